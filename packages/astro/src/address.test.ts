import { describe, expect, it } from 'vitest'
import { type AddressConfig, pageAddress } from './address.ts'

const defaults: AddressConfig = {
	site: 'https://slow-trams.example',
	base: '/',
	trailingSlash: 'ignore',
	format: 'directory',
}

const address = (file: string, config: Partial<AddressConfig> = {}, type: 'page' | 'endpoint' = 'page') =>
	pageAddress({ file, type }, { ...defaults, ...config })

describe('pageAddress', () => {
	it.each([
		['directory', 'ignore', 'about/index.html', '/about/'],
		['directory', 'always', 'about/index.html', '/about/'],
		['directory', 'never', 'about/index.html', '/about'],
		['file', 'ignore', 'about.html', '/about'],
		['file', 'always', 'about.html', '/about/'],
		['file', 'never', 'about.html', '/about'],
		['preserve', 'ignore', 'blog/index.html', '/blog'],
		['preserve', 'always', 'blog/index.html', '/blog/'],
		['preserve', 'ignore', 'about.html', '/about'],
		['directory', 'ignore', 'index.html', '/'],
		['directory', 'never', 'index.html', '/'],
		['file', 'ignore', 'index.html', '/'],
		['directory', 'ignore', 'reindex/index.html', '/reindex/'],
		['file', 'ignore', 'reindex.html', '/reindex'],
	] as const)('format %s, trailingSlash %s: %s is at %s', (format, trailingSlash, file, path) => {
		expect(address(file, { format, trailingSlash })).toBe(`https://slow-trams.example${path}`)
	})

	it.each([
		['index.html', 'always', '/city/'],
		['index.html', 'never', '/city'],
		['about/index.html', 'always', '/city/about/'],
		['about/index.html', 'never', '/city/about'],
		['404.html', 'always', '/city/404.html'],
	] as const)('below a base path, %s with trailingSlash %s is at %s', (file, trailingSlash, path) => {
		for (const base of ['city', '/city', '/city/']) {
			expect(address(file, { base, trailingSlash })).toBe(`https://slow-trams.example${path}`)
		}
	})

	it('keeps the names of error pages and of HTML from endpoints', () => {
		expect(address('404.html')).toBe('https://slow-trams.example/404.html')
		expect(address('500.html', { format: 'file' })).toBe('https://slow-trams.example/500.html')
		expect(address('table.html', {}, 'endpoint')).toBe('https://slow-trams.example/table.html')
		expect(address('docs/404/index.html')).toBe('https://slow-trams.example/docs/404/')
	})

	it('takes the place below the host from the base, as Astro does', () => {
		expect(address('about/index.html', { site: 'https://example.org/ignored/', base: '/used' })).toBe(
			'https://example.org/used/about/',
		)
	})

	it('encodes what an address cannot hold', () => {
		expect(address('café & co/why?/50% #1/index.html')).toBe(
			'https://slow-trams.example/caf%C3%A9%20&%20co/why%3F/50%25%20%231/',
		)
	})
})
