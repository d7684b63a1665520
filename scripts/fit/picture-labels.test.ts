import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { labelsPictures, parsePictureLabels, trainingSites } from './picture-labels.ts'

const record = {
	page: 'pages/a.md',
	repo: 'harbour/trams',
	line: 3,
	src: 'late.png',
	kind: 'chart',
	seen: true,
}

function text(...records: readonly object[]): string {
	return records.map((record) => JSON.stringify(record)).join('\n')
}

test('what was seen is read, each kind of picture as the kind of asset that it is', () => {
	const labels = parsePictureLabels(
		text(
			{ ...record, width: 640, height: 480 },
			{ ...record, kind: 'table-picture' },
			{ ...record, kind: 'photo' },
			{ ...record, seen: false },
		),
		'images.jsonl',
		null,
	)
	expect(labels.map(({ kind }) => kind)).toEqual(['chart', 'data-table', null])
	expect(labels.map(({ size }) => size)).toEqual([{ widthPx: 640, heightPx: 480 }, null, null])
	expect(labels[0]).toMatchObject({ file: 'pages/a.md', site: 'harbour/trams', line: 3, src: 'late.png' })
})

test('only sites for training are taken, as the split beside the labels says', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'linkworthy-fit-'))
	const labels = join(folder, 'images.jsonl')
	expect(await trainingSites(labels)).toBeNull()
	await writeFile(
		join(folder, 'split.json'),
		'{\n\t"train": ["harbour/trams"],\n\t"check": ["harbour/ferries"]\n}\n',
	)
	const train = await trainingSites(labels)
	await rm(folder, { recursive: true })
	const both = text(record, { ...record, repo: 'harbour/ferries' })
	expect(parsePictureLabels(both, 'images.jsonl', train).map(({ site }) => site)).toEqual(['harbour/trams'])
})

test('what is wrong is told with its line', () => {
	expect(() => parsePictureLabels(text(record, { ...record, line: 'x' }), 'images.jsonl', null)).toThrow(
		'images.jsonl:2: line: expected a line, counted from 1; found "x"',
	)
})

test('files of pages are told from files of pictures', () => {
	expect(labelsPictures(text(record))).toBe(true)
	expect(labelsPictures(text({ file: 'a.md', assets: [] }))).toBe(false)
})
