import { describe, expect, it } from 'vitest'
import { findingWith, pageWith, positionAt, scoreOf } from '../test/reports.ts'
import { findingPlace, pagePath, pageTitle, rankPages } from './page-name.ts'

describe('pagePath', () => {
	it.each([
		['https://site.example/', '/'],
		['https://site.example/caf%C3%A9/?q=1#x', '/café/'],
		['https://site.example/50%25/%ff/', '/50%25/%ff/'],
	])('of %s is %s', (url, expected) => {
		expect(pagePath(pageWith({ url }))).toBe(expected)
	})

	it.each([null, 'not an address', 'javascript:alert(1)', 'file:///etc/passwd'])(
		'falls back to the file for %s',
		(url) => {
			expect(pagePath(pageWith({ url }))).toBe('a/index.html')
		},
	)
})

it('calls a page without a title by its path', () => {
	expect(pageTitle(pageWith({ title: null }))).toBe('/a/')
	expect(pageTitle(pageWith({ title: ' \u0007 ' }))).toBe('/a/')
})

it('sends to the line of the finding, or else to the source', () => {
	expect(findingPlace(pageWith(), findingWith({ position: positionAt('src/a.md', 12) }))).toBe('src/a.md:12')
	expect(findingPlace(pageWith(), findingWith())).toBe('src/a.md')
	expect(findingPlace(pageWith({ source: null }), findingWith())).toBe('a/index.html')
})

it('ranks by total, unscored pages last, equal ones by file', () => {
	const pages = [
		pageWith({ file: 'z', score: null }),
		pageWith({ file: 'b', score: scoreOf(0) }),
		pageWith({ file: 'd', score: scoreOf(9) }),
		pageWith({ file: 'c', score: scoreOf(9) }),
	]
	expect(rankPages(pages).map(({ file }) => file)).toEqual(['c', 'd', 'b', 'z'])
})
