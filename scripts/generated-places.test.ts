import { expect, test } from 'vitest'
import { withGenerated } from './generated-places.ts'

const text = 'a\n<!-- generated: one -->\nold\n<!-- end -->\nb\n<!-- generated: two -->\n<!-- end -->\n'

test('content stands in its places, and nothing else changes', () => {
	expect(withGenerated(text, { one: 'new', two: '$1' })).toBe(
		'a\n<!-- generated: one -->\nnew\n<!-- end -->\nb\n<!-- generated: two -->\n$1\n<!-- end -->\n',
	)
})

test('content without a place is an error', () => {
	expect(() => withGenerated(text, { three: '' })).toThrow('no place for three')
})
