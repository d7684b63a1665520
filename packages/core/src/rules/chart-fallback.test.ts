import { expect, test } from 'vitest'
import { chartFallback } from './chart-fallback.ts'
import { asset, only, page } from './judged-page.fixture.ts'

test('asks for something to see where a script or frame draws', () => {
	expect(only(chartFallback, page({}, { assets: [asset('chart', { form: 'script' })] })).value).toBe(1)
	const script = asset('chart', { form: 'script', hasFallback: false })
	expect(only(chartFallback, page({}, { assets: [script] })).message).toContain('until a script runs')
	const frame = asset('map', { form: 'frame', hasFallback: false })
	expect(only(chartFallback, page({}, { assets: [frame] })).message).toContain('until a frame loads')
})

test('a picture is its own fallback', () => {
	const assets = (['image', 'svg', 'code'] as const).map((form) =>
		asset('chart', { form, hasFallback: false }),
	)
	expect(chartFallback.judge(page({}, { assets }))).toEqual([])
})
