import { ranks } from './rank-correlation.ts'

/**
 * The share of pairs with different outcomes that the scores order rightly, ties half; a half without such pairs.
 * Counted by ranks (Mann and Whitney's U): each outcome's cases against all cases of lower outcomes.
 */
export function auc(scores: readonly number[], outcomes: readonly number[]): number {
	let right = 0
	let pairs = 0
	for (const outcome of new Set(outcomes)) {
		const upTo = [...outcomes.keys()].filter((at) => outcomes[at]! <= outcome)
		const rank = ranks(upTo.map((at) => scores[at]!))
		const own = upTo.flatMap((at, place) => (outcomes[at] === outcome ? [rank[place]!] : []))
		right += own.reduce((sum, rank) => sum + rank, 0) - (own.length * (own.length - 1)) / 2
		pairs += own.length * (upTo.length - own.length)
	}
	return pairs === 0 ? 0.5 : right / pairs
}
