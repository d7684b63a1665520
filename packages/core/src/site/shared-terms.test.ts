import { expect, test } from 'vitest'
import type { PageLink, PageRecord } from '../record.ts'
import { page } from '../rules/judged-page.fixture.ts'
import { sharedTermCounts } from './shared-terms.ts'

let number = 0

function terms(
	code: readonly number[],
	links: readonly (readonly [wording: number, inProse: boolean])[] = [],
): PageRecord {
	number += 1
	return page(
		{},
		{
			file: `${number}.md`,
			links: links.map(([wording, inProse]): PageLink => ({ href: '/', url: null, wording, inProse })),
			vocabulary: { opening: [], openingCounts: [], headings: [], terms: code },
		},
	)
}

const others = Array.from({ length: 10 }, () => terms([]))

test('three pages make a term one of the site', () => {
	expect(sharedTermCounts([terms([1, 2]), terms([1, 2]), terms([1]), ...others]).slice(0, 3)).toEqual([
		1, 1, 1,
	])
})

test('a link names what code names', () => {
	const pages = [terms([1]), terms([], [[1, true]]), terms([1], [[1, true]]), ...others]
	expect(sharedTermCounts(pages).slice(0, 3)).toEqual([1, 1, 1])
})

test('links of lists, of pictures, and of templates name nothing', () => {
	const three = (wording: number, inProse: boolean) => [0, 1, 2].map(() => terms([], [[wording, inProse]]))
	expect(sharedTermCounts([...three(1, false), ...others])[0]).toBe(0)
	expect(sharedTermCounts([...three(0, true), ...others])[0]).toBe(0)
	expect(sharedTermCounts([...three(1, true), ...others])[0]).toBe(1)
	expect(sharedTermCounts([...three(1, true), terms([])])[0]).toBe(0)
})
