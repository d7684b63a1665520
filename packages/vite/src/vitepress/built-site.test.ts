import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createLogger } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { vitePressSite } from './built-site.ts'
import type { SiteConfig } from './site-config.ts'

let project: string

beforeEach(async () => {
	project = await mkdtemp(join(tmpdir(), 'linkworthy-'))
	await put('package.json', '{}')
})
afterEach(() => rm(project, { recursive: true }))

async function put(file: string, text = ''): Promise<void> {
	await mkdir(dirname(join(project, file)), { recursive: true })
	await writeFile(join(project, file), text)
}

const site = (more: Partial<SiteConfig> = {}): SiteConfig => ({
	root: join(project, 'docs'),
	srcDir: join(project, 'docs'),
	outDir: join(project, 'docs/.vitepress/dist'),
	pages: ['index.md', 'guide/start.md'],
	dynamicRoutes: [],
	rewrites: { map: {} },
	site: { base: '/' },
	logger: createLogger('silent'),
	...more,
})

test('a page comes from its Markdown, named from the project', async () => {
	expect(await vitePressSite(site(), undefined)).toMatchObject({
		root: join(project, 'docs/.vitepress/dist'),
		projectRoot: project,
		sources: { 'index.html': 'docs/index.md', 'guide/start.html': 'docs/guide/start.md' },
		urls: {},
	})
})

test('rewrites move the page and not its source', async () => {
	const rewrites = { map: { 'guide/start.md': 'start.md' } }
	const { sources } = await vitePressSite(site({ rewrites }), undefined)
	expect(sources).toEqual({ 'index.html': 'docs/index.md', 'start.html': 'docs/guide/start.md' })
})

test.each([
	['VitePress 1', { routes: [{ path: 'schemes/luhn.md', route: 'schemes/[scheme].md' }] }],
	['VitePress 2', [{ path: 'schemes/luhn.md', route: 'schemes/[scheme].md' }]],
])('a page of a dynamic route comes from the route, in %s', async (_, dynamicRoutes) => {
	const { sources } = await vitePressSite(site({ pages: ['schemes/luhn.md'], dynamicRoutes }), undefined)
	expect(sources).toEqual({ 'schemes/luhn.html': 'docs/schemes/[scheme].md' })
})

test('pages include files, each named from the project', async () => {
	await put('docs/index.md', '<!--@include: ../parts/install.md-->')
	await put('parts/install.md')
	const { parts } = await vitePressSite(site(), undefined)
	expect(parts).toEqual({ 'index.html': ['parts/install.md'], 'guide/start.html': [] })
})

test('clean addresses are those without an ending', async () => {
	const pages = ['index.md', 'guide/index.md', 'guide/start.md', '404.md']
	const address = 'https://tides.example/docs/'
	expect((await vitePressSite(site({ pages, cleanUrls: true }), address)).urls).toEqual({
		'index.html': address,
		'guide/index.html': `${address}guide/`,
		'guide/start.html': `${address}guide/start`,
	})
	expect((await vitePressSite(site({ pages }), address)).urls).toEqual({})
})

test('Markdown beside the folder of the site belongs to the project that holds both', async () => {
	await put('website/package.json', '{}')
	const config = site({ root: join(project, 'website'), srcDir: join(project, 'docs') })
	expect(await vitePressSite(config, undefined)).toMatchObject({
		projectRoot: project,
		sources: { 'index.html': 'docs/index.md' },
	})
})

test('the HTML of the output folder is analysed, that of `public` too, and no copies in Markdown', async () => {
	for (const file of ['index.html', 'guide/start.html', 'demo/index.html', 'guide/start.md', '404.html'])
		await put(`docs/.vitepress/dist/${file}`, '<p>')
	expect((await vitePressSite(site(), undefined)).files).toEqual([
		'404.html',
		'demo/index.html',
		'guide/start.html',
		'index.html',
	])
})
