import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyHash, makeHashTable, nextCheck, nextHash } from './hash-table.ts'

function hashesOf(word: string): [hash: number, check: number] {
	const units = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at))
	return [units.reduce(nextHash, emptyHash), units.reduce(nextCheck, 0)]
}

test('finds what is kept and nothing else', () => {
	const words = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 200 })
	fc.assert(
		fc.property(words, fc.nat(), (all, share) => {
			const kept = all.slice(0, all.length === 0 ? 0 : share % all.length)
			const table = makeHashTable(kept.length)
			for (const [number, word] of kept.entries()) table.set(...hashesOf(word), number)
			for (const [number, word] of all.entries())
				expect(table.find(...hashesOf(word))).toBe(number < kept.length ? number : -1)
		}),
	)
})

test('words of one hash are told apart by the other', () => {
	const table = makeHashTable(2)
	table.set(7, 1, 10)
	table.set(7, 2, 20)
	expect([table.find(7, 1), table.find(7, 2), table.find(7, 3)]).toEqual([10, 20, -1])
})
