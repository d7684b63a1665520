import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { pageAuthor } from './page-author.ts'

test('asks a built page for its author', () => {
	expect(only(pageAuthor, page({ authorStated: true }))).toEqual({ value: 1 })
	expect(only(pageAuthor, page()).value).toBe(0)
	expect(only(pageAuthor, page()).message).toContain('No author')
})

test('a layout may name the author of a Markdown source, a byline may stand in any language', () => {
	expect(only(pageAuthor, page({}, { format: 'markdown' }))).toEqual({ value: null })
	expect(only(pageAuthor, page({ authorStated: true }, { format: 'mdx' }))).toEqual({ value: 1 })
	expect(only(pageAuthor, page({ languageSupported: false }))).toEqual({ value: null })
})
