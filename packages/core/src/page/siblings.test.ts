import { expect, test } from 'vitest'
import { elementOf, pageOf } from './page-view.fixture.ts'
import { nextSibling, outermost, previousSibling } from './siblings.ts'

const page = pageOf('<section><h2>a</h2><div><p><b>b</b></p></div><p>c</p></section><p>d</p>')

test('siblings stand under the same parent', () => {
	expect(previousSibling(elementOf(page, 'p', 1), page)).toBe(elementOf(page, 'div'))
	expect(nextSibling(elementOf(page, 'h2'), page)).toBe(elementOf(page, 'div'))
	expect(nextSibling(elementOf(page, 'div'), page)).toBe(elementOf(page, 'p', 1))
	expect(previousSibling(elementOf(page, 'p', 2), page)).toBe(elementOf(page, 'section'))
})

test('the first has none before, the last none after', () => {
	expect(previousSibling(elementOf(page, 'h2'), page)).toBeNull()
	expect(previousSibling(elementOf(page, 'b'), page)).toBeNull()
	expect(nextSibling(elementOf(page, 'b'), page)).toBeNull()
	expect(nextSibling(elementOf(page, 'p', 1), page)).toBeNull()
	expect(nextSibling(elementOf(page, 'p', 2), page)).toBeNull()
})

test('in Markdown too', () => {
	const page = pageOf('one\n\ntwo', 'markdown')
	expect(nextSibling(elementOf(page, 'p'), page)).toBe(elementOf(page, 'p', 1))
	expect(previousSibling(elementOf(page, 'p'), page)).toBeNull()
})

test('the outermost is what shows nothing but the element', () => {
	const wrapped = pageOf('<section><div><p><a href="x"><img></a></p></div></section>')
	expect(outermost(elementOf(wrapped, 'img'), wrapped)).toBe(elementOf(wrapped, 'div'))
	const beside = pageOf('<div><p>words <img></p></div>')
	expect(outermost(elementOf(beside, 'img'), beside)).toBe(elementOf(beside, 'img'))
})
