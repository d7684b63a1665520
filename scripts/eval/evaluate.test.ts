import { describe, expect, test } from 'vitest'
import type { Page, Trait } from '../../packages/core/src/index.ts'
import { evaluate } from './evaluate.ts'
import type { Label, LabelledPage } from './labels.ts'

function labelled(file: string, assets: readonly Label[], more: Partial<LabelledPage> = {}): LabelledPage {
	return { file, site: 'trams', assets, traits: new Map(), linkable: null, capped: new Set(), ...more }
}

function chart(line: number): Label {
	return { kind: 'chart', lines: [line, line], text: `chart ${line}` }
}

/** The part of a report's page that is looked at. */
function page(
	file: string,
	assets: readonly Partial<Page['assets'][number]>[],
	more: Partial<Page> = {},
): Page {
	return { file, assets, traits: [], score: null, ...more } as Page
}

function found(
	line: number,
	confidence = 0.9,
	kind: Label['kind'] = 'chart',
	text = '',
): Page['assets'][number] {
	const point = { line, column: 1, offset: 0 }
	return {
		kind,
		confidence,
		text,
		position: { file: '', start: point, end: point },
	} as Page['assets'][number]
}

function scored(potential: number): Pick<Page, 'score'> {
	return { score: { total: 1, potential } as Page['score'] }
}

describe('by kind', () => {
	const labels = [labelled('a.md', [chart(1), chart(11), chart(21), chart(31), chart(41)])]
	const report = { pages: [page('a.md', [found(1), found(11), found(61), found(70, 0.5, 'map')])] }

	test('counts what was found, missed, and found where nothing is', () => {
		const { kinds, micro, macroF1 } = evaluate(labels, report, 0.5)
		expect(kinds).toEqual([
			{ kind: 'chart', labels: 5, found: 3, right: 2, precision: 2 / 3, recall: 2 / 5, f1: 0.5 },
			{ kind: 'map', labels: 0, found: 1, right: 0, precision: 0, recall: null, f1: 0 },
		])
		expect(micro).toMatchObject({ labels: 5, found: 4, right: 2, precision: 0.5, recall: 0.4 })
		// A kind with fewer than five labels is left out of the mean.
		expect(macroF1).toBe(0.5)
		expect(evaluate([labelled('a.md', [chart(1)])], report, 0.5).macroF1).toBeNull()
	})

	test('what is less sure than asked does not count', () => {
		expect(evaluate(labels, report, 0.6).micro.found).toBe(3)
		expect(evaluate(labels, report, 0.95).micro).toMatchObject({ found: 0, precision: null, recall: 0 })
	})

	test('lists the misses, and what is false with its confidence', () => {
		expect(evaluate(labels, report, 0.6).misses).toEqual([
			{ side: 'missed', ...chart(21), file: 'a.md', confidence: null },
			{ side: 'missed', ...chart(31), file: 'a.md', confidence: null },
			{ side: 'missed', ...chart(41), file: 'a.md', confidence: null },
			{ side: 'false', kind: 'chart', lines: [61, 61], text: '', file: 'a.md', confidence: 0.9 },
		])
	})

	test('of a capped kind, what is not labelled is neither right nor wrong', () => {
		const capped = [labelled('a.md', [], { capped: new Set(['statistic']) })]
		const more = { pages: [page('a.md', [found(3, 0.9, 'statistic'), found(4, 0.9, 'definition')])] }
		const { micro, reliability, misses } = evaluate(capped, more, 0.5)
		expect([micro.found, reliability.length, misses.length]).toEqual([1, 1, 1])
		expect(misses[0]?.kind).toBe('definition')
	})
})

describe('pages', () => {
	test.each([
		['pages/site/a.md', 'site/a.md'],
		['a.md', 'pages/a.md'],
		['site/a.md', 'site/a.md'],
	])('the label’s %s is the report’s %s', (label, file) => {
		const report = { pages: [page('other/a.md.html', []), page(file, [found(1)])] }
		expect(evaluate([labelled(label, [chart(1)])], report, 0.5)).toMatchObject({
			absent: [],
			micro: { right: 1 },
		})
	})

	test('a page that is absent has found nothing', () => {
		const labels = [labelled('a.md', [chart(1)], { traits: new Map([['guide', true]]), linkable: 2 })]
		expect(evaluate(labels, { pages: [page('aa.md', [found(1)])] }, 0.5)).toMatchObject({
			absent: ['a.md'],
			micro: { labels: 1, found: 0 },
			traits: [{ trait: 'guide', labels: 1, found: 0 }],
			judgement: { scored: 0, unscored: 0 },
		})
	})
})

test('traits count on the pages that were decided on', () => {
	const guide = (is: boolean) => ({ traits: new Map<Trait, boolean>([['guide', is]]) })
	const labels = [
		labelled('a.md', [], guide(true)),
		labelled('b.md', [], guide(true)),
		labelled('c.md', [], guide(false)),
		labelled('d.md', []),
	]
	const said = { traits: ['guide'] as const }
	const pages = [page('a.md', [], said), page('b.md', []), page('c.md', [], said), page('d.md', [], said)]
	expect(evaluate(labels, { pages }, 0.5).traits).toEqual([
		{ trait: 'guide', labels: 2, found: 2, right: 1, precision: 0.5, recall: 0.5, f1: 0.5 },
	])
})

test('reliability counts by tenths of confidence, the last one to 1', () => {
	const labels = [labelled('a.md', [chart(1), chart(11), chart(21)])]
	const assets = [
		found(1, 0.8),
		found(11, 0.89),
		found(41, 0.8),
		found(21, 1),
		found(51, 0.9),
		found(61, 0.5),
	]
	expect(evaluate(labels, { pages: [page('a.md', assets)] }, 0.5).reliability).toEqual([
		{ from: 0.5, reported: 1, right: 0 },
		{ from: 0.8, reported: 3, right: 2 },
		{ from: 0.9, reported: 2, right: 1 },
	])
})

test('the judgement is compared with the potential of the pages that have a score', () => {
	const labels = ['a', 'b', 'c', 'd', 'e'].map((name, index) =>
		labelled(`${name}.md`, [], { linkable: index === 4 ? null : index }),
	)
	const pages = [
		page('a.md', [], scored(20)),
		page('b.md', [], scored(30)),
		page('c.md', []),
		page('d.md', [], scored(90)),
		page('e.md', [], scored(1)),
	]
	expect(evaluate(labels, { pages }, 0.5).judgement).toEqual({ rho: 1, scored: 3, unscored: 1 })
})
