import { expect, test } from 'vitest'
import { differences } from './digest.ts'

test('digests differ by what one lacks and what it has more', () => {
	expect(differences(['a', 'b'], ['a', 'b'])).toEqual([])
	expect(differences(['a', 'c'], ['a', 'b'])).toEqual(['- b', '+ c'])
})
