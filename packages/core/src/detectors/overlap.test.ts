import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elementOf, pageOf } from '../page/page-view.fixture.ts'
import type { AssetKind } from '../report.ts'
import type { Candidate } from './detector.ts'
import { resolveOverlap } from './overlap.ts'

const page = pageOf(
	'<figure><svg><g></g></svg><div><table><tr><td><p>cell</p></td></tr></table></div><figcaption>words</figcaption></figure><form><canvas></canvas></form><blockquote><p>said</p></blockquote>',
)

function candidate(
	kind: AssetKind,
	tag: string,
	confidence = 0.8,
	span?: readonly [start: number, end: number],
): Candidate {
	return {
		kind,
		element: elementOf(page, tag),
		...(span ? { span: { start: span[0], end: span[1] } } : {}),
		confidence,
		originality: 1,
		substance: 1,
		title: null,
		facts: {} as never,
		cues: [],
	}
}

/** Kinds and tags of what stands. */
function kept(...candidates: readonly Candidate[]): string[] {
	return resolveOverlap(candidates).map(({ kind, element }) => `${kind} ${element.tag}`)
}

test('of those on one element the surest stands', () => {
	expect(
		kept(candidate('diagram', 'svg', 0.6), candidate('chart', 'svg', 0.7), candidate('map', 'svg', 0.5)),
	).toEqual(['chart svg'])
})

test('of those on one sentence too', () => {
	expect(kept(candidate('statistic', 'p', 0.6, [0, 9]), candidate('definition', 'p', 0.7, [0, 9]))).toEqual([
		'definition p',
	])
	expect(kept(candidate('statistic', 'p', 0.6, [0, 4]), candidate('statistic', 'p', 0.7, [5, 9]))).toEqual([
		'statistic p',
		'statistic p',
	])
})

describe('what is a part of something larger goes', () => {
	test.each<[outer: AssetKind, inner: AssetKind]>([
		['chart', 'chart'],
		['chart', 'diagram'],
		['infographic', 'chart'],
		['map', 'chart'],
		['interactive', 'chart'],
		['embed-code', 'statistic'],
	])('%s > %s', (outer, inner) => {
		expect(kept(candidate(inner, 'svg', 0.95), candidate(outer, 'figure', 0.55))).toEqual([`${outer} figure`])
	})

	test('at any depth', () => {
		expect(kept(candidate('interactive', 'figure'), candidate('data-table', 'table', 0.9))).toEqual([
			'interactive figure',
		])
	})

	test('sentences too', () => {
		expect(kept(candidate('diagram', 'figure'), candidate('statistic', 'figcaption', 0.9, [5, 9]))).toEqual([
			'diagram figure',
		])
	})
})

describe('what stands in another but is no part of it stays', () => {
	test.each<[outer: AssetKind, inner: AssetKind]>([
		['chart', 'data-table'],
		['chart', 'statistic'],
		['quote', 'statistic'],
		['data-table', 'statistic'],
		['video', 'dataset'],
	])('%s > %s', (outer, inner) => {
		expect(kept(candidate(outer, 'figure'), candidate(inner, 'table'))).toEqual([
			`${outer} figure`,
			`${inner} table`,
		])
	})

	test('and what is in a doubtful one', () => {
		expect(kept(candidate('chart', 'figure', 0.49), candidate('chart', 'svg'))).toEqual([
			'chart figure',
			'chart svg',
		])
	})

	test('and what is in one that does not stand itself', () => {
		expect(
			kept(
				candidate('interactive', 'figure', 0.4),
				candidate('chart', 'figure', 0.3),
				candidate('diagram', 'svg'),
			),
		).toEqual(['interactive figure', 'diagram svg'])
	})

	test('and neighbours', () => {
		expect(
			kept(candidate('interactive', 'form'), candidate('chart', 'svg'), candidate('quote', 'blockquote')),
		).toEqual(['chart svg', 'interactive form', 'quote blockquote'])
	})
})

test('what is too doubtful, or no number, goes', () => {
	expect(
		kept(
			candidate('chart', 'svg', 0.29),
			candidate('chart', 'canvas', Number.NaN),
			candidate('chart', 'table', 0.3),
		),
	).toEqual(['chart table'])
})

const tags = ['figure', 'svg', 'div', 'table', 'p', 'figcaption', 'form', 'canvas', 'blockquote']
const kinds: readonly AssetKind[] = [
	'interactive',
	'chart',
	'diagram',
	'data-table',
	'quote',
	'statistic',
	'definition',
	'embed-code',
]
const anyCandidate = fc
	.record({
		kind: fc.constantFrom(...kinds),
		tag: fc.constantFrom(...tags),
		confidence: fc.constantFrom(0.2, 0.3, 0.49, 0.5, 0.8, 0.95),
		span: fc.option(fc.constantFrom<[number, number]>([0, 3], [3, 9])),
	})
	.map(({ kind, tag, confidence, span }) => candidate(kind, tag, confidence, span ?? undefined))

test('the order of the candidates does not matter, and what stands is in document order', () => {
	const shown = (candidates: readonly Candidate[]) =>
		candidates.map(({ kind, element, span, confidence }) => [
			element.index,
			span?.start ?? null,
			kind,
			confidence,
		])
	fc.assert(
		fc.property(fc.array(anyCandidate, { maxLength: 12 }), (candidates) => {
			const stands = shown(resolveOverlap(candidates))
			expect(shown(resolveOverlap([...candidates].reverse()))).toEqual(stands)
			const places = stands.map(([index, start]) => `${index} ${start}`)
			expect(new Set(places.filter((place) => place.endsWith('null'))).size).toBe(
				places.filter((place) => place.endsWith('null')).length,
			)
			const indexes = stands.map(([index]) => Number(index))
			expect(indexes).toEqual([...indexes].sort((a, b) => a - b))
		}),
	)
})

test('what stands alone stands again', () => {
	fc.assert(
		fc.property(fc.array(anyCandidate, { maxLength: 12 }), (candidates) => {
			const stands = resolveOverlap(candidates)
			expect(resolveOverlap(stands)).toEqual(stands)
		}),
	)
})
