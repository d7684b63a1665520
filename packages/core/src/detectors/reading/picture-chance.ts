import type { PictureSigns, SignWords } from './picture-signs.ts'
import { pictureWeights } from './picture-weights.data.ts'

/** Kinds of picture. */
export type PictureKind = 'chart' | 'diagram' | 'infographic' | 'map'

/** What a picture can be, in the order of the weights; a picture of a table is a data table. */
const kinds: readonly (PictureKind | 'data-table')[] = [
	'chart',
	'diagram',
	'infographic',
	'map',
	'data-table',
]

/** What a picture most likely is. */
export interface PictureGuess {
	readonly kind: PictureKind | 'data-table'
	readonly confidence: number
}

/** Log odds of each kind against being no asset, in the order of the weights, by what tells of the picture itself. */
export function ownOdds(signs: PictureSigns): readonly number[] {
	const odds = [...pictureWeights.base]
	for (const sign of signs.keys()) {
		const weights = weightsOf(sign)
		for (let at = 0; at < weights.length; at += 1) odds[at] = (odds[at] as number) + (weights[at] as number)
	}
	return odds
}

/** Chances of the kinds from log odds; what is left is no asset. */
export function chancesOf(odds: readonly number[]): readonly number[] {
	const raised = odds.map(Math.exp)
	const total = raised.reduce((sum, value) => sum + value, 1)
	return raised.map((value) => value / total)
}

/**
 * The likeliest kind of a picture, by its own odds and the company that it keeps: mean chances in its series, in the
 * order of the weights. Its confidence is the chance of the kind, and half of that of the other kinds: an asset taken
 * for another kind of asset is half an error.
 */
export function guess(odds: readonly number[], company: readonly number[]): PictureGuess {
	const chances = chancesOf(
		odds.map((value, at) => value + (pictureWeights.series[at] as number) * (company[at] as number)),
	)
	const best = Math.max(...chances)
	const all = chances.reduce((sum, value) => sum + value, 0)
	return {
		kind: kinds[chances.indexOf(best)] as PictureGuess['kind'],
		confidence: calibrated((best + all) / 2),
	}
}

/**
 * The confidence in a chance. On labelled pages of sites that were left out of the fit the share that is right is about
 * the chance; F1 was best there from 0.43 on, which is the confidence of 0.5 from which assets count.
 */
function calibrated(chance: number): number {
	return chance < leastChance ? (0.5 * chance) / leastChance : 0.5 + (chance - leastChance) * 0.82
}

const leastChance = 0.43

/** What speaks for a kind, the strongest sign first. */
export function reasonsFor(kind: PictureGuess['kind'], signs: PictureSigns): readonly string[] {
	const at = kinds.indexOf(kind)
	const telling: { words: SignWords; weight: number }[] = []
	for (const [sign, words] of signs) {
		const weight = weightsOf(sign)[at] ?? 0
		if (weight >= leastReason) telling.push({ words, weight })
	}
	return telling
		.sort((a, b) => b.weight - a.weight)
		.slice(0, 6)
		.map(({ words }) => (typeof words === 'string' ? words : words()))
}

/** Log odds below which a sign is not worth telling; a judgement. */
const leastReason = 0.25

const weightsBySign: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(pictureWeights))

const weightless: readonly number[] = []

function weightsOf(sign: string): readonly number[] {
	return weightsBySign.get(sign) ?? weightless
}
