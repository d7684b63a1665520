import { describe, expect, it } from 'vitest'
import { noteKey, type PageNote } from './page-notes.ts'
import { builtPages, type Route } from './sources.ts'

const dir = new URL('file:///site/dist/')

function route(pattern: string, entrypoint: string, more: Partial<Route> = {}): Route {
	return { pattern, entrypoint, type: 'page', origin: 'project', ...more }
}

interface Case {
	readonly routes: readonly Route[]
	/** Files below the folder, by pattern. */
	readonly assets: Readonly<Record<string, readonly string[]>>
	/** By path, for the last route. */
	readonly notes?: Readonly<Record<string, Partial<PageNote>>>
	readonly base?: string
}

function pages({ routes, assets, notes = {}, base = '/' }: Case) {
	return builtPages({
		dir,
		routes,
		base,
		assets: new Map(
			Object.entries(assets).map(([pattern, files]) => [pattern, files.map((file) => new URL(file, dir))]),
		),
		notes: new Map(
			Object.entries(notes).map(([path, note]) => [
				noteKey(routes.at(-1)?.pattern ?? '', path),
				{ entry: null, redirect: false, ...note },
			]),
		),
	})
}

const blog = route('/blog/[...id]', 'src/pages/blog/[...id].astro')

describe('builtPages', () => {
	it('maps page files to their entry points', () => {
		const routes = [route('/', 'src/pages/index.astro'), route('/about', 'src/pages/about.md')]
		const assets = { '/': ['index.html'], '/about': ['about/index.html'] }
		expect(pages({ routes, assets })).toEqual([
			{ file: 'index.html', source: 'src/pages/index.astro', type: 'page' },
			{ file: 'about/index.html', source: 'src/pages/about.md', type: 'page' },
		])
	})

	it('maps each page of a dynamic route to its entry, and to the route where none is noted', () => {
		const assets = { '/blog/[...id]': ['blog/a/index.html', 'blog/deep/b/index.html', 'blog/c/index.html'] }
		const notes = {
			'/blog/a': { entry: 'src/content/blog/a.md' },
			'/blog/deep/b': { entry: 'src/content/blog/deep/b.mdx' },
			'/blog/c': {},
		}
		expect(pages({ routes: [blog], assets, notes }).map(({ source }) => source)).toEqual([
			'src/content/blog/a.md',
			'src/content/blog/deep/b.mdx',
			'src/pages/blog/[...id].astro',
		])
	})

	it.each([
		['directory', 'blog/a/index.html'],
		['file', 'blog/a.html'],
	])('finds the note below a base path in build.format %s', (_, file) => {
		const notes = { '/city/blog/a': { entry: 'a.md' }, '/blog/a': { entry: 'wrong.md' } }
		for (const base of ['/city', '/city/']) {
			expect(pages({ routes: [blog], assets: { '/blog/[...id]': [file] }, notes, base })).toEqual([
				{ file, source: 'a.md', type: 'page' },
			])
		}
	})

	it('finds the note of the home page, below a base path too', () => {
		const home = {
			routes: [route('/[...id]', 'src/pages/[...id].astro')],
			assets: { '/[...id]': ['index.html'] },
		}
		expect(pages({ ...home, notes: { '/': { entry: 'home.md' } } })[0]?.source).toBe('home.md')
		expect(pages({ ...home, notes: { '/city': { entry: 'home.md' } }, base: '/city' })[0]?.source).toBe(
			'home.md',
		)
	})

	it('names files and finds notes by their decoded names', () => {
		const assets = { '/blog/[...id]': ['blog/caf%C3%A9%20noir/index.html'] }
		const notes = { '/blog/café noir': { entry: 'src/content/blog/café noir.md' } }
		expect(pages({ routes: [blog], assets, notes })).toEqual([
			{ file: 'blog/café noir/index.html', source: 'src/content/blog/café noir.md', type: 'page' },
		])
	})

	it('leaves out what is no page', () => {
		const routes = [
			route('/feed.xml', 'src/pages/feed.xml.ts', { type: 'endpoint' }),
			route('/old', 'src/pages/old.astro', { type: 'redirect' }),
			blog,
		]
		const assets = {
			'/feed.xml': ['feed.xml'],
			'/old': ['old/index.html'],
			'/blog/[...id]': ['blog/moved/index.html'],
			'/not-resolved': ['not-resolved/index.html'],
		}
		expect(pages({ routes, assets, notes: { '/blog/moved': { redirect: true, entry: 'a.md' } } })).toEqual([])
	})

	it('keeps an endpoint that writes HTML, and the error page', () => {
		const routes = [
			route('/table.html', 'src/pages/table.html.ts', { type: 'endpoint' }),
			route('/404', 'src/pages/404.astro'),
		]
		const assets = { '/table.html': ['table.html'], '/404': ['404.html'] }
		expect(pages({ routes, assets })).toEqual([
			{ file: 'table.html', source: 'src/pages/table.html.ts', type: 'endpoint' },
			{ file: '404.html', source: 'src/pages/404.astro', type: 'page' },
		])
	})

	it("gives an integration's page the project's entry that it shows, or no source", () => {
		const routes = [route('/[...slug]', 'node_modules/docs-theme/page.astro', { origin: 'external' })]
		const assets = { '/[...slug]': ['guide/index.html', 'search/index.html'] }
		expect(pages({ routes, assets, notes: { '/guide': { entry: 'src/content/docs/guide.md' } } })).toEqual([
			{ file: 'guide/index.html', source: 'src/content/docs/guide.md', type: 'page' },
			{ file: 'search/index.html', source: null, type: 'page' },
		])
	})

	it('leaves out language fallbacks', () => {
		const routes = [route('/de/about', 'src/pages/about.astro', { type: 'fallback' })]
		expect(pages({ routes, assets: { '/de/about': ['de/about/index.html'] } })).toEqual([])
	})

	it('does not take the note of an error page that was rendered in place of the page', () => {
		const routes = [blog, route('/404', 'src/pages/404.astro')]
		const assets = { '/blog/[...id]': ['blog/a/index.html'] }
		expect(pages({ routes, assets, notes: { '/blog/a': { redirect: true } } })).toHaveLength(1)
	})

	it('leaves out what was written outside the folder', () => {
		const routes = [route('/about', 'src/pages/about.astro')]
		expect(pages({ routes, assets: { '/about': ['../dist-old/about/index.html'] } })).toEqual([])
	})
})
