import { describe, expect, test } from 'vitest'
import type { Label, Lines } from './labels.ts'
import { type FoundAsset, matchPage } from './match.ts'

function label(kind: Label['kind'], lines: Lines, text = ''): Label {
	return { kind, lines, text }
}

function asset(kind: Label['kind'], lines: Lines, text = ''): FoundAsset {
	return { kind, lines, text, confidence: 0.9 }
}

/** How many labels and how many found assets have a partner. */
function counts(labels: readonly Label[], found: readonly FoundAsset[]): [number, number] {
	const { foundLabels, rightAssets } = matchPage(labels, found)
	return [foundLabels.size, rightAssets.size]
}

const late = 'In 2024, 42% of all trams on line 3 were late'
const early = 'Only 7% of the ferries left before their time'

describe('what is told by its lines', () => {
	test.each<[Lines, number]>([
		[[10, 12], 1],
		[[7, 9], 1],
		[[13, 20], 1],
		[[1, 40], 1],
		[[14, 20], 0],
		[[5, 8], 0],
	])('a chart on lines 10 to 12 and one found on %j', (lines, right) => {
		expect(counts([label('chart', [10, 12])], [asset('chart', lines)])).toEqual([right, right])
	})

	test('needs no words in common, but the same kind', () => {
		expect(counts([label('chart', [1, 1], 'a b c')], [asset('chart', [1, 1], 'x y z')])).toEqual([1, 1])
		expect(counts([label('chart', [1, 1])], [asset('diagram', [1, 1])])).toEqual([0, 0])
	})

	test('each is used once, and the nearest goes first', () => {
		const labels = [label('chart', [10, 10]), label('chart', [14, 14])]
		const far = asset('chart', [9, 15])
		const near = asset('chart', [10, 10])
		expect(counts([labels[0]!], [near, near, far])).toEqual([1, 1])
		const { rightAssets } = matchPage([labels[0]!], [far, near])
		expect([...rightAssets]).toEqual([near])
		expect(counts(labels, [far, near])).toEqual([2, 2])
	})
})

describe('what is told by its words', () => {
	test('a sentence on the right line with other words is another sentence', () => {
		expect(counts([label('statistic', [3, 3], late)], [asset('statistic', [3, 3], early)])).toEqual([0, 0])
		expect(counts([label('statistic', [3, 3], late)], [asset('statistic', [3, 3], `${late}.`)])).toEqual([
			1, 1,
		])
	})

	test('the words do not help on other lines', () => {
		expect(counts([label('statistic', [3, 3], late)], [asset('statistic', [5, 5], late)])).toEqual([0, 0])
	})

	test('the likest pair goes first, even from further away', () => {
		const labels = [label('statistic', [3, 3], late)]
		const like = asset('statistic', [4, 4], late)
		const { rightAssets } = matchPage(labels, [asset('statistic', [3, 3], `${late.slice(0, 30)} came`), like])
		expect([...rightAssets]).toEqual([like])
	})

	test('pictures that share a line are told by their words, and only those', () => {
		const crowded = [label('chart', [5, 5], 'delays by month'), label('chart', [5, 5], 'fares by zone')]
		expect(counts(crowded, [asset('chart', [5, 5], 'fares by zone'), asset('chart', [5, 5])])).toEqual([1, 1])
		expect(counts([crowded[0]!, label('map', [5, 5], 'zones')], [asset('chart', [5, 5])])).toEqual([1, 1])
	})
})
