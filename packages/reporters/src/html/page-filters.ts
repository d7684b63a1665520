import type { Report } from '@linkworthy/core'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { printable } from '../plain-text.ts'
import { count, countAssets, kindName, kinds } from '../vocabulary.ts'

/** The controls above the pages table. They need the script, and are hidden without it. */
export function pageFilters(report: Report): Element {
	const found = new Set(report.pages.flatMap(({ assets }) => countAssets(assets).map(([kind]) => kind)))
	const rules = new Set(report.pages.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
	return h('div#filters.with-script', { role: 'search', ariaLabel: 'Filter the pages' }, [
		h('label', [
			'Text',
			h('input#filter-text', { type: 'search', placeholder: 'Title, path or trait', autoComplete: 'off' }),
		]),
		choice(
			'kind',
			'Kind of asset',
			kinds.filter((kind) => found.has(kind)).map((kind) => [kind, kindName(kind)]),
		),
		choice(
			'rule',
			'Finding',
			[...rules].toSorted().map((rule) => [rule, printable(rule)]),
		),
		choice(
			'folder',
			'Folder',
			foldersOf(report).map((folder) => [folder, printable(folder)]),
		),
		h('button#filter-reset', { type: 'button' }, 'Clear filters'),
		h('p#filter-count', { role: 'status' }, count(report.pages.length, 'page')),
	])
}

function choice(
	id: string,
	name: string,
	options: readonly (readonly [value: string, text: string])[],
): Element {
	return h('label', [
		name,
		h(`select#filter-${id}`, [
			h('option', { value: '' }, 'Any'),
			...options.map(([value, text]) => h('option', { value }, text)),
		]),
	])
}

/** Folders that hold two pages or more, at any depth: a folder of one page is the page. */
function foldersOf(report: Report): readonly string[] {
	const pages = new Map<string, number>()
	for (const { file } of report.pages) {
		const parts = file.split('/')
		for (let depth = 1; depth < parts.length; depth += 1) {
			const folder = parts.slice(0, depth).join('/')
			pages.set(folder, (pages.get(folder) ?? 0) + 1)
		}
	}
	return [...pages]
		.filter(([, value]) => value > 1)
		.map(([folder]) => folder)
		.toSorted()
}
