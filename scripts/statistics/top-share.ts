/** Share of cases that are taken for the top. */
const topShare = 0.1

/**
 * Precision at the top tenth: of the tenth of the cases with the highest scores, rounded up, the share that are hits.
 * Cases of equal scores at the edge count by the share of them that fits.
 */
export function topTenthPrecision(scores: readonly number[], hits: readonly boolean[]): number {
	const size = Math.ceil(scores.length * topShare)
	const edge = scores.toSorted((a, b) => b - a)[size - 1]!
	const count = (fits: (score: number) => boolean) => {
		const those = hits.filter((_, at) => fits(scores[at]!))
		return { cases: those.length, hits: those.filter(Boolean).length }
	}
	const above = count((score) => score > edge)
	const at = count((score) => score === edge)
	return (above.hits + ((size - above.cases) * at.hits) / at.cases) / size
}
