import { contains } from '../page/element.ts'
import type { AssetKind } from '../report.ts'
import type { Candidate } from './detector.ts'

const sentenceKinds: ReadonlySet<AssetKind> = new Set(['statistic', 'definition'])

/** Kinds that, when they surround others, are the asset themselves: what is inside is a part of them. */
const swallows: { readonly [outer in AssetKind]?: ReadonlySet<AssetKind> } = {
	interactive: new Set([
		'chart',
		'diagram',
		'map',
		'infographic',
		'embed-code',
		'comparison-table',
		'data-table',
		'interactive',
		'statistic',
		'definition',
		'download',
	]),
	'embed-code': new Set([
		'chart',
		'diagram',
		'infographic',
		'statistic',
		'definition',
		'interactive',
		'video',
		'quote',
		'citation-block',
	]),
	'citation-block': new Set(['statistic', 'definition', 'quote', 'dataset', 'download', 'embed-code']),
	quote: new Set(['definition', 'quote']),
	diagram: new Set([
		'diagram',
		'chart',
		'infographic',
		'statistic',
		'definition',
		'quote',
		'comparison-table',
		'data-table',
	]),
	chart: new Set(['chart', 'diagram', 'infographic', 'map', 'interactive']),
	infographic: new Set(['chart', 'diagram', 'infographic', 'map']),
	map: new Set(['map', 'chart', 'diagram', 'interactive', 'infographic']),
	'data-table': new Set(['comparison-table', 'data-table']),
	'comparison-table': new Set(['comparison-table', 'data-table']),
	video: new Set(['video', 'interactive', 'audio']),
	audio: new Set(['audio', 'interactive']),
}

/** Least confidence of an asset that is kept. */
const least = 0.3

/**
 * Decides which candidates stand: of those on one element, or of sentences that share text, the surest; of one inside
 * another, the outer one where the inner is a part of it and the outer is likely (0.5).
 *
 * @param candidates in any order.
 * @returns the survivors in document order.
 */
export function resolveOverlap(candidates: readonly Candidate[]): Candidate[] {
	const bySurety = [...candidates]
		.filter((candidate) => candidate.confidence >= least)
		.sort((a, b) => b.confidence - a.confidence || order(a, b))
	const onElement = new Map<number, Candidate>()
	const sentences = new Map<number, Candidate>()
	for (const candidate of bySurety) {
		const taken = candidate.span ? sentences : onElement
		const key = candidate.span ? candidate.span.start : candidate.element.index
		if (!taken.has(key)) taken.set(key, candidate)
	}
	const blocks = [...onElement.values()].sort(order)
	const kept: Candidate[] = []
	// Elements nest, so those still open around a candidate are a stack.
	const open: Candidate[] = []
	for (const candidate of [...blocks, ...sentences.values()].sort(order)) {
		while (open.length > 0 && !contains(open.at(-1)?.element as Candidate['element'], candidate.element))
			open.pop()
		const part =
			open.some(
				(outer) =>
					outer.confidence >= 0.5 &&
					outer.element !== candidate.element &&
					swallows[outer.kind]?.has(candidate.kind),
			) ||
			(sentenceKinds.has(candidate.kind) &&
				open.some((outer) => outer.confidence >= 0.5 && swallows[outer.kind]?.has(candidate.kind)))
		if (part) continue
		kept.push(candidate)
		if (!candidate.span) open.push(candidate)
	}
	return kept
}

function order(a: Candidate, b: Candidate): number {
	return (
		a.element.index - b.element.index ||
		Number(a.span !== undefined) - Number(b.span !== undefined) ||
		(a.span?.start ?? 0) - (b.span?.start ?? 0) ||
		(a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
	)
}
