import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { builtSite } from './built-site.ts'
import type { Route } from './sources.ts'

const root = pathToFileURL('/site/')
const dir = new URL('dist/', root)
const page: Omit<Route, 'pattern' | 'entrypoint'> = { type: 'page', origin: 'project' }
const build = {
	dir,
	base: '/city',
	routes: [
		{ ...page, pattern: '/', entrypoint: 'src/pages/index.astro' },
		{ ...page, pattern: '/docs', entrypoint: 'theme/docs.astro', origin: 'external' as const },
	],
	assets: new Map([
		['/', [new URL('index.html', dir)]],
		['/docs', [new URL('docs/index.html', dir)]],
	]),
	notes: new Map(),
}
const config = {
	root,
	base: '/city',
	trailingSlash: 'ignore' as const,
	build: { format: 'directory' } as never,
}

it('lists pages with their addresses and, where the project has one, their source', () => {
	const site = builtSite(build, { ...config, site: 'https://slow-trams.example' })
	expect(site.files).toEqual(['index.html', 'docs/index.html'])
	expect(site.urls).toEqual({
		'index.html': 'https://slow-trams.example/city/',
		'docs/index.html': 'https://slow-trams.example/city/docs/',
	})
	expect(site.sources).toEqual({ 'index.html': 'src/pages/index.astro' })
})

it.each([undefined, 'slow-trams.example'])('leaves addresses open when the site is %s', (site) => {
	expect(builtSite(build, { ...config, site }).urls).toEqual({})
})
