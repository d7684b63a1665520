import type { Rubric } from '../packages/core/src/index.ts'
import { dimensionIds, kinds, dimensions as names } from '../packages/reporters/src/vocabulary.ts'
import { markdownTable } from './markdown-table.ts'

/** The tables of docs/scoring.md by the name of their place, made from the rubric. */
export function scoringTables(rubric: Rubric): Readonly<Record<string, string>> {
	return {
		version: `These are the weights of rubric ${rubric.version}.`,
		dimensions: markdownTable([
			['dimension', 'points', 'asks'],
			...dimensionIds.map((id) => [id, String(rubric.dimensions[id]), names[id].asks]),
		]),
		'page-rules': pageRuleTable(rubric),
		kinds: kindTable(rubric),
		'asset-rules': markdownTable([
			['rule', 'quality lost', 'rests on'],
			...Object.entries(rubric.assetRules)
				.toSorted(byNumber(([, { loss }]) => loss))
				.map(([rule, { loss, evidence }]) => [ruleLink(rule), percent(loss), evidence]),
		]),
		penalties: penaltyTable(rubric),
		gates: markdownTable([
			['rule', 'total at most', 'rests on'],
			...Object.entries(rubric.gates).map(([rule, { cap, evidence }]) => [
				ruleLink(rule),
				String(cap),
				evidence,
			]),
		]),
	}
}

/** Rules about the page with their points out of 100, by dimension. */
function pageRuleTable({ dimensions, pageRules }: Rubric): string {
	const rows = dimensionIds.flatMap((dimension) => {
		const own = Object.entries(pageRules).filter(([, rule]) => rule.dimension === dimension)
		const weights = own.reduce((sum, [, { weight }]) => sum + weight, 0)
		return own
			.toSorted(byNumber(([, { weight }]) => weight))
			.map(([rule, { weight, evidence }]) => [
				dimension,
				ruleLink(rule),
				points((dimensions[dimension] * weight) / weights),
				evidence,
			])
	})
	return markdownTable([['dimension', 'rule', 'points', 'rests on'], ...rows])
}

function kindTable({ dimensions, kinds: strengths, originalResearch, saturation }: Rubric): string {
	const rows = [
		{ name: 'original research, as a trait of the page', ...originalResearch },
		...kinds.map((kind) => ({ name: kind, ...strengths[kind] })),
	]
	const strongestFirst = markdownTable([
		['kind', 'strength', 'points at most', 'rests on'],
		...rows
			.toSorted(byNumber(({ strength }) => strength))
			.map(({ name, strength, evidence }) => [
				name,
				String(strength),
				points(dimensions.assets * strength),
				evidence,
			]),
	])
	const first = percent(1 - Math.exp(-1 / saturation))
	return `${strongestFirst}\n\nThe saturation is ${saturation}: one full instance of a kind reaches ${first} of its strength.`
}

function penaltyTable({ penalties, penaltyFloor }: Rubric): string {
	const worstFirst = markdownTable([
		['rule', 'potential times', 'rests on'],
		...Object.entries(penalties)
			.toSorted(byNumber(([, { factor }]) => -factor))
			.map(([rule, { factor, evidence }]) => [ruleLink(rule), String(factor), evidence]),
	])
	return `${worstFirst}\n\nAll together they leave at least ${percent(penaltyFloor)} of the potential.`
}

/** Highest first; equal ones stay in the rubric's order. */
function byNumber<Row>(number: (row: Row) => number): (a: Row, b: Row) => number {
	return (a, b) => number(b) - number(a)
}

function ruleLink(rule: string): string {
	return `[${rule}](rules/${rule}.md)`
}

function percent(share: number): string {
	return `${Math.round(share * 100)}%`
}

function points(value: number): string {
	return String(Math.round(value * 10) / 10)
}
