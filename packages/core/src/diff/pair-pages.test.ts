import { describe, expect, test } from 'vitest'
import type { Page } from '../report.ts'
import { asset, page } from './compared.fixture.ts'
import { pairPages } from './pair-pages.ts'

const assets = ['a', 'b', 'c'].map((key) => asset({ key }))
/** Another page altogether, but for what is said. */
const elsewhere = (change: Partial<Page>): Page =>
	page({ file: 'b.md', title: 'Something else', words: 900, ...change })

describe('a page is the same', () => {
	test.each<[string, Page, Page]>([
		['at the same file', page({ assets }), elsewhere({ file: 'a.md' })],
		[
			'at the same address',
			page({ url: 'https://x.example/a/' }),
			elsewhere({ url: 'https://x.example/a/' }),
		],
		['with most of its assets', page({ assets }), elsewhere({ assets: assets.slice(1) })],
		[
			'with its one asset and its title',
			page({ assets: [asset()] }),
			elsewhere({ title: 'Late trams', assets: [asset()] }),
		],
		['with its title and about as many words', page(), elsewhere({ title: 'Late trams', words: 400 })],
		['with a title that is written otherwise', page(), elsewhere({ title: 'Late-Trams!', words: 300 })],
		[
			'with its file’s name',
			page({ file: 'blog/3-late.md' }),
			elsewhere({ file: 'posts/4-late/index.html', words: 300 }),
		],
	])('%s', (_, before, after) => {
		expect(pairPages([before], [after])).toEqual({ kept: [[before, after]], gone: [], added: [] })
	})
})

describe('a page is another', () => {
	test.each<[string, readonly Page[], readonly Page[]]>([
		['with nothing in common', [page()], [elsewhere({})]],
		[
			'with half of the assets',
			[page({ assets })],
			[elsewhere({ assets: [assets[0]!, asset({ key: 'd' })] })],
		],
		['with one asset alone', [page({ assets: [asset()] })], [elsewhere({ assets: [asset()] })]],
		['with its title and many more words', [page()], [elsewhere({ title: 'Late trams' })]],
		[
			'without a title and a name that tells',
			[page({ file: 'a/1.md', title: null })],
			[elsewhere({ file: 'b/2.md', title: null, words: 300 })],
		],
	])('%s', (_, before, after) => {
		expect(pairPages(before, after)).toEqual({ kept: [], gone: before, added: after })
	})

	test('with a title that every page has', () => {
		const pages = (folder: string): Page[] =>
			['x', 'y'].map((name) => page({ file: `${folder}/${name}${folder}.md` }))
		expect(pairPages(pages('old'), pages('new')).kept).toEqual([])
	})
})
