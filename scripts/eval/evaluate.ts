import type { AssetKind, Page, Report, Trait } from '../../packages/core/src/index.ts'
import { rankCorrelation } from '../statistics/rank-correlation.ts'
import { type Accuracy, accuracy, type Hits, none, sum } from './hits.ts'
import type { LabelledPage, Lines } from './labels.ts'
import { type FoundAsset, matchPage } from './match.ts'
import { withFile } from './page-file.ts'

/** How well a report finds what readers have labelled. */
export interface Evaluation {
	/** Labelled pages. */
	readonly pages: number
	/** Files of labelled pages that the report does not hold; all their labels count as missed. */
	readonly absent: readonly string[]
	/** By number of labels, most first. */
	readonly kinds: readonly ({ readonly kind: AssetKind } & Accuracy)[]
	/** All kinds together. */
	readonly micro: Accuracy
	/** Mean F1 of the kinds with `macroLabels` labels or more; null where there is none. */
	readonly macroF1: number | null
	readonly traits: readonly ({ readonly trait: Trait } & Accuracy)[]
	readonly reliability: readonly Reliability[]
	/** Between the score's potential and the readers' judgement. */
	readonly judgement: {
		/** Spearman's, −1 to 1; null where it is not defined. */
		readonly rho: number | null
		/** Judged pages with a score, and those without, which are left out. */
		readonly scored: number
		readonly unscored: number
	}
	/** In the order of the labels' pages. */
	readonly misses: readonly Miss[]
}

/** The assets reported with a confidence of one tenth: `from` 0.8 is 0.8 to under 0.9, or to 1 for the last. */
export interface Reliability {
	readonly from: number
	readonly reported: number
	readonly right: number
}

/** A label that was not found, or something found that is not labelled. */
export interface Miss {
	readonly side: 'missed' | 'false'
	readonly kind: AssetKind
	readonly file: string
	readonly lines: Lines
	readonly text: string
	/** Null for what was missed. */
	readonly confidence: number | null
}

/** Labels that a kind needs to count in the mean over kinds: fewer say little. */
export const macroLabels = 5

/**
 * Measures a report of the labelled pages.
 *
 * @param leastConfidence found assets below it do not count.
 */
export function evaluate(
	labelled: readonly LabelledPage[],
	report: Pick<Report, 'pages'>,
	leastConfidence: number,
): Evaluation {
	const results = labelled.map((page) =>
		evaluatePage(page, withFile(page.file, report.pages), leastConfidence),
	)
	const kinds = counted(results.flatMap(({ kinds }) => kinds)).map(([kind, hits]) => ({
		kind,
		...accuracy(hits),
	}))
	const traits = counted(results.flatMap(({ traits }) => traits)).map(([trait, hits]) => ({
		trait,
		...accuracy(hits),
	}))
	const ample = kinds.filter(({ labels }) => labels >= macroLabels)
	const judged = results.flatMap(({ judged }) => judged ?? [])
	const scored = judged.flatMap(({ score, linkable }) => (score === null ? [] : [[score, linkable] as const]))
	return {
		pages: labelled.length,
		absent: labelled.filter(({ file }) => !withFile(file, report.pages)).map(({ file }) => file),
		kinds: kinds.sort((a, b) => b.labels - a.labels),
		micro: accuracy(sum(results.flatMap(({ kinds }) => kinds.map(([, hits]) => hits)))),
		macroF1: ample.length === 0 ? null : ample.reduce((total, { f1 }) => total + f1, 0) / ample.length,
		traits,
		reliability: reliability(results.flatMap(({ counting }) => counting)),
		judgement: {
			rho: rankCorrelation(scored),
			scored: scored.length,
			unscored: judged.length - scored.length,
		},
		misses: results.flatMap(({ misses }) => misses),
	}
}

/** An asset that counts, and whether it is labelled. */
interface Counting {
	readonly confidence: number
	readonly right: boolean
}

interface PageResult {
	readonly kinds: readonly (readonly [AssetKind, Hits])[]
	readonly traits: readonly (readonly [Trait, Hits])[]
	readonly counting: readonly Counting[]
	/** Null where the reader has not judged, or the page is absent. */
	readonly judged: { readonly score: number | null; readonly linkable: number } | null
	readonly misses: readonly Miss[]
}

function evaluatePage(labels: LabelledPage, page: Page | undefined, leastConfidence: number): PageResult {
	const { file, assets, capped, linkable } = labels
	const found = (page?.assets ?? []).map(foundAsset).filter(({ confidence }) => confidence >= leastConfidence)
	const { foundLabels, rightAssets } = matchPage(assets, found)
	const missed = assets.filter((label) => !foundLabels.has(label))
	// Of a capped kind, what is not labelled may well be right.
	const counting = found.filter((asset) => rightAssets.has(asset) || !capped.has(asset.kind))
	const wrong = counting.filter((asset) => !rightAssets.has(asset))
	return {
		kinds: [
			...[...foundLabels].map(({ kind }) => [kind, { ...none, right: 1 }] as const),
			...missed.map(({ kind }) => [kind, { ...none, missed: 1 }] as const),
			...wrong.map(({ kind }) => [kind, { ...none, wrong: 1 }] as const),
		],
		traits: [...labels.traits].map(
			([trait, is]) => [trait, traitHits(is, page?.traits.includes(trait) ?? false)] as const,
		),
		counting: counting.map((asset) => ({
			confidence: asset.confidence,
			right: rightAssets.has(asset),
		})),
		judged: page && linkable !== null ? { score: page.score?.potential ?? null, linkable } : null,
		misses: [
			...missed.map(({ kind, lines, text }) => ({
				side: 'missed' as const,
				kind,
				file,
				lines,
				text,
				confidence: null,
			})),
			...wrong.map((asset) => ({ side: 'false' as const, file, ...asset })),
		],
	}
}

function foundAsset({ kind, position, text, confidence }: Page['assets'][number]): FoundAsset {
	return { kind, lines: [position.start.line, position.end.line], text, confidence }
}

function traitHits(is: boolean, said: boolean): Hits {
	return { right: Number(is && said), missed: Number(is && !said), wrong: Number(!is && said) }
}

function counted<Name>(hits: readonly (readonly [Name, Hits])[]): [Name, Hits][] {
	const byName = new Map<Name, Hits>()
	for (const [name, more] of hits) byName.set(name, sum([byName.get(name) ?? none, more]))
	return [...byName]
}

function reliability(assets: readonly Counting[]): Reliability[] {
	return Array.from({ length: 10 }, (_, tenth) => {
		const those = assets.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth)
		return { from: tenth / 10, reported: those.length, right: those.filter(({ right }) => right).length }
	}).filter(({ reported }) => reported > 0)
}
