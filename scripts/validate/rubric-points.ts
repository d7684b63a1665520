import type { DimensionId, Rubric } from '../../packages/core/src/index.ts'

/** Something of a page that earns points as far as it is there: its assets together, or a rule about the page. */
export interface Term {
	/** `assets`, or the id of a rule. */
	readonly name: string
	readonly dimension: DimensionId
	/** Points of the rubric that it can earn. */
	readonly points: number
}

/** The terms of a rubric. */
export function termsOf({ dimensions, pageRules }: Rubric): readonly Term[] {
	const rules = Object.entries(pageRules)
	const weightOf = (dimension: DimensionId) =>
		rules.reduce((sum, [, rule]) => sum + (rule.dimension === dimension ? rule.weight : 0), 0)
	return [
		{ name: 'assets', dimension: 'assets', points: dimensions.assets },
		...rules.map(([name, { dimension, weight }]) => ({
			name,
			dimension,
			points: weight === 0 ? 0 : (dimensions[dimension] * weight) / weightOf(dimension),
		})),
	]
}

/**
 * A rubric whose terms earn other points: those of a dimension sum to its points, and their weights are their points.
 *
 * @param points in the order of the rubric's terms; not all 0.
 */
export function withPoints(rubric: Rubric, points: readonly number[]): Rubric {
	const terms = termsOf(rubric).map((term, at) => ({ ...term, points: points[at]! }))
	const dimensions = { ...rubric.dimensions }
	for (const id of Object.keys(dimensions) as DimensionId[])
		dimensions[id] = terms.reduce((sum, term) => sum + (term.dimension === id ? term.points : 0), 0)
	const pageRules = Object.fromEntries(
		terms.slice(1).map(({ name, dimension, points }) => {
			// A dimension of no points shares none out, however it weighs its rules.
			const weight = dimensions[dimension] === 0 ? 1 : points
			return [name, { ...rubric.pageRules[name]!, weight }]
		}),
	)
	return { ...rubric, dimensions, pageRules }
}
