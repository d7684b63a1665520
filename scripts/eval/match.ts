import type { AssetKind } from '../../packages/core/src/index.ts'
import type { Label, Lines } from './labels.ts'
import { sharedWords } from './shared-words.ts'

/** One asset as a report has it. */
export interface FoundAsset {
	readonly kind: AssetKind
	readonly lines: Lines
	readonly text: string
	/** 0–1. */
	readonly confidence: number
}

/** What of a page's labels was found, and what of the found is labelled. */
export interface Match {
	readonly foundLabels: ReadonlySet<Label>
	readonly rightAssets: ReadonlySet<FoundAsset>
}

interface Pair {
	readonly label: Label
	readonly asset: FoundAsset
	/** How far apart they start and how much of their words they share. */
	readonly apart: number
	readonly shared: number
	/** Told by its words rather than by its lines. */
	readonly byWords: boolean
}

/** Lines that reader and report may differ by. */
const slack = 1

/** The least share of common words of what is told by its words. */
const leastShared = 0.6

const sentenceKinds: readonly AssetKind[] = ['statistic', 'definition', 'quote']

/**
 * Pairs labels with found assets of the same kind whose lines meet, each used once. Sentences, and labels that share
 * lines with another of their kind, must have their words in common; the likest pair goes first, else the nearest.
 */
export function matchPage(labels: readonly Label[], found: readonly FoundAsset[]): Match {
	const foundLabels = new Set<Label>()
	const rightAssets = new Set<FoundAsset>()
	for (const { label, asset } of pairs(labels, found).sort(likestFirst)) {
		if (foundLabels.has(label) || rightAssets.has(asset)) continue
		foundLabels.add(label)
		rightAssets.add(asset)
	}
	return { foundLabels, rightAssets }
}

function pairs(labels: readonly Label[], found: readonly FoundAsset[]): Pair[] {
	return labels.flatMap((label) => {
		const byWords = sentenceKinds.includes(label.kind) || isCrowded(label, labels)
		return found
			.filter(({ kind, lines }) => kind === label.kind && meet(lines, label.lines, slack))
			.map((asset) => ({
				label,
				asset,
				apart: Math.abs(asset.lines[0] - label.lines[0]),
				shared: byWords ? sharedWords(label.text, asset.text) : 0,
				byWords,
			}))
			.filter(({ shared }) => !byWords || shared >= leastShared)
	})
}

function likestFirst(a: Pair, b: Pair): number {
	return Number(b.byWords) - Number(a.byWords) || b.shared - a.shared || a.apart - b.apart
}

/** Whether another label of its kind stands on the same lines. */
function isCrowded(label: Label, labels: readonly Label[]): boolean {
	return labels.some(
		(other) => other !== label && other.kind === label.kind && meet(other.lines, label.lines, 0),
	)
}

function meet(a: Lines, b: Lines, slack: number): boolean {
	return a[0] <= b[1] + slack && a[1] >= b[0] - slack
}
