import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseLabels } from './labels.ts'

const sets = ['training', 'held-out'].map((name) => {
	const file = `fixtures/labelled-pages/${name}.jsonl`
	return { file, text: readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8') }
})

describe.each(sets)('$file', ({ file, text }) => {
	test('is in order', () => {
		expect(parseLabels(text, file)).not.toEqual([])
	})

	test('says where each page is from, and holds nothing of its text', () => {
		const origin = ['id', 'file', 'repo', 'commit', 'path', 'url', 'lang', 'genre']
		const labels = ['flags', 'assets', 'statistics_capped', 'definitions_capped']
		for (const line of text.trim().split('\n')) {
			const record = JSON.parse(line)
			expect(Object.keys(record)).toEqual(expect.arrayContaining(origin))
			expect([...origin, ...labels]).toEqual(expect.arrayContaining(Object.keys(record)))
			for (const asset of record.assets) expect(Object.keys(asset)).toEqual(['kind', 'lines', 'words'])
		}
	})
})

test('no two labelled pages have one file name, so that all fit into one folder', () => {
	const files = sets.flatMap(({ file, text }) => parseLabels(text, file).map((page) => page.file))
	expect(new Set(files).size).toBe(files.length)
})
