import { slug } from 'github-slugger'
import { xxHash32 } from 'js-xxhash'
import { attribute, closest, type PageElement } from '../page/element.ts'
import { cut, fold } from '../page/text.ts'
import type { MeasuredAsset } from '../record.ts'
import type { AssetKind, Evidence, Position } from '../report.ts'
import type { Candidate, DetectedPage, Detector, Sentence } from './detector.ts'
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
	const failed = new Map<Detector, string>()
	const attempt = <Subject>(detector: Detector, find: Find<Subject>, subject: Subject) => {
		if (failed.has(detector)) return
		try {
			const candidate = find(subject, page)
			if (candidate) candidates.push(candidate)
		} catch (error) {
			failed.set(detector, error instanceof Error ? error.message : String(error))
		}
	}
	for (const detector of detectors) {
		const find = detector.element
		if (!find) continue
		for (const tag of detector.tags ?? [])
			for (const element of page.main(tag)) attempt(detector, find, element)
	}
	eachSentence(page, detectors, (detector, sentence) =>
		attempt(detector, detector.sentence as Find<Sentence>, sentence),
	)
	const counts = new Map<AssetKind, number>()
	const contents = new Set<string>()
	const assets = resolveOverlap(candidates).map((candidate) => {
		const { kind } = candidate
		const src = candidate.src ?? ''
		const number = (counts.get(kind) ?? 0) + 1
		counts.set(kind, number)
		const words = wordsOf(candidate, page)
		const title = candidate.title === null ? null : fold(candidate.title)
		// What says nothing is told apart by how it is written.
		const said = `${src}${words}` === '' ? asWritten(candidate.element, page) : words.toLowerCase()
		const content = `${kind}\n${src}\n${said}`
		// What the page has said before adds nothing to it.
		const repeated = contents.has(content) && `${src}${said}` !== ''
		contents.add(content)
		const asset = measured(candidate, title, words, page)
		return {
			...asset,
			id: `${kind}-${number}`,
			key: `${nameOf(title ?? words, kind)}-${xxHash32(content).toString(36)}`,
			substance: repeated ? 0 : asset.substance,
		}
	})
	return {
		assets,
		failures: [...failed].map(([{ kind }, reason]) => `the ${kind} detector failed: ${reason}`),
	}
}

/** Finds a candidate in an element or a sentence. */
type Find<Subject> = (subject: Subject, page: DetectedPage) => Candidate | null

/** What a reader sees of a candidate, white space folded. */
function wordsOf({ text, span, element }: Candidate, page: DetectedPage): string {
	if (text !== undefined) return fold(text)
	return span ? page.textIn(span.start, span.end) : page.textOf(element)
}

function asWritten(element: PageElement, page: DetectedPage): string {
	const { start, end } = page.positionOf(element)
	return page.source.slice(start.offset, end.offset)
}

function measured(
	candidate: Candidate,
	title: string | null,
	words: string,
	page: DetectedPage,
): Omit<MeasuredAsset, 'id' | 'key'> {
	const { element } = candidate
	return {
		kind: candidate.kind,
		title: title === null ? null : cut(title, 120) || null,
		text: cut(words, 300),
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

/** The readable part of a key; a hash of the content makes the key live as long as that does. */
function nameOf(words: string, kind: AssetKind): string {
	const name = slug(cut(words, 40).replace(/…$/, ''))
	return name.slice(0, 40).replace(/^-+|-+$/g, '') || kind
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
