import type { PageSummary, ReportDiff } from '@linkworthy/core'
import type { BlockContent, PhrasingContent, Root, TableRow } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { findingPlace, pagePath } from '../page-name.ts'
import { count, figure, gainText, roleName } from '../vocabulary.ts'
import { assetWordsOf, causesOf } from './causes.ts'
import { type DiffOutline, type FoundByRule, outline, type ScoredChange } from './diff-outline.ts'
import { failureWords, headline, pageWordsOf, placesText, smallMovesSentence, verdict } from './diff-words.ts'
import { code, docsLink, text } from './markdown-text.ts'
import { fromTo, moveText } from './move-text.ts'

/** The most characters that a comment on GitHub may have. */
export const mostCharacters = 65_536

const space: PhrasingContent = { type: 'text', value: ' ' }

/** As many of each are listed; a judgement: what a reviewer reads. */
const mostListed = 10

/**
 * A difference as the comment on a pull request: what fell and rose as a table, all else folded. It is built as a tree,
 * so what a page holds is text: no markup, no link, no mention of anybody. Under GitHub's limit in every case.
 */
export function diffMarkdown(diff: ReportDiff): string {
	const told = outline(diff)
	const blocks: BlockContent[] = [
		{ type: 'heading', depth: 3, children: [text(`Linkworthy: ${verdict(told)}`)] },
		paragraph(text(headline(diff))),
		...told.cautions.map(
			(caution): BlockContent => ({ type: 'blockquote', children: [paragraph(text(caution))] }),
		),
		...scoreTable([...told.lower.slice(0, mostListed), ...told.higher.slice(0, mostListed)]),
		...sentences(told),
	]
	const folds = foldedSections(diff, told)
	for (;;) {
		const written = write([...blocks, ...folds.flat()])
		if (written.length <= mostCharacters) return written
		// Characters that are escaped in many ways: what stands last matters least.
		folds.pop()
	}
}

function write(children: readonly BlockContent[]): string {
	const tree: Root = { type: 'root', children: [...children] }
	return toMarkdown(tree, { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-' })
}

function scoreTable(pages: readonly ScoredChange[]): BlockContent[] {
	return table(
		['Move', 'Score', 'Page', 'Because'],
		pages.map((page) => [
			[text(moveText(page.score.change))],
			[text(fromTo(page.score.before, page.score.after))],
			[code(pagePath(page))],
			joined(
				causesOf(page).map(({ name, points, words }) => [
					{ type: 'strong', children: [text([name, points].filter(Boolean).join(' '))] },
					...(words === '' ? [] : [space, text(words)]),
				]),
			),
		]),
	)
}

/** What the table leaves out. */
function sentences({ lower, higher, small }: DiffOutline): BlockContent[] {
	const rest = Math.max(0, lower.length - mostListed) + Math.max(0, higher.length - mostListed)
	const said = [
		...(rest > 0 ? [`${count(rest, 'more page')} moved less.`] : []),
		...(small ? [smallMovesSentence(small)] : []),
	]
	return said.length === 0 ? [] : [paragraph(text(said.join(' ')))]
}

/** The folded sections, what matters most first. */
function foldedSections(diff: ReportDiff, told: DiffOutline): BlockContent[][] {
	const { failures } = diff
	const pageCells = (page: PageSummary): PhrasingContent[][] => [
		[text(page.score === null ? '–' : figure(page.score))],
		[code(pagePath(page))],
		[text(pageWordsOf(page))],
	]
	return [
		folded('new finding', told.findings, ['Gain', 'Where', 'What'], findingCells, {
			isOpen: told.findings.some(({ finding }) => finding.level === 'error'),
		}),
		folded('new failure', failures.added, ['File', 'What'], (failure) => [
			[code(failure.file)],
			[text(failureWords(failure))],
		]),
		folded('page lost', told.gone, ['Score', 'Page', 'Held'], pageCells, { many: 'pages lost' }),
		folded('page gained', told.added, ['Score', 'Page', 'Holds'], pageCells, { many: 'pages gained' }),
		folded(
			'page moved',
			told.moved,
			['From', 'To'],
			(page) => [[code(page.movedFrom ? pagePath(page.movedFrom) : '')], [code(pagePath(page))]],
			{ many: 'pages moved' },
		),
		folded(
			'page of another kind',
			told.roles,
			['Page', 'Was', 'Is'],
			(page) => [
				[code(pagePath(page))],
				[text(page.role ? roleName(page.role.before) : '')],
				[text(page.role ? roleName(page.role.after) : '')],
			],
			{ many: 'pages of another kind' },
		),
		folded(
			'page with other assets and the same score',
			told.assets,
			['Page', 'Assets'],
			(page) => [[code(pagePath(page))], [text(assetWordsOf(page))]],
			{ many: 'pages with other assets and the same score' },
		),
		folded('finding no longer there', told.noLonger, ['Gain', 'Where', 'What'], findingCells, {
			many: 'findings no longer there',
		}),
	]
}

function findingCells(found: FoundByRule): PhrasingContent[][] {
	const { page, finding } = found
	const level: PhrasingContent[] =
		finding.level === 'error'
			? [{ type: 'strong', children: [text('error')] }]
			: [text(gainText(finding.gain))]
	return [level, [code(findingPlace(page, finding))], [text(placesText(found)), space, docsLink(finding)]]
}

/** A table that opens on a click; nothing where there is nothing to list. */
function folded<Item>(
	one: string,
	items: readonly Item[],
	columns: readonly string[],
	cells: (item: Item) => readonly PhrasingContent[][],
	{ many = `${one}s`, isOpen = false }: { readonly many?: string; readonly isOpen?: boolean } = {},
): BlockContent[] {
	if (items.length === 0) return []
	const rest = items.length - mostListed
	return [
		// Nothing of a page is in here.
		{
			type: 'html',
			value: `<details${isOpen ? ' open' : ''}><summary>${count(items.length, one, many)}</summary>`,
		},
		...table(columns, items.slice(0, mostListed).map(cells)),
		...(rest > 0 ? [paragraph(text(`… ${figure(rest)} more`))] : []),
		{ type: 'html', value: '</details>' },
	]
}

function table(columns: readonly string[], rows: readonly (readonly PhrasingContent[][])[]): BlockContent[] {
	if (rows.length === 0) return []
	const row = (cells: readonly PhrasingContent[][]): TableRow => ({
		type: 'tableRow',
		children: cells.map((children) => ({ type: 'tableCell', children })),
	})
	return [{ type: 'table', children: [row(columns.map((name) => [text(name)])), ...rows.map(row)] }]
}

function joined(parts: readonly PhrasingContent[][]): PhrasingContent[] {
	return parts.flatMap((part, index) => (index === 0 ? part : [{ type: 'html', value: '<br>' }, ...part]))
}

function paragraph(...children: PhrasingContent[]): BlockContent & { type: 'paragraph' } {
	return { type: 'paragraph', children }
}
