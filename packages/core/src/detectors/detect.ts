import fnv1a from '@sindresorhus/fnv1a'
import GithubSlugger, { slug } from 'github-slugger'
import { attribute, closest, type PageElement } from '../page/element.ts'
import { excerpt, fold } from '../page/text.ts'
import type { MeasuredAsset } from '../record.ts'
import type { AssetKind, Evidence, Position } from '../report.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { resolveOverlap } from './overlap.ts'
import { eachSentence } from './sentences.ts'

/** The assets of a page and the detectors that failed on it. */
export interface Detection {
	readonly assets: readonly MeasuredAsset[]
	readonly failures: readonly string[]
}

/** Calls every detector with what it wants, and settles what overlaps. */
export function detect(page: DetectedPage, detectors: readonly Detector[]): Detection {
	const candidates: Candidate[] = []
	const failed = new Map<AssetKind, string>()
	const attempt = (detector: Detector, find: () => Candidate | null) => {
		if (failed.has(detector.kind)) return
		try {
			const candidate = find()
			if (candidate) candidates.push(candidate)
		} catch (error) {
			failed.set(detector.kind, error instanceof Error ? error.message : String(error))
		}
	}
	for (const detector of detectors)
		if (detector.tags && detector.element)
			for (const element of page.main(...detector.tags))
				attempt(detector, () => (detector.element as NonNullable<Detector['element']>)(element, page))
	eachSentence(page, detectors, (detector, sentence) =>
		attempt(detector, () => (detector.sentence as NonNullable<Detector['sentence']>)(sentence, page)),
	)
	const counts = new Map<AssetKind, number>()
	const keys = new GithubSlugger()
	const assets = resolveOverlap(candidates).map((candidate) => {
		const number = (counts.get(candidate.kind) ?? 0) + 1
		counts.set(candidate.kind, number)
		return measured(candidate, `${candidate.kind}-${number}`, page, keys)
	})
	return {
		assets,
		failures: [...failed].map(([kind, reason]) => `the ${kind} detector failed: ${reason}`),
	}
}

function measured(candidate: Candidate, id: string, page: DetectedPage, keys: GithubSlugger): MeasuredAsset {
	const { element, span } = candidate
	const words = candidate.text ?? (span ? page.text.slice(span.start, span.end) : page.textOf(element))
	const text = excerpt(words, 300)
	return {
		id,
		key: keys.slug(keyOf(candidate, fold(words))),
		kind: candidate.kind,
		title: candidate.title === null ? null : excerpt(candidate.title, 120) || null,
		text,
		src: candidate.src ?? null,
		selector: page.selectorOf(element),
		anchor: anchorOf(element, page),
		position: positionOf(candidate, page),
		confidence: round(candidate.confidence),
		originality: candidate.originality,
		substance: round(candidate.substance),
		facts: candidate.facts,
		evidence: candidate.cues.map(
			({ cue, element: at }): Evidence => ({ cue, position: at ? page.positionOf(at) : null }),
		),
		preview: candidate.preview ?? null,
	}
}

/** A readable part from the title and a hash of the content, so that the key lives as long as the content does. */
function keyOf(candidate: Candidate, words: string): string {
	const name = slug(excerpt(candidate.title ?? words, 40).replace(/…$/, '')) || candidate.kind
	const content = `${candidate.kind}\n${candidate.src ?? ''}\n${words.toLowerCase()}`
	return `${name.slice(0, 40).replace(/^-+|-+$/g, '') || candidate.kind}-${fnv1a(content).toString(36)}`
}

/** Its own id, that of a figure or section it stands in or holds, else that of the heading above it. */
function anchorOf(element: PageElement, page: DetectedPage): string | null {
	const own = attribute(element, 'id')
	if (own) return own
	const around = closest(element.parent, ({ tag }) => tag === 'figure')
	const figure = around && attribute(around, 'id')
	return figure ?? page.headingOf(element)?.anchor ?? null
}

function positionOf({ element, span, until }: Candidate, page: DetectedPage): Position {
	if (span) return page.positionOfText(span.start, span.end)
	const position = page.positionOf(element)
	return until ? { ...position, end: page.positionOf(until).end } : position
}

function round(share: number): number {
	return Math.round(Math.min(1, Math.max(0, share)) * 100) / 100
}
