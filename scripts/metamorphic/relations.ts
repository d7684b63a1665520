import { measurePage, rubric } from '../../packages/core/src/index.ts'
import { gainOf } from '../../packages/core/src/score/gain.ts'
import { addedAssets } from './changes/assets.ts'
import { chartLibraries } from './changes/chart-library.ts'
import { paragraph } from './changes/escape.ts'
import { hiddenTreasure, hidings } from './changes/hidden.ts'
import { idleNumbers } from './changes/idle-numbers.ts'
import { append, sayTwice } from './changes/insert.ts'
import { minified, prettyPrinted } from './changes/layout.ts'
import { plainProse } from './changes/plain-prose.ts'
import { rendered } from './changes/render.ts'
import { repairs } from './changes/repairs.ts'
import { clientRendered, inLanguage } from './changes/seen-less.ts'
import { withTableTwice } from './changes/tables.ts'
import { losses } from './changes/without.ts'
import type { PageText } from './page-text.ts'
import type { Change, Relation } from './relation.ts'
import { type ScoredPage, scoredPage } from './scored-page.ts'

const any = Number.POSITIVE_INFINITY

/** The relations of docs/evidence.md that hold for every page. */
export const relations: readonly Relation[] = [
	{
		id: 'plain-prose',
		says: '2,000 words that say nothing raise it by 1 at most',
		changes: (before) => [appended('made', before, apart(plainProse(2000).map(paragraph).join('\n\n')))],
		rise: 1,
		fall: any,
	},
	{
		id: 'other-prose',
		says: 'prose of a page without assets that explains nothing raises it by 1 at most',
		changes: (before, others) => {
			const prose = others(before)
			return prose.length === 0
				? []
				: [appended('other site', before, apart(prose.map(paragraph).join('\n\n')))]
		},
		rise: 1,
		fall: any,
	},
	{
		id: 'said-twice',
		says: 'all of the page again raises it by nothing',
		changes: (before) => [{ name: 'page', before, after: sayTwice(before) }],
		rise: 0,
		fall: any,
	},
	{
		id: 'table-twice',
		says: 'a table again raises it by 1 at most',
		changes: (before) =>
			withTableTwice(before).map((after, at) => ({ name: `table ${at + 1}`, before, after })),
		rise: 1,
		fall: any,
	},
	{
		id: 'chart-library',
		says: 'a chart library without a chart changes nothing',
		changes: appending(chartLibraries),
		rise: 0,
		fall: 0,
	},
	{
		id: 'hidden-content',
		says: 'what no reader sees raises it by nothing, and is spoken of where it is a trick',
		changes: (before) => hidings.map((hiding) => appended(hiding.name, before, hiddenTreasure(hiding))),
		rise: 0,
		fall: any,
		alsoWrong: (_, after, { name }) => {
			const isTrick = hidings.some((hiding) => hiding.name === name && hiding.isTrick)
			return isTrick && !speaksOf(after, 'hidden-text') ? 'no finding' : null
		},
	},
	{
		id: 'rendered',
		says: 'Markdown and what it is rendered to are within 2',
		changes: (before) =>
			before.format === 'markdown' && !hasTemplates(before)
				? [{ name: 'html', before, after: asHtml(before)! }]
				: [],
		rise: 2,
		fall: 2,
		byCommon: true,
	},
	{
		id: 'layout',
		says: 'minified and pretty-printed HTML are equal',
		changes: onHtml((page) => [{ name: 'pretty', before: minified(page), after: prettyPrinted(page) }]),
		rise: 0,
		fall: 0,
	},
	{
		id: 'loss',
		says: 'to take captions, sources or licences away never raises it',
		changes: onHtml((before) =>
			Object.entries(losses).map(([name, without]) => ({ name, before, after: without(before) })),
		),
		rise: 0,
		fall: any,
	},
	{
		id: 'idle-numbers',
		says: 'numbers of menus, code, prices, dates and versions raise it by nothing',
		changes: (before) =>
			Object.entries(idleNumbers).map(([name, html]) => appended(name, before, apart(html))),
		rise: 0,
		fall: any,
	},
	{
		id: 'asset-added',
		says: 'another asset never lowers it',
		changes: appending(addedAssets),
		rise: any,
		fall: 0,
		byCommon: true,
	},
	{
		id: 'finding-fixed',
		says: 'to do what a finding asks for never lowers it, and brings the gain stated within 1',
		changes: onHtml(repaired),
		rise: any,
		fall: 0,
		byCommon: true,
		alsoWrong: (before, after) => {
			const gain = gainStated(before, after)
			const brought = after.points.total - before.points.total
			return Math.abs(brought - gain) < leastMisstated
				? null
				: `gain of ${gain.toFixed(2)} stated, ${brought.toFixed(2)} brought`
		},
	},
	{
		id: 'other-language',
		says: 'a language that the cues do not know lowers the coverage, and no score without it',
		changes: onHtml((before) => [{ name: 'sw', before, after: inLanguage(before, 'sw') }]),
		rise: any,
		fall: any,
		alsoWrong: coverageFalls,
	},
	{
		id: 'client-rendered',
		says: 'content that comes by script lowers the coverage',
		changes: onHtml((before) => [{ name: 'empty root', before, after: clientRendered(before) }]),
		rise: any,
		fall: any,
		alsoWrong: coverageFalls,
	},
]

