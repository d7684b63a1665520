import { expect, test } from 'vitest'
import { canonicalLink } from './canonical-link.ts'
import { only, page } from './judged-page.fixture.ts'

const url = 'https://lab.example/blog/delays/'

test.each([url, 'http://www.lab.example/blog/delays', 'https://lab.example/blog/delays/index.html#top'])(
	'%s is the page itself',
	(canonical) => {
		expect(only(canonicalLink, page({ canonical }, { url }))).toEqual({ value: 1 })
	},
)

test.each(['https://lab.example/blog/', 'https://other.example/blog/delays/'])(
	'%s is elsewhere',
	(canonical) => {
		expect(only(canonicalLink, page({ canonical }, { url }))).toMatchObject({
			value: 0,
			message: expect.stringContaining(canonical),
		})
	},
)

test('an address that is not absolute earns half', () => {
	expect(only(canonicalLink, page({ canonical: '/blog/delays/' }, { url }))).toMatchObject({
		value: 0.5,
		message: expect.stringContaining('not absolute'),
	})
	expect(only(canonicalLink, page({ canonical: 'javascript:x' }, { url })).value).toBe(0.5)
})

test('where the page’s own address is not known, any absolute one will do', () => {
	expect(only(canonicalLink, page({ canonical: 'https://lab.example/x' }))).toEqual({ value: 1 })
})

test('a built page needs one, a layout may add it to a Markdown source', () => {
	expect(only(canonicalLink, page()).message).toContain('No canonical address')
	expect(only(canonicalLink, page({}, { format: 'markdown' }))).toEqual({ value: null })
})
