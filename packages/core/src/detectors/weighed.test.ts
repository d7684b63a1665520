import { expect, test } from 'vitest'
import { measurePage } from '../measure.ts'
import type { Weighed } from './weighed.ts'

function weighed(text: string): Weighed[] {
	const all: Weighed[] = []
	measurePage({
		file: 'tides/gauge.md',
		text,
		format: 'markdown',
		onWeighed: (candidate) => all.push(candidate),
	})
	return all
}

test('every candidate is told with its signs, place and words, the rejected ones too', () => {
	const all = weighed(
		'# Tides\n\nHave you set it to 5 minutes?\n\nA gauge is a device that measures tides.\n\n<dl><dt>Ebb tide</dt><dd>The tide that falls twice a day.</dd></dl>\n\n![A chart of tides](tides.png)\n',
	)
	expect(all.map(({ model }) => model).sort()).toEqual([
		'defining-sentence',
		'picture',
		'statistic',
		'term-entry',
		'trait',
	])
	const told = new Map(all.map((candidate) => [candidate.model, candidate]))
	expect(told.get('statistic')).toMatchObject({
		text: 'Have you set it to 5 minutes?',
		position: { start: { line: 3 } },
		signs: { question: 1, time: 1 },
	})
	expect(told.get('picture')).toMatchObject({
		text: 'A chart of tides',
		src: 'tides.png',
		position: { start: { line: 9 } },
		signs: { 'alt chart': 1, series: [0, 0, 0, 0, 0] },
	})
	expect(told.get('trait')).toMatchObject({ position: null, signs: { length: 0, dated: 0 } })
})

test('nothing depends on being observed', () => {
	const input = { file: 'a.md', text: '# Tides\n\n42% of gauges rose by 3 cm.', format: 'markdown' } as const
	expect(measurePage({ ...input, onWeighed: () => {} })).toEqual(measurePage(input))
})
