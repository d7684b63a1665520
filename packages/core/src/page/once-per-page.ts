import type { PageView } from './page.ts'

let count = 0

/** Remembers on the page what was read of it, so that detectors that are called for each element read it once. */
export function oncePerPage<Page extends PageView, Result>(
	read: (page: Page) => Result,
): (page: Page) => Result {
	const number = count
	count += 1
	return (page) => {
		const before = page.memory[number] as Result | undefined
		if (before !== undefined) return before
		const result = read(page)
		page.memory[number] = result
		return result
	}
}
