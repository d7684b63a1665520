import {
	aspectHeader,
	comparingWords,
	criterionHeader,
	referenceHeader,
	verdictHeader,
} from '../cues/table.cues.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { type Labels, labelsOf, speaksOfOwnData } from './reading/labels.ts'
import { blockBefore } from './reading/surroundings.ts'
import { headedBy, previewRows, type Table, tablesOf } from './reading/table.ts'
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
	const named = table.header.slice(1).filter((text) => text !== '').length
	const weighed = headedBy(verdictHeader, table.header) >= 2
	// Arguments for and against take two columns and a row; all else needs things and criteria.
	const isMatrix = named >= 2 && table.body.length >= (table.header[0] === '' ? 2 : 3)
	if (!weighed && !isMatrix && !isSupport(table)) return null
	const labels = labelsOf(table.element, page)
	const confidence = confidenceOf(table, weighed, isIntroduced(table, labels, page))
	if (confidence < 0.3) return null
	const rows = table.body.length
	const marks = table.share('tick')
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

/** How likely it compares: weights of single signs are judgements, marks are the surest. */
function confidenceOf(table: Table, weighed: boolean, introduced: boolean): number {
	const { header, columns } = table
	const marks = table.share('tick')
	const brief = marks + table.share('short') + table.share('code') + table.share('number')
	const criteria = headedBy(criterionHeader, header.slice(1))
	const references = table.referenceColumnCount
	let confidence = 0.15
	// Marks compare; so do the same short answers to each criterion, or the same command in several languages.
	if (isSupport(table)) confidence = 0.6
	else if (marks >= 0.4) confidence = 0.85
	else if (weighed) confidence = 0.7
	else if (marks >= 0.2 && brief >= 0.5) confidence = 0.65
	else if (
		(isParallel(table) && brief >= 0.6) ||
		isCategorical(table) ||
		criteria >= 3 ||
		(references === 0 && headedBy(aspectHeader, header.slice(0, 1)) > 0)
	)
		confidence = 0.5
	else if (criteria === 2) confidence = 0.4
	// A name for the criteria is left out where the columns are the things.
	if (header[0] === '' && confidence < 0.5) confidence += 0.25
	if (introduced) confidence += 0.2
	// Marks beside a column of measurements are the conditions that they were made under.
	if (columns.some(({ isMeasured }, at) => at > 0 && isMeasured)) confidence -= 0.25
	// Rows without a name are the lines of a truth table.
	if (columns[0]?.type === 'tick') confidence -= 0.5
	if (references >= 2 && !weighed) confidence -= 0.3
	else if (references === 1 && !weighed && marks < 0.4) confidence -= 0.1
	if (table.share('link') >= 0.5) confidence -= 0.3
	if (table.share('picture') >= 0.4) confidence -= 0.3
	if (table.agendaColumnCount >= 2) confidence -= 0.4
	if (table.share('number') + table.share('date') >= 0.5) confidence -= 0.4
	return Math.min(0.95, confidence)
}

/** Whether the caption, the heading or the text before a table speaks of a comparison. */
function isIntroduced({ element }: Table, { caption, heading }: Labels, page: DetectedPage): boolean {
	const before = blockBefore(element, page)
	return (
		comparingWords.test(`${caption ?? ''}\n${heading ?? ''}`) ||
		(before !== null && page.says(comparingWords, Math.max(before.start, before.end - 250), before.end))
	)
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

/** Two or more columns of answers that come again, or answers that come again all over a table of short ones. */
function isCategorical({ columns, body }: Table): boolean {
	const answered = columns.slice(1)
	if (answered.filter((column) => column.isCategorical).length >= 2) return true
	if (answered.length < 2 || !answered.every(({ type }) => type === 'short')) return false
	const answers = body.flatMap((row) => row.slice(1).map(({ text }) => text)).filter((text) => text !== '')
	return answers.length >= fewestAnswers && new Set(answers).size <= answers.length / 2
}

/** Two columns and two rows more than tell a pattern; a judgement. */
const fewestAnswers = 6

/** Things in one column and in the other, by marks or words, whether something holds for them. */
function isSupport({ columns, header, body }: Table): boolean {
	const answer = columns[1]
	// Without a header for it three answers are no table to look something up in; a judgement.
	const fewestRows = headedBy(criterionHeader, header.slice(1)) > 0 ? 3 : 4
	return (
		columns.length === 2 &&
		body.length >= fewestRows &&
		answer?.type === 'tick' &&
		answer.agreement >= 0.7 &&
		!referenceHeader.test(header[1] ?? '')
	)
}
