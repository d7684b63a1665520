import { expect, test } from 'vitest'
import type { PageRecord } from '../record.ts'
import { documentFrequency } from './document-frequency.ts'
import { relatedPages } from './related.ts'
import { worded } from './vocabulary.fixture.ts'

const others = Array.from({ length: 40 }, (_, at) =>
	worded(`other${at}.md`, `some plain words that all of these pages have and own${at}`, {
		title: `Other ${at}`,
	}),
)

function related(
	page: PageRecord,
	pages: readonly PageRecord[],
	leftOut: readonly PageRecord[] = [],
): string[] {
	const all = [page, ...pages, ...others]
	const find = relatedPages(all, documentFrequency(all.map(({ vocabulary }) => vocabulary.opening)))
	return find(page, (other) => leftOut.includes(other)).map(({ file }) => file)
}

const tides = worded('tides.md', 'neap spring moon harbour ebb flood', { title: 'Neap tides' })
const near = worded('near.md', 'neap spring moon harbour ebb flood', { title: 'Tables' })
const nearer = worded('nearer.md', 'neap tides spring moon harbour ebb flood', { title: 'Harbours' })

test('the nearest come first', () => {
	expect(related(tides, [near, nearer])).toEqual(['nearer.md', 'near.md'])
	expect(related(tides, [nearer, near])).toEqual(['nearer.md', 'near.md'])
})

test('at most three, and none that is left out', () => {
	const many = Array.from({ length: 4 }, (_, at) =>
		worded(`n${at}.md`, 'neap spring moon harbour ebb flood', { title: `N ${at}` }),
	)
	expect(related(tides, many)).toEqual(['n0.md', 'n1.md', 'n2.md'])
	expect(related(tides, [near, nearer], [nearer])).toEqual(['near.md'])
})

test('what shares far less than the nearest is not near', () => {
	const long = 'neap tides spring moon harbour ebb flood slack gauge datum pier quay mole'
	const page = worded('page.md', long, { title: 'Neap tides, gauge, datum' })
	const nearest = worded('nearest.md', long, { title: 'Nearest' })
	const farther = worded('farther.md', 'neap spring moon harbour ebb flood', { title: 'Farther' })
	expect(related(page, [nearest, farther])).toEqual(['nearest.md'])
	expect(related(page, [farther])).toEqual(['farther.md'])
})

test('a few words, words of all pages, and words beside the title are chance', () => {
	expect(related(tides, [worded('few.md', 'neap spring moon', { title: 'Few' })])).toEqual([])
	expect(related(tides, [worded('beside.md', 'spring moon harbour ebb flood', { title: 'Beside' })])).toEqual(
		[],
	)
	expect(related(others[0] as PageRecord, [])).toEqual([])
})

test('a page of the same title is its twin', () => {
	expect(related(tides, [{ ...near, title: 'Neap tides' }])).toEqual([])
})
