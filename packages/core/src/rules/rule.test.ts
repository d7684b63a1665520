import { expect, test } from 'vitest'
import { asset, page } from './judged-page.fixture.ts'
import { eachAsset, likelyAssets } from './rule.ts'

const assets = [
	asset('chart', {}, { confidence: 0.5 }),
	asset('map'),
	asset('chart', {}, { confidence: 0.49 }),
	asset('quote'),
]

test('doubtful assets and other kinds are left out', () => {
	expect(likelyAssets(page({}, { assets }), ['chart', 'map'])).toEqual([assets[0], assets[1]])
})

test('verdicts carry the id of their asset; without one the rule does not apply', () => {
	const verdicts = eachAsset(page({}, { assets }), ['chart', 'map'], ({ kind }) =>
		kind === 'map' ? { value: 0.5 } : undefined,
	)
	expect(verdicts).toEqual([{ value: 0.5, asset: assets[1]?.id }])
})
