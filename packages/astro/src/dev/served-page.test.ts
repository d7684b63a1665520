import { describe, expect, it } from 'vitest'
import { noteKey, type PageNote } from '../page-notes.ts'
import { type ServedRoute, type ServedSite, servedPage } from './served-page.ts'

function route(pattern: string, entrypoint: string, patternRegex: RegExp, more: Partial<ServedRoute> = {}) {
	return { pattern, entrypoint, patternRegex, type: 'page', origin: 'project', ...more } as ServedRoute
}

const about = route('/about', 'src/pages/about.md', /^\/about\/?$/)
const post = route('/blog/[...id]', 'src/pages/blog/[...id].astro', /^\/blog(?:\/(.*?))?\/?$/)
const lost = route('/404', 'src/pages/404.astro', /^\/404\/?$/)
const address = {
	site: 'https://trams.example',
	base: '/',
	trailingSlash: 'ignore',
	format: 'directory',
} as const

function page(
	path: string,
	change: Partial<ServedSite> = {},
	notes: Readonly<Record<string, PageNote>> = {},
) {
	const site = {
		routes: [about, post, lost],
		notes: new Map(Object.entries(notes)),
		base: '/',
		address,
		...change,
	}
	return servedPage(path, site)
}

const entry = { entry: 'src/content/blog/a.md', redirect: false }
const noEntry = { entry: null, redirect: false }

describe('servedPage', () => {
	it('names a page file, and the page as the build will', () => {
		const built = {
			file: 'about/index.html',
			url: 'https://trams.example/about/',
			source: 'src/pages/about.md',
		}
		expect(page('/about')).toEqual(built)
		expect(page('/about/')).toEqual(built)
		expect(page('/')).toMatchObject({ file: 'index.html', url: 'https://trams.example/', source: null })
	})

	it('names the entry that was noted, and the route where none was', () => {
		expect(page('/blog/a/', {}, { [noteKey(post.pattern, '/blog/a')]: entry }).source).toBe(entry.entry)
		expect(page('/blog/a/', {}, { [noteKey(post.pattern, '/blog/a')]: noEntry }).source).toBe(post.entrypoint)
		expect(page('/blog/a/').source).toBe(post.entrypoint)
	})

	it('names the error page that was rendered at an address of no page', () => {
		expect(page('/gone/', {}, { [noteKey('/404', '/gone/')]: noEntry }).source).toBe(lost.entrypoint)
	})

	it.each(['/city', '/city/', 'city'])('knows the base %s', (base) => {
		const site = { base, address: { ...address, base: '/city' } }
		expect(page('/city/about/', site)).toEqual({
			file: 'about/index.html',
			url: 'https://trams.example/city/about/',
			source: 'src/pages/about.md',
		})
		expect(page('/city', site).file).toBe('index.html')
		const notes = { [noteKey(post.pattern, '/city/blog/a')]: entry }
		expect(page('/city/blog/a', site, notes).source).toBe(entry.entry)
	})

	it('follows build.format and trailingSlash', () => {
		const site = { address: { ...address, format: 'file', trailingSlash: 'never' } } as const
		expect(page('/about', site)).toMatchObject({ file: 'about.html', url: 'https://trams.example/about' })
	})

	it('decodes names, and leaves what cannot be decoded', () => {
		expect(page('/blog/caf%C3%A9/').file).toBe('blog/café/index.html')
		expect(page('/blog/100%/').file).toBe('blog/100%/index.html')
	})

	it('has no source for a page of an integration, and no address without a site', () => {
		const external = route('/docs', 'node_modules/docs/page.astro', /^\/docs\/?$/, { origin: 'external' })
		expect(page('/docs/', { routes: [external], address: null })).toEqual({
			file: 'docs/index.html',
			url: null,
			source: null,
		})
	})
})