function appended(name: string, before: PageText, html: string): Change {
	return { name, before, after: append(before, html) }
}

function appending(additions: Readonly<Record<string, string>>): Relation['changes'] {
	return (before) => Object.entries(additions).map(([name, html]) => appended(name, before, html))
}

/**
 * Under a heading, so that it says nothing of what stands before it: of one that no rule asks an anchor of.
 */
function apart(html: string): string {
	return `<h5>Lastly</h5>\n\n${html}`
}

/** A page with what each finding on it asks for. */
function repaired(before: PageText): readonly Change[] {
	const found = new Set(
		scoredPage(before)
			?.verdicts.filter(({ message }) => message)
			.map(({ rule }) => rule),
	)
	return Object.entries(repairs).flatMap(([name, repair]) =>
		found.has(name) ? [{ name, before, after: repair(before) }] : [],
	)
}

/** Points by which a gain is misstated; the report states gains of whole pages and scores in whole points. */
const leastMisstated = 1.5

/** The gains of the findings that are settled: one licence does for the page and for its data. */
function gainStated({ verdicts, points }: ScoredPage, after: ScoredPage): number {
	const key = ({ rule, asset }: ScoredPage['verdicts'][number]) => `${rule} ${asset}`
	const values = new Map(after.verdicts.map((verdict) => [key(verdict), verdict.value ?? 0]))
	return verdicts
		.filter((verdict) => verdict.message && (values.get(key(verdict)) ?? 0) >= (verdict.reach ?? 1))
		.reduce((sum, verdict) => sum + gainOf(verdict, points, rubric), 0)
}

/** Changes that are made to HTML: of a Markdown page, to what it is rendered to. */
function onHtml(changes: (page: PageText) => readonly Change[]): Relation['changes'] {
	return (page) => {
		const html = asHtml(page)
		return html === null ? [] : changes(html)
	}
}

/** A page is rendered for many changes. */
const known = new WeakMap<PageText, PageText>()

function asHtml(page: PageText): PageText | null {
	if (page.format !== 'markdown') return page.format === 'html' ? page : null
	const html = known.get(page) ?? rendered(page, measurePage(page))
	known.set(page, html)
	return html
}

/** Instructions to a site generator, which alone knows what they become, and components in a file that is not MDX. */
function hasTemplates({ text }: PageText): boolean {
	return /\{[{%:<]|\[%|^:::|^<[A-Z]/m.test(text)
}

function speaksOf({ verdicts }: ScoredPage, rule: string): boolean {
	return verdicts.some((verdict) => verdict.rule === rule && verdict.message !== undefined)
}

function coverageFalls({ record, score: before }: ScoredPage, { score: after }: ScoredPage): string | null {
	if (after.coverage < before.coverage || !record.facts.languageSupported) return null
	return `coverage ${before.coverage} → ${after.coverage}`
}
