import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pair } from './pair.ts'

const word = (text: string) => text
const first = (text: string) => text[0] ?? null

test('pairs by the first identity before the next', () => {
	expect(pair(['ab', 'ac'], ['ac', 'ad'], word, first)).toEqual({
		kept: [
			['ac', 'ac'],
			['ab', 'ad'],
		],
		gone: [],
		added: [],
	})
})

test('takes equal ones in order, and tells what is left over', () => {
	const [one, two, three] = [{ n: 1 }, { n: 2 }, { n: 3 }]
	expect(pair([one, two], [three], () => 'same')).toEqual({ kept: [[one, three]], gone: [two], added: [] })
	expect(pair([one], [two, three], () => 'same')).toEqual({ kept: [[one, two]], gone: [], added: [three] })
})

test('pairs nothing that has no identity', () => {
	expect(pair([''], [''], first)).toEqual({ kept: [], gone: [''], added: [''] })
})

test('loses nothing, and the other way round gains what was lost', () => {
	const items = fc.array(fc.integer({ min: 0, max: 9 }).map((n) => ({ n })))
	fc.assert(
		fc.property(items, items, (before, after) => {
			const by = [({ n }: { n: number }) => `${n}`, ({ n }: { n: number }) => `${n % 3}`] as const
			const { kept, gone, added } = pair(before, after, ...by)
			expect(kept.length + gone.length).toBe(before.length)
			expect(kept.length + added.length).toBe(after.length)
			expect(new Set(kept.map(([earlier]) => earlier)).size).toBe(kept.length)
			const back = pair(after, before, ...by)
			expect([back.gone, back.added]).toEqual([added, gone])
		}),
	)
})
