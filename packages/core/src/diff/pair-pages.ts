import type { Page } from '../report.ts'
import { type Pairing, pair } from './pair.ts'

/** The least share of its words that a page keeps when it moves and only a name tells. A judgement. */
const leastWords = 0.5

/**
 * The pages of two reports: told by file, by address, and where both changed by what they hold. A page that moved has
 * most of its assets still, or a title or file name that no other page has, and about as many words.
 */
export function pairPages(before: readonly Page[], after: readonly Page[]): Pairing<Page> {
	const byPlace = [({ file }: Page) => file, ({ url }: Page) => url] as const
	const { gone, added } = pair(before, after, ...byPlace)
	const names = [
		sameAssets(gone, added),
		sameName(uniqueNames(before, titleOf), uniqueNames(after, titleOf)),
		sameName(uniqueNames(before, fileNameOf), uniqueNames(after, fileNameOf)),
	]
	return pair(before, after, ...byPlace, ...names.map((known) => (page: Page) => known.get(page) ?? null))
}

/** The letters of the title: marks and case change with the style of a site. */
function titleOf({ title }: Page): string {
	return letters(title ?? '')
}

/** The last name of the path that tells something, without the numbers that put pages into an order. */
function fileNameOf({ file }: Page): string {
	const names = file.replace(/\.[^./]*$/, '').split('/')
	return letters(names.findLast((name) => !/^(?:_?index|readme)$/i.test(name)) ?? '')
}

function letters(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}]+/gu, ' ')
		.trim()
}

/** A name for each two pages that share more than half of the assets of either; no page can do so with two. */
function sameAssets(gone: readonly Page[], added: readonly Page[]): Map<Page, string> {
	const homes = new Map(gone.flatMap((page) => page.assets.map(({ key }) => [key, page] as const)))
	const names = new Map<Page, string>()
	for (const page of added) {
		const shared = new Map<Page, number>()
		for (const { key } of page.assets) {
			const home = homes.get(key)
			if (home) shared.set(home, (shared.get(home) ?? 0) + 1)
		}
		for (const [earlier, count] of shared) {
			const most = Math.max(earlier.assets.length, page.assets.length)
			// One asset alone can have gone to another page.
			if (count <= most / 2 || (count === 1 && earlier.title !== page.title)) continue
			names.set(earlier, page.file).set(page, page.file)
		}
	}
	return names
}

/** A name for each two pages that are called the same and have about as many words. */
function sameName(before: ReadonlyMap<string, Page>, after: ReadonlyMap<string, Page>): Map<Page, string> {
	const names = new Map<Page, string>()
	for (const [name, earlier] of before) {
		const later = after.get(name)
		if (!later) continue
		const [fewer, more] = [earlier.words, later.words].sort((a, b) => a - b) as [number, number]
		if (fewer >= more * leastWords) names.set(earlier, name).set(later, name)
	}
	return names
}

/** Pages by a name that no other page of the report has. */
function uniqueNames(pages: readonly Page[], nameOf: (page: Page) => string): Map<string, Page> {
	const byName = new Map<string, Page | null>()
	for (const page of pages) byName.set(nameOf(page), byName.has(nameOf(page)) ? null : page)
	return new Map([...byName].flatMap(([name, page]) => (page && name !== '' ? [[name, page]] : [])))
}
