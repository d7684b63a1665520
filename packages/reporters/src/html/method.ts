import { type Report, rubric } from '@linkworthy/core'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { siteCode } from './content.ts'
import { dimensionTable, kindTable, penaltyTable, ruleTable } from './rubric-tables.ts'

const limits = [
	'The weights come from published studies and from the documents of search engines and standards. The codes in the tables name them, and Linkworthy’s documentation lists them; “a judgement” means that there is no study.',
	'It compares pages of one site. A page of a well-known site gets links that no content explains.',
	'It reads the file. What a script adds later, and pictures that lie elsewhere, it cannot see; that lowers the coverage.',
	'Detections can be wrong. Each has a confidence; those under 50 % are marked as doubtful, are left out of the counts and weigh little. The interval beside a score runs from what is sure to all that was detected.',
	'Home, listing, legal, login, product and error pages are not scored: the model says nothing about them.',
]

/** How the score works: the rubric's tables and what they can and cannot say. */
export function method(report: Report): Element {
	const floor = Math.round(rubric.penaltyFloor * 100)
	return h('section#method', { ariaLabelledBy: 'method-heading' }, [
		h('h2#method-heading', 'How the score works'),
		h('div.prose', [
			h(
				'p',
				'The score says how this page ranks against what earns links, from 0 to 100. It is not a promise. The potential is what the content would reach without penalties and gates.',
			),
			h(
				'p',
				'It is the points that a page earns, out of those that could be known about it; the coverage says how many could. Several assets of one kind count less and less, and length by itself counts nothing. A gain is no estimate: the page was scored again as if only that finding were mended.',
			),
			versionNote(report.rubric),
		]),
		dimensionTable(rubric),
		h('details', [h('summary', 'What each kind of asset can bring'), kindTable(rubric)]),
		h('details', [h('summary', 'What each rule weighs'), ruleTable(rubric)]),
		h('details', [
			h('summary', 'What lowers or caps a score'),
			h('p.lead', `All penalties together leave at least ${floor} % of a score.`),
			penaltyTable(rubric),
		]),
		h('div.prose', [
			h('h3', 'What it rests on, and its limits'),
			h(
				'ul',
				limits.map((limit) => h('li', limit)),
			),
		]),
	])
}

function versionNote(used: string): Element {
	return h('p', [
		'This report was made with rubric ',
		siteCode(used),
		used === rubric.version
			? '; the tables show it.'
			: `. The tables show rubric ${rubric.version}, the one that this version of the report knows.`,
	])
}
