import { describe, expect, test } from 'vitest'
import { kinds, parseLabels } from './labels.ts'

const asset = { kind: 'chart', lines: [4, 6], text: 'delays' }
const page = { file: 'pages/trams.md', flags: { guide: true, news: false, linkable: 3 }, assets: [asset] }

function problem(...lines: readonly unknown[]): string {
	const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
	try {
		parseLabels(text, 'labels.jsonl')
	} catch (error) {
		return (error as Error).message
	}
	return 'none'
}

test('reads a page a line', () => {
	const text = `\uFEFF${JSON.stringify({ ...page, statistics_capped: true, notes: 'x' })}\r\n\n{"file":"b.md","assets":[]}\n`
	expect(parseLabels(text, 'labels.jsonl')).toEqual([
		{
			place: 'labels.jsonl:1',
			file: 'pages/trams.md',
			site: 'pages',
			assets: [asset],
			traits: new Map([
				['guide', true],
				['news', false],
			]),
			linkable: 3,
			capped: new Set(['statistic']),
		},
		{
			place: 'labels.jsonl:3',
			file: 'b.md',
			site: 'b.md',
			assets: [],
			traits: new Map(),
			linkable: null,
			capped: new Set(),
		},
	])
})

test('a label may have offsets of words and no text', () => {
	const assets = [{ kind: 'chart', lines: [4, 6], words: [0, 6] }, asset]
	expect(parseLabels(JSON.stringify({ ...page, assets }), 'labels.jsonl')).toMatchObject([{ assets }])
})

test.each([
	[{ repo: 'harbour/trams', id: 'trams/delays' }, 'harbour/trams'],
	[{ id: 'trams/delays' }, 'trams'],
	[{}, 'pages'],
])('tells the site of %j', (from, site) => {
	expect(parseLabels(JSON.stringify({ ...page, ...from }), 'labels.jsonl')).toMatchObject([{ site }])
})

test('knows all sixteen kinds', () => {
	expect(kinds).toHaveLength(16)
	const assets = kinds.map((kind) => ({ ...asset, kind }))
	expect(problem({ ...page, assets })).toBe('none')
})

describe('says in one line where a label is wrong and how', () => {
	test.each<[string, unknown]>([
		['labels.jsonl:1: file: expected a text; found nothing', { assets: [] }],
		['labels.jsonl:1: assets: expected a list; found nothing', { file: 'a.md' }],
		['labels.jsonl:1: the line: expected an object; found [1]', [1]],
		[
			'labels.jsonl:1: assets[1].lines: expected first and last line, counted from 1; found [6,4]',
			{ ...page, assets: [asset, { ...asset, lines: [6, 4] }] },
		],
		[
			'labels.jsonl:1: assets[0].lines: expected first and last line, counted from 1; found [0,4]',
			{ ...page, assets: [{ ...asset, lines: [0, 4] }] },
		],
		[
			'labels.jsonl:1: assets[0].text: expected a text; found 5',
			{ ...page, assets: [{ ...asset, text: 5 }] },
		],
		...[[6], [6, 6], [-1, 6], [0.5, 6], [0, 6, 9]].map((words): [string, unknown] => [
			`labels.jsonl:1: assets[0].words: expected two offsets, the smaller first, counted from 0; found ${JSON.stringify(words)}`,
			{ ...page, assets: [{ kind: 'chart', lines: [4, 6], words }] },
		]),
		[
			'labels.jsonl:1: flags.guide: expected true or false; found "yes"',
			{ ...page, flags: { guide: 'yes' } },
		],
		[
			'labels.jsonl:1: flags.linkable: expected a number from 0 to 4; found 5',
			{ ...page, flags: { linkable: 5 } },
		],
		['labels.jsonl:1: statistics_capped: expected true or false; found 1', { ...page, statistics_capped: 1 }],
	])('%s', (message, line) => {
		expect(problem(line)).toBe(message)
	})

	test('a kind and a trait that do not exist', () => {
		expect(problem({ ...page, assets: [{ ...asset, kind: 'photo' }] })).toMatch(
			/^labels\.jsonl:1: assets\[0\]\.kind: expected one of audio, chart, .*; found "photo"$/,
		)
		expect(problem({ ...page, flags: { guides: true } })).toMatch(
			/^labels\.jsonl:1: flags: expected original-research, .*; found "guides"$/,
		)
	})

	test('what is no JSON, with its line', () => {
		expect(problem(page, '', '{"file": ')).toMatch(/^labels\.jsonl:3: it is not JSON: .+$/)
	})

	test('a page that is labelled twice, and a file without any', () => {
		expect(problem(page, page)).toBe('labels.jsonl:2: pages/trams.md is labelled on line 1 too')
		expect(problem('\n')).toBe('labels.jsonl: it holds no labelled page; expected one a line')
	})
})
