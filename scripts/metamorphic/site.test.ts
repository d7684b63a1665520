import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess, measurePage, type PageRecord } from '../../packages/core/src/index.ts'
import { append, sayTwice } from './changes/insert.ts'
import { plainProse } from './changes/plain-prose.ts'
import { madeSite } from './made/site.ts'
import type { PageText } from './page-text.ts'

const pages = madeSite()
const records = pages.map((page) => measurePage(page))
const place = placesOf(records)

/** Points of place by file. */
function placesOf(site: readonly PageRecord[]): ReadonlyMap<string, number> {
	return new Map(assess(site).pages.map(({ file, score }) => [file, score?.dimensions.place ?? Number.NaN]))
}

/** Points of place of the page with a number after one page was changed. */
function placeAfter(number: number, changed: number, change: (page: PageText) => PageText): number {
	const after = records.with(changed, measurePage(change(pages[changed]!)))
	return placesOf(after).get(pages[number]!.file)!
}

function placeOf(number: number): number {
	return place.get(pages[number]!.file)!
}

/** Of what is added to a stub, some falls into the opening that the site compares. */
const stubBound = 1

const wordy = plainProse(2000).join('\n\n')
const number = fc.nat(pages.length - 1)
const rise = (page: number) => (page % 2 === 0 ? 0 : stubBound)

test('place is known, and differs', () => {
	expect(new Set(place.values()).size).toBeGreaterThan(10)
	expect([...place.values()].every((points) => points >= 0)).toBe(true)
})

test.each([
	['2,000 words that say nothing', (page: PageText) => append(page, wordy)],
	['the page again', sayTwice],
])('%s behind a page never raise its place, that of a stub by 1 at most', (_, change) => {
	fc.assert(
		fc.property(number, (at) => {
			expect(placeAfter(at, at, change) - placeOf(at)).toBeLessThanOrEqual(rise(at))
		}),
		{ numRuns: 20, seed: 4 },
	)
})

test('a link from the text of another page never lowers it', () => {
	fc.assert(
		fc.property(number, number, (at, from) => {
			fc.pre(at !== from)
			const link = (page: PageText) => append(page, `Also read about [number ${at}](${at}.md) of the site.`)
			expect(placeAfter(at, from, link)).toBeGreaterThanOrEqual(placeOf(at))
		}),
		{ numRuns: 20, seed: 4 },
	)
})

test('the order of the pages changes nothing', () => {
	expect(placesOf(records.toReversed())).toEqual(place)
})
