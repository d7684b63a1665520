import { expect, test } from 'vitest'
import { measureGrowth } from './growth.ts'

test('measures a page against its half', () => {
	const sizes: number[] = []
	const text = (size: number): string => {
		sizes.push(size)
		return 'Trams were late. '.repeat(100 * size)
	}
	const [growth] = measureGrowth({ rounds: 1, warmup: 0 }, [{ name: 'trams', format: 'markdown', text }])
	expect(sizes).toEqual([0.5, 1])
	expect(growth).toMatchObject({ name: 'trams', format: 'markdown' })
	for (const { ms, growth: times } of [growth!.parse, growth!.rest, growth!.panel]) {
		expect(ms).toBeGreaterThan(0)
		expect(times).toBeGreaterThan(0)
	}
})
