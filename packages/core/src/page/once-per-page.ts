import type { PageView } from './page.ts'

/** Remembers what was read of a page, so that detectors that are called for each element read it once. */
export function oncePerPage<Page extends PageView, Result>(
	read: (page: Page) => Result,
): (page: Page) => Result {
	const known = new WeakMap<Page, Result>()
	return (page) => {
		const before = known.get(page)
		if (before !== undefined) return before
		const result = read(page)
		known.set(page, result)
		return result
	}
}
