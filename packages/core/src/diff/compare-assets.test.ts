import { expect, test } from 'vitest'
import type { Asset } from '../report.ts'
import { compareAssets } from './compare-assets.ts'
import { asset } from './compared.fixture.ts'

const other: Partial<Asset> = {
	key: 'other',
	text: 'Words of its own',
	title: 'Another name',
	src: '/other.svg',
}

test.each<[string, Partial<Asset>]>([
	['moves in its page', { ...other, id: 'chart-2', key: 'delays-1a2b' }],
	['gets another title and place', { ...other, text: 'Delays by line' }],
	['gets other words and another file', { ...other, title: 'Delays' }],
	['gets other words and another title', { ...other, src: '/delays.svg' }],
])('an asset that %s is the same', (_, change) => {
	const [before, after] = [asset(), asset(change)]
	expect(compareAssets([before], [after])).toEqual({ kept: [[before, after]], gone: [], added: [] })
})

test('a figure that changes in its sentence is the same statistic', () => {
	const statistic = { kind: 'statistic', title: null, src: null } as const
	const before = asset({ ...statistic, key: 'a', text: '45% of 1,200 riders were late in 2024.' })
	const after = asset({ ...statistic, key: 'b', text: '46.5% of 980 riders were late in 2025.' })
	expect(compareAssets([before], [after]).kept).toEqual([[before, after]])
})

test.each<[string, Partial<Asset>, Partial<Asset>]>([
	['another kind', {}, { ...other, kind: 'diagram', title: 'Delays' }],
	['nothing in common', {}, other],
	[
		'no name but numbers',
		{ title: null, text: '12 34', src: null },
		{ ...other, title: null, text: '56 78' },
	],
])('%s is another asset', (_, earlier, later) => {
	const [before, after] = [asset(earlier), asset(later)]
	expect(compareAssets([before], [after])).toEqual({ kept: [], gone: [before], added: [after] })
})

test('the same key is taken before the same words', () => {
	const [one, two] = [asset(), asset({ key: 'second' })]
	const moved = asset({ key: 'second', id: 'chart-1' })
	expect(compareAssets([one, two], [moved])).toEqual({ kept: [[two, moved]], gone: [one], added: [] })
})
