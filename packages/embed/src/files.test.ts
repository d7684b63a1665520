import { posix } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { snippetFiles, snippetFolder } from './files.ts'

test('names a folder by the key', () => {
	expect(snippetFiles('bus-delays-7f3a', { figure: '<figure>', markdown: '![]' })).toEqual([
		{ path: 'embeds/bus-delays-7f3a/figure.html', text: '<figure>' },
		{ path: 'embeds/bus-delays-7f3a/markdown.md', text: '![]' },
	])
})

test.each([
	['höhe_über--null-1a', 'embeds/höhe_über--null-1a'],
	['../../etc/passwd', 'embeds/etc-passwd'],
	['..', 'embeds/asset'],
	['', 'embeds/asset'],
	['a/b\\c:d', 'embeds/a-b-c-d'],
	['a\u0000b\uD800', 'embeds/a-b'],
	['CON', 'embeds/CON-asset'],
	['console', 'embeds/console'],
])('the key %j becomes %s', (key, folder) => {
	expect(snippetFolder(key)).toBe(folder)
})

test('whatever the key, the folder is one inside embeds', () => {
	const hostile = fc.string({ unit: 'binary', maxLength: 300 })
	const paths = fc
		.array(fc.constantFrom('..', '/', '\\', '.', '%2e', ' ', 'a', '~', 'C:', '\n'))
		.map((parts) => parts.join(''))
	fc.assert(
		fc.property(fc.oneof(hostile, paths), (key) => {
			const folder = snippetFolder(key)
			expect(posix.normalize(folder)).toBe(folder)
			expect(folder).toMatch(/^embeds\/[^/\\.:\p{Cc}\p{Z}]+$/u)
			expect(Buffer.byteLength(folder.slice('embeds/'.length))).toBeLessThanOrEqual(250)
		}),
	)
})
