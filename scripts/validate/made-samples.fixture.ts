import { type Rubric, rubric } from '../../packages/core/src/index.ts'
import { seeded } from '../statistics/random.ts'
import { termsOf } from './rubric-points.ts'
import type { SiteSample } from './samples.ts'

/** A rubric of four rules that are alike, and no assets. */
export const madeRubric: Rubric = {
	...rubric,
	dimensions: { assets: 0, evidence: 25, explanation: 25, citability: 25, reuse: 25, access: 0, place: 0 },
	pageRules: {
		figures: { dimension: 'evidence', weight: 1, evidence: 'made' },
		opening: { dimension: 'explanation', weight: 1, evidence: 'made' },
		anchors: { dimension: 'citability', weight: 1, evidence: 'made' },
		licence: { dimension: 'reuse', weight: 1, evidence: 'made' },
	},
}

/**
 * Sites whose pages have links by known weights of how far the rules are met, with some chance, the same at each call.
 * Words go with `opening`.
 *
 * @param weights by rule; a rule without one has nothing to do with links.
 */
export function madeSamples(
	weights: Readonly<Record<string, number>>,
	{ sites, pages }: { readonly sites: number; readonly pages: number },
): readonly SiteSample[] {
	const next = seeded(3)
	const terms = termsOf(madeRubric).slice(1)
	return Array.from({ length: sites }, (_, site) => {
		const values = Array.from({ length: pages }, () => terms.map(() => next()))
		const at = terms.findIndex(({ name }) => name === 'opening')
		return {
			name: `site-${site}`,
			tier: 'A',
			pages: values.map((row) => {
				const verdicts = terms.map(({ name }, term) => ({ rule: name, value: row[term]! }))
				return { weighed: { assets: [], researchChance: 0, verdicts }, values: [0, ...row] }
			}),
			links: values.map((row) => {
				const sum = terms.reduce((sum, { name }, term) => sum + (weights[name] ?? 0) * row[term]!, 0)
				return Math.floor(Math.max(0, sum * 3 + next() - 0.5))
			}),
			words: values.map((row) => Math.round(500 * row[at]! + 100 * next())),
			age: null,
		}
	})
}
