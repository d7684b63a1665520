import { posix } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName, freeName, snippetFiles } from './files.ts'

test('names each file by the snippet, with the extension of its syntax', () => {
	expect(
		snippetFiles('embeds/bus-delays-7f3a', { 'auto-height': '<figure>', markdown: '![]', text: 'x' }),
	).toEqual([
		{ path: 'embeds/bus-delays-7f3a/auto-height.html', text: '<figure>' },
		{ path: 'embeds/bus-delays-7f3a/markdown.md', text: '![]' },
		{ path: 'embeds/bus-delays-7f3a/text.txt', text: 'x' },
	])
})

test.each([
	['höhe_über--null-1a', 'höhe_über--null-1a'],
	['../../etc/passwd', 'etc-passwd'],
	['..', 'asset'],
	['', 'asset'],
	['a/b\\c:d', 'a-b-c-d'],
	['a\u0000b\uD800', 'a-b'],
	['CON', 'CON-asset'],
	['console', 'console'],
])('the key %j becomes %s', (key, name) => {
	expect(fileName(key)).toBe(name)
})

test('whatever the key, the name is that of one file', () => {
	const hostile = fc.string({ unit: 'binary', maxLength: 300 })
	const paths = fc
		.array(fc.constantFrom('..', '/', '\\', '.', '%2e', ' ', 'a', '~', 'C:', '\n'))
		.map((parts) => parts.join(''))
	fc.assert(
		fc.property(fc.oneof(hostile, paths), (key) => {
			const name = fileName(key)
			expect(posix.normalize(name)).toBe(name)
			expect(name).toMatch(/^[^/\\.:\p{Cc}\p{Z}]+$/u)
			expect(Buffer.byteLength(name)).toBeLessThanOrEqual(250)
		}),
	)
})

test('a name that is taken gets a number, also where only case differs', () => {
	const taken = new Set<string>()
	expect(['a-b', 'A-B', 'a-b', 'c'].map((name) => freeName(name, taken))).toEqual([
		'a-b',
		'A-B-2',
		'a-b-3',
		'c',
	])
})
