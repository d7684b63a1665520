import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { labelsOf, speaksOfOwnData } from './reading/labels.ts'
import { previewRows, type Table, tablesOf } from './reading/table.ts'
import { tableFacts } from './reading/table-facts.ts'

/** A table that compares things along named criteria mainly by words or marks. */
export const comparisonTable: Detector<'comparison-table'> = {
	kind: 'comparison-table',
	tags: ['table'],
	element(element, page) {
		const table = tablesOf(page).get(element)
		return table ? candidate(table, page) : null
	},
}

function candidate(table: Table, page: DetectedPage): Candidate<'comparison-table'> | null {
	const rows = table.body.length
	if (rows < 3 || table.columns.length < 3) return null
	const marks = table.share('tick')
	const brief = marks + table.share('short') + table.share('code') + table.share('number')
	const named = table.header.slice(1).filter((text) => text !== '').length
	if (named < 2) return null
	let confidence = 0
	// Marks compare; so do the same short answers to each criterion, or the same command in several languages.
	if (marks >= 0.4) confidence = 0.85
	else if (marks >= 0.2 && brief >= 0.5) confidence = 0.65
	else if (isParallel(table) && brief >= 0.6) confidence = 0.5
	else if (isCategorical(table)) confidence = 0.5
	else return null
	// Rows without a name are the lines of a truth table.
	if (table.columns[0]?.type === 'tick') confidence -= 0.5
	if (table.referenceColumnCount >= 2) confidence -= 0.3
	else if (table.referenceColumnCount === 1 && marks < 0.4) confidence -= 0.1
	if (table.share('link') >= 0.5) confidence -= 0.3
	if (table.agendaColumnCount >= 2) confidence -= 0.4
	if (table.share('number') + table.share('date') >= 0.5) confidence -= 0.4
	if (confidence < 0.3) return null
	const labels = labelsOf(table.element, page)
	return {
		kind: 'comparison-table',
		element: table.element,
		confidence,
		originality: speaksOfOwnData(page) ? 1 : 0.5,
		// 40 answers make a full comparison (a judgement).
		substance: Math.min(1, 0.3 + (0.7 * rows * named) / 40),
		title: labels.caption ?? labels.heading ?? table.header.filter(Boolean).join(', '),
		facts: tableFacts(table, labels),
		cues: [
			{
				cue: `${named} things compared in ${rows} rows, ${Math.round(marks * 100)}% of the cells are marks`,
				element: table.element,
			},
		],
		preview: { rows: previewRows(table) },
	}
}

/** Two or more columns, after the first, of one and the same type of short content. */
function isParallel({ columns }: Table): boolean {
	const types = columns
		.slice(1)
		.filter(({ agreement }) => agreement >= 0.6)
		.map(({ type }) => type)
	const code = types.filter((type) => type === 'code').length
	const short = types.filter((type) => type === 'short').length
	const codes = columns[0]?.type === 'code' ? code + 1 : code
	return codes >= 2 || short >= 3
}

/** Two or more columns of answers that come again. */
function isCategorical({ columns }: Table): boolean {
	return columns.slice(1).filter((column) => column.isCategorical).length >= 2
}
