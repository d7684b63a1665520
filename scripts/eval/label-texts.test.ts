import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withText, withTexts } from './label-texts.ts'
import { parseLabels, type RecordedPage } from './labels.ts'

const text = '# Trams\n\nLine 3:\t 42% of\r\n  trams   were late. 🚋 Half\tas many walked. \n'

function recorded(...assets: readonly object[]): RecordedPage {
	const labels = assets.map((asset) => ({ kind: 'statistic', lines: [3, 4], ...asset }))
	return parseLabels(JSON.stringify({ file: 'pages/trams.md', assets: labels }), 'labels.jsonl')[0]!
}

function texts(page: RecordedPage, text: string | null): readonly string[] {
	return withText(page, text).assets.map(({ text }) => text)
}

test('words are cut out of their lines, white space folded, by UTF-16 offsets', () => {
	const page = recorded({ words: [0, 14] }, { words: [8, 30] }, { words: [35, 54] }, { words: [32, 34] })
	expect(texts(page, text)).toEqual(['Line 3: 42% of', '42% of trams were late', 'Half as many walked', '🚋'])
})

test('a text stands as it is, whatever the page holds', () => {
	const page = recorded({ text: 'Half\tas many' }, { text: '42%', lines: [90, 91] })
	expect(texts(page, text)).toEqual(['Half\tas many', '42%'])
	expect(texts(page, null)).toEqual(['Half\tas many', '42%'])
})

test('words of an absent page are not known', () => {
	expect(withText(recorded({ words: [8, 30] }), null).assets).toEqual([
		{ kind: 'statistic', lines: [3, 4], text: '' },
	])
})

test.each([
	[{ words: [0, 99] }, 'the 55 characters of pages/trams.md:3-4; found [0,99]'],
	[{ words: [0, 9], lines: [1, 1] }, 'the 7 characters of pages/trams.md:1-1; found [0,9]'],
	[{ words: [0, 1], lines: [40, 41] }, 'the 0 characters of pages/trams.md:40-41; found [0,1]'],
])('words beyond their lines are told with the place of the label: %j', (asset, problem) => {
	expect(() => withText(recorded({ text: '42%' }, asset), text)).toThrow(
		`labels.jsonl:1: assets[1].words: expected offsets within ${problem}`,
	)
})

test('pages are read where the folder holds them', async () => {
	const root = await mkdtemp(join(tmpdir(), 'linkworthy-eval-'))
	await writeFile(join(root, 'trams.md'), text)
	const page = recorded({ words: [8, 11] })
	const elsewhere = { ...page, file: 'pages/ferries.md' }
	const pages = await withTexts([page, elsewhere], { root, files: ['trams.md'] })
	await rm(root, { recursive: true })
	expect(pages.map(({ assets }) => assets[0]!.text)).toEqual(['42%', ''])
})
