import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chart, page } from '../../test/report.ts'
import { type Subject, subjectOf } from '../subject/subject.ts'
import { assignIds, type Offered } from './assign-ids.ts'
import type { FramedSubject, PublishedEmbed } from './embed.ts'

function offered(key: string, name = key, changes: Partial<Offered> = {}): Offered {
	const subject = subjectOf(chart({ title: name }), page([])) as Subject
	return { key, file: 'tides/index.html', number: 1, subject: subject as FramedSubject, ...changes }
}

function published(id: string, key: string, name = key, changes: Partial<Offered> = {}): PublishedEmbed {
	return { ...offered(key, name, changes), id }
}

const ids = (before: readonly PublishedEmbed[], now: readonly Offered[]) =>
	assignIds(before, now).embeds.map(({ id }) => id)

test('a new asset is published under its key', () => {
	expect(assignIds([], [offered('high-water-7f')])).toEqual({
		embeds: [published('high-water-7f', 'high-water-7f')],
		vanished: [],
		replaced: [],
	})
})

describe('an asset keeps its id', () => {
	const before = [published('old', 'k1', 'High water')]

	test('while its content is the same, on whatever page', () => {
		const moved = offered('k1', 'Another name', { file: 'moved/index.html' })
		expect(assignIds(before, [moved])).toMatchObject({ embeds: [{ id: 'old' }], vanished: [], replaced: [] })
	})

	test('when its content has changed, by its name on the same page', () => {
		const [other, changed] = [offered('k2', 'Low water'), offered('k3', 'high water!', { number: 2 })]
		expect(assignIds(before, [other, changed])).toMatchObject({
			embeds: [{ id: 'k2' }, { id: 'old', key: 'k3' }],
			replaced: [],
		})
	})

	test('when its name has changed too, by its place, which is told', () => {
		const nearest = [offered('k2', 'x', { number: 5 }), offered('k3', 'y', { number: 2 })]
		const { embeds, replaced, vanished } = assignIds(before, nearest)
		expect(embeds.map(({ id }) => id)).toEqual(['k2', 'old'])
		expect(replaced).toMatchObject([{ before: { id: 'old' }, now: { id: 'old', key: 'k3' } }])
		expect(vanished).toEqual([])
	})
})

test.each([
	['on another page', offered('k2', 'High water', { file: 'b.html' })],
	[
		'of another kind',
		{ ...offered('k2', 'High water'), subject: { ...offered('k2').subject, kind: 'map' as const } },
	],
])('what stands %s has an id of its own, and the old one is kept', (_, now) => {
	const before = [published('old', 'k1', 'High water')]
	expect(assignIds(before, [now])).toMatchObject({ embeds: [{ id: 'k2' }], vanished: before })
})

test('an asset that comes back gets its id back', () => {
	const before = [published('old', 'k1')]
	const { vanished } = assignIds(before, [])
	expect(ids(vanished, [offered('k1')])).toEqual(['old'])
})

test('an id is never given twice, also where case does not count, and not one of what has vanished', () => {
	const before = [published('A-b', 'gone', 'gone', { file: 'gone.html' })]
	expect(ids(before, [offered('a/b'), offered('a-B'), offered('c')])).toEqual(['a-b-2', 'a-B-3', 'c'])
})

const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 })

test('a reordering of the pages changes no id', () => {
	fc.assert(
		fc.property(keys, fc.func(fc.integer()), (names, order) => {
			const first = assignIds(
				[],
				names.map((key, at) => offered(key, key, { number: at + 1 })),
			).embeds
			const shuffled = names.toSorted((a, b) => order(a) - order(b))
			const again = assignIds(
				first,
				shuffled.map((key, at) => offered(key, key, { number: at + 1 })),
			)
			expect(Object.fromEntries(again.embeds.map(({ key, id }) => [key, id]))).toEqual(
				Object.fromEntries(first.map(({ key, id }) => [key, id])),
			)
			expect(again.vanished).toEqual([])
		}),
	)
})

test('whatever changes, every id that was published is still there, once', () => {
	fc.assert(
		fc.property(keys, keys, (one, two) => {
			const first = assignIds(
				[],
				one.map((key) => offered(key)),
			).embeds
			const { embeds, vanished } = assignIds(
				first,
				two.map((key) => offered(key)),
			)
			const all = [...embeds, ...vanished].map(({ id }) => id)
			expect(new Set(all).size).toBe(all.length)
			for (const { id } of first) expect(all).toContain(id)
		}),
	)
})
