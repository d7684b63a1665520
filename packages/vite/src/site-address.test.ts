import { expect, test } from 'vitest'
import { pageAddress, siteAddress } from './site-address.ts'

test.each([
	['https://tides.example', '/', 'https://tides.example/'],
	['https://tides.example', '/almanac/', 'https://tides.example/almanac/'],
	['https://tides.example/almanac', './', 'https://tides.example/almanac/'],
	['https://tides.example/almanac', '', 'https://tides.example/almanac/'],
	['https://tides.example', 'https://cdn.example/almanac/', 'https://cdn.example/almanac/'],
	[undefined, 'https://cdn.example/almanac/', 'https://cdn.example/almanac/'],
	[undefined, '/almanac/', null],
	[undefined, '', null],
	['tides.example', '/', 'tides.example'],
])('site %s and base %j: %s', (site, base, address) => {
	expect(siteAddress(site, base)).toBe(address)
})

test.each([
	['index.html', 'https://tides.example/almanac/'],
	['high-water/index.html', 'https://tides.example/almanac/high-water/'],
	['high-water/myindex.html', 'https://tides.example/almanac/high-water/myindex.html'],
	['a:b?c#d/é.html', 'https://tides.example/almanac/a%3Ab%3Fc%23d/%C3%A9.html'],
])('the page %s is at %s', (file, address) => {
	expect(pageAddress(file, 'https://tides.example/almanac/')).toBe(address)
})

test('without a site a page has no address', () => {
	expect(pageAddress('index.html', undefined)).toBeNull()
	expect(pageAddress('index.html', 'tides.example')).toBeNull()
})
