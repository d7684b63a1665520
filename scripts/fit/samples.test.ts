import { describe, expect, test } from 'vitest'
import type { PageRecord, Weighed } from '../../packages/core/src/index.ts'
import type { Label, LabelledPage } from '../eval/labels.ts'
import { type AssetModel, models } from './models.ts'
import type { PictureLabel } from './picture-labels.ts'
import { pageSamples, pictureSamples } from './samples.ts'

const [statistic, picture, guide] = ['statistic', 'picture', 'guide'].map(
	(name) => models.find((model) => model.name === name)!,
)

function weighed(model: Weighed['model'], line: number, text: string, src: string | null = null): Weighed {
	return { model, signs: { [text]: 1 }, position: position(line), text, src }
}

function position(line: number): NonNullable<Weighed['position']> {
	const point = { line, column: 1, offset: line * 100 }
	return { file: 'a.md', start: point, end: point } as NonNullable<Weighed['position']>
}

function labelled(assets: readonly Label[], more: Partial<LabelledPage> = {}): LabelledPage {
	return {
		file: 'a.md',
		site: 'trams',
		assets,
		traits: new Map(),
		linkable: null,
		capped: new Set(),
		...more,
	}
}

function label(kind: Label['kind'], line: number, text: string): Label {
	return { kind, lines: [line, line], text }
}

/** Kinds of the samples by their text. */
function kinds(samples: ReturnType<typeof pageSamples>): Record<string, number | null> {
	return Object.fromEntries(
		samples.map(({ signs, kind }) => [Object.keys(signs).find((sign) => sign !== 'series'), kind]),
	)
}

const nothing = { assets: [] as readonly unknown[] } as PageRecord

describe('sentences', () => {
	const sentences = [
		weighed('statistic', 3, '42% of trams were late'),
		weighed('statistic', 3, 'Lines have 12 stops each'),
		weighed('statistic', 9, '42% of trams were late'),
		weighed('defining-sentence', 3, 'A tram is a train'),
	]
	const page = { record: nothing, weighed: sentences }

	test('are labelled where words and lines agree, each label once; the others are not', () => {
		const samples = pageSamples(statistic!, page, labelled([label('statistic', 4, '42% of trams were')]))
		expect(samples.map(({ kind }) => kind)).toEqual([0, null, null])
		expect(samples[0]).toMatchObject({ site: 'trams', weight: 1 })
	})

	test('of a capped kind are not known where no label matches', () => {
		const labels = labelled([label('statistic', 3, '42% of trams')], { capped: new Set(['statistic']) })
		expect(pageSamples(statistic!, page, labels).map(({ kind }) => kind)).toEqual([0])
	})

	test('of a page with many count less', () => {
		const many = Array.from({ length: 80 }, (_, line) => weighed('statistic', line, `${line} trams`))
		const samples = pageSamples(statistic!, { record: nothing, weighed: many }, labelled([]))
		expect(samples.map(({ weight }) => weight)).toEqual(many.map(() => 0.25))
	})
})

describe('pictures', () => {
	const pictures = [weighed('picture', 5, 'late trams'), weighed('picture', 6, 'a tram')]

	test('are of the kind of their label', () => {
		const labels = labelled([label('diagram', 5, 'late trams')])
		expect(kinds(pageSamples(picture!, { record: nothing, weighed: pictures }, labels))).toEqual({
			'late trams': 1,
			'a tram': null,
		})
	})

	test('do not take the label of a table beside them', () => {
		const table = { kind: 'data-table', position: position(7), text: 'Line | Late', confidence: 0.9 }
		const labels = labelled([label('data-table', 7, 'Line | Late')])
		const record = { assets: [table] } as unknown as PageRecord
		expect(kinds(pageSamples(picture!, { record, weighed: pictures }, labels))).toEqual({
			'late trams': null,
			'a tram': null,
		})
		expect(kinds(pageSamples(picture!, { record: nothing, weighed: pictures }, labels))).toMatchObject({
			'a tram': 4,
		})
	})
})

test('a page has a trait or not, where its reader says so', () => {
	const page = {
		record: nothing,
		weighed: [{ ...weighed('trait', 1, 'length'), position: null }],
	}
	const samples = (traits: LabelledPage['traits']) => pageSamples(guide!, page, labelled([], { traits }))
	expect(samples(new Map([['guide', true]])).map(({ kind }) => kind)).toEqual([0])
	expect(samples(new Map([['guide', false]])).map(({ kind }) => kind)).toEqual([null])
	expect(samples(new Map([['news', true]]))).toEqual([])
})

describe('labels of single pictures', () => {
	const model = picture as AssetModel
	const pictures = [
		weighed('picture', 5, 'chart', '/img/late.png'),
		weighed('picture', 6, 'photo', '/img/tram.jpg'),
		weighed('picture', 20, 'far', '/img/late.png'),
		weighed('picture', 30, 'alone', '/img/alone.png'),
	]
	const labelOf = (line: number, src: string, kind: PictureLabel['kind']): PictureLabel => ({
		file: 'a.md',
		site: 'trams',
		line,
		src,
		kind,
		size: null,
	})
	const samples = (...labels: readonly PictureLabel[]) =>
		kinds(pictureSamples(model, { record: nothing, weighed: pictures }, labels))

	test('are found by address near their line; what is not labelled is not known', () => {
		expect(samples(labelOf(7, 'img/late.png', 'chart'), labelOf(6, '/img/tram.jpg', null))).toEqual({
			chart: 0,
			photo: null,
		})
	})

	test('are found by line where nothing else can be meant', () => {
		expect(samples(labelOf(31, '{{ figure }}', 'map'))).toEqual({ alone: 3 })
		expect(samples(labelOf(5, '{{ figure }}', 'map'))).toEqual({})
		expect(samples(labelOf(30, '{{ a }}', 'map'), labelOf(31, '{{ b }}', 'map'))).toEqual({})
	})
})

test('pictures of one figure are all what its label says', () => {
	const pictures = [weighed('picture', 3, 'May', 'may.png'), weighed('picture', 3, 'June', 'june.png')]
	const samples = pageSamples(
		picture!,
		{ record: nothing, weighed: pictures },
		labelled([label('chart', 3, 'May')]),
	)
	expect(samples.map(({ kind }) => kind)).toEqual([0, 0])
})
