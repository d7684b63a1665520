import type { Failure, PageChange, PageSummary, ReportDiff } from '@linkworthy/core'
import pico from 'picocolors'
import { findingPlace, pagePath } from '../page-name.ts'
import { clip, columns, printable } from '../plain-text.ts'
import { figure, gainText, roleName } from '../vocabulary.ts'
import { assetWordsOf, causesOf } from './causes.ts'
import { type FoundByRule, outline, type ScoredChange } from './diff-outline.ts'
import { failureWords, headline, pageWordsOf, placesText, smallMovesSentence } from './diff-words.ts'
import { fromTo, moveText } from './move-text.ts'

/** How a difference is printed. */
export interface DiffTerminalOptions {
	/** Colour and weight by escape sequences; the words are the same without. */
	readonly colour: boolean
	/** Columns of the terminal: longer lines are cut. Without it nothing is. */
	readonly width?: number | undefined
	/** Only new errors and failures. */
	readonly quiet?: boolean | undefined
}

/** Paints the mark that a line starts with. */
type Paint = (text: string) => string

/** A line: what stands out, and the rest, which is cut where there is no room. */
interface Row {
	readonly mark: string
	readonly rest: string
	readonly paint?: Paint
}

/** As many of each are listed; a judgement: what is read before the next screen. */
const mostListed = 10

/** A difference for a person at a terminal. */
export function diffTerminal(diff: ReportDiff, options: DiffTerminalOptions): string {
	const { bold } = pico.createColors(options.colour)
	const lines = changeLines(diff, options)
	const said = lines.length > 0 ? lines : ['Nothing changed that is told.']
	return [bold(headline(diff)), ...said].map((line) => `${line}\n`).join('')
}

/** The lines of what changed, without the totals; empty where nothing is told. */
export function changeLines(
	diff: ReportDiff,
	{ colour, width, quiet = false }: DiffTerminalOptions,
): string[] {
	const { bold, dim, green, red, yellow } = pico.createColors(colour)
	const told = outline(diff)
	const section = <Item>(
		title: string,
		items: readonly Item[],
		rows: (item: Item) => readonly Row[],
	): readonly Row[] =>
		items.length === 0
			? []
			: [
					{ mark: title, rest: '', paint: bold },
					...items.slice(0, mostListed).flatMap(rows),
					...more(items.length - mostListed, 'more', dim),
				]
	const errors = told.findings.filter(({ finding }) => finding.level === 'error')
	const findings = section('New findings', quiet ? errors : told.findings, (found) => [
		findingRow(found, green),
	])
	const failures = section('New failures', diff.failures.added, (failure) => [failureRow(failure)])
	const rows = quiet
		? [...findings, ...failures]
		: [
				...told.cautions.map((caution) => ({ mark: caution, rest: '', paint: yellow })),
				...section('Lower', told.lower, (page) => scoreRows(page, red, dim)),
				...section('Higher', told.higher, (page) => scoreRows(page, green, dim)),
				...section('New pages', told.added, (page) => [pageRow(page, bold)]),
				...section('Pages gone', told.gone, (page) => [pageRow(page, bold)]),
				...section('Pages moved', told.moved, (page) => [moveRow(page)]),
				...section('Pages of another kind', told.roles, (page) => [roleRow(page)]),
				...section('Assets, where the score stays', told.assets, (page) => [
					{ mark: '', rest: `  ${pagePath(page)}  ${assetWordsOf(page)}` },
				]),
				...findings,
				...more(told.smallFindings, 'that gain less than half a point', dim),
				...section('No longer found', told.noLonger, (found) => [findingRow(found, dim)]),
				...failures,
				...section('Failures gone', diff.failures.gone, (failure) => [failureRow(failure)]),
				...(told.small === null ? [] : [{ mark: '', rest: smallMovesSentence(told.small) }]),
			]
	return rows.map(({ mark, rest, paint = (text) => text }) => {
		const left = width === undefined ? columns(rest) : Math.max(width - columns(mark), 1)
		return paint(mark) + clip(rest, left)
	})
}

function scoreRows(page: ScoredChange, paint: Paint, dim: Paint): Row[] {
	const { before, after, change } = page.score
	const figures = `  ${fromTo(before, after).padStart(9)}  ${moveText(change).padStart(4)}`
	return [
		{ mark: figures, rest: `  ${pagePath(page)}`, paint },
		...causesOf(page).map(({ name, points, words }) => ({
			mark: `${' '.repeat(19)}${[name, points].filter(Boolean).join(' ')}`,
			rest: words === '' ? '' : `  ${words}`,
			paint: dim,
		})),
	]
}

function pageRow(page: PageSummary, paint: Paint): Row {
	const mark = page.score === null ? '–' : figure(page.score)
	return { mark: mark.padStart(7), rest: `  ${pagePath(page)}  ${pageWordsOf(page)}`, paint }
}

function moveRow(page: PageChange): Row {
	const before = page.movedFrom ? pagePath(page.movedFrom) : ''
	return { mark: '', rest: `  ${before} → ${pagePath(page)}` }
}

function roleRow(page: PageChange): Row {
	const { before, after } = page.role ?? { before: 'article', after: 'article' }
	return { mark: '', rest: `  ${pagePath(page)}  ${roleName(before)} → ${roleName(after)}` }
}

function findingRow(found: FoundByRule, paint: Paint): Row {
	const { page, finding } = found
	return {
		mark: (finding.level === 'error' ? 'error' : gainText(finding.gain)).padStart(7),
		rest: `  ${findingPlace(page, finding)}  ${printable(finding.rule)}: ${placesText(found)}`,
		paint,
	}
}

function failureRow(failure: Failure): Row {
	return { mark: '', rest: `  ${printable(failure.file)}  ${failureWords(failure)}` }
}

function more(number: number, words: string, paint: Paint): Row[] {
	return number > 0 ? [{ mark: `      …  ${figure(number)} ${words}`, rest: '', paint }] : []
}
