import { expect, test } from 'vitest'
import { bigPages } from './big-pages.ts'

test.each(bigPages)('$format, $name: a half is half of it', ({ name, text }) => {
	const [half, whole] = [text(0.5), text(1)]
	expect(whole.length / half.length).toBeCloseTo(2, 1)
	if (!name.endsWith('list')) expect(whole).not.toContain('\n')
	if (name.startsWith('2 MB')) expect(whole.length).toBeGreaterThanOrEqual(2_000_000)
	else if (name.endsWith('charts')) expect(whole.split('<img ').length - 1).toBe(5_000)
	else expect(whole.match(/\d+/g)?.length).toBeGreaterThanOrEqual(50_000)
})
