import type { Rubric } from '@linkworthy/core'
import type { Element } from 'hast'
import { dimensionIds, dimensions, figure, kindName, kinds } from '../vocabulary.ts'
import { siteCode } from './content.ts'
import { listing } from './listing.ts'

/** Points of each dimension. */
export function dimensionTable({ dimensions: weights }: Rubric): Element {
	return listing(
		'Dimensions of the score',
		['Dimension', 'Points', 'What it asks'],
		dimensionIds.map((id) => [dimensions[id].name, figure(weights[id]), dimensions[id].asks]),
	)
}

/** What each kind of asset can bring at most, highest first. */
export function kindTable({ dimensions: weights, originalResearch, kinds: strengths }: Rubric): Element {
	const rows = [
		{ name: 'original research, as a whole', ...originalResearch },
		...kinds.map((kind) => ({ name: kindName(kind), ...strengths[kind] })),
	]
	return listing(
		'Points by kind of asset',
		['Kind', 'Points at most', 'Rests on'],
		rows
			.toSorted((a, b) => b.strength - a.strength)
			.map(({ name, strength, evidence }) => [name, figure(weights.assets * strength), evidence]),
	)
}

/** What each rule about a page or an asset weighs. */
export function ruleTable({ pageRules, assetRules }: Rubric): Element {
	const weights = Object.values(pageRules)
	const weightOf = (dimension: string): number =>
		weights.filter((rule) => rule.dimension === dimension).reduce((sum, { weight }) => sum + weight, 0)
	return listing(
		'Rules',
		['Rule', 'Weighs', 'Rests on'],
		[
			...Object.entries(pageRules).map(([rule, { dimension, weight, evidence }]) => [
				siteCode(rule),
				`${figure(weight)} of ${figure(weightOf(dimension))} in ${dimensions[dimension].name.toLowerCase()}`,
				evidence,
			]),
			...Object.entries(assetRules).map(([rule, { loss, evidence }]) => [
				siteCode(rule),
				`${Math.round(loss * 100)} % of the asset’s quality`,
				evidence,
			]),
		],
	)
}

/** What multiplies or caps the whole score. */
export function penaltyTable({ penalties, gates }: Rubric): Element {
	return listing(
		'Penalties and gates',
		['Rule', 'Effect when it is not met', 'Rests on'],
		[
			...Object.entries(penalties).map(([rule, { factor, evidence }]) => [
				siteCode(rule),
				`the score times ${factor}`,
				evidence,
			]),
			...Object.entries(gates).map(([rule, { cap, evidence }]) => [
				siteCode(rule),
				`at most ${figure(cap)} points`,
				evidence,
			]),
		],
	)
}
