import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ResolvedConfig, resolveConfig } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shownPage } from './shown-page.ts'

let project: string
let config: ResolvedConfig

beforeAll(async () => {
	project = await mkdtemp(join(tmpdir(), 'linkworthy-'))
	await mkdir(join(project, 'site/tides/neap'), { recursive: true })
	await writeFile(join(project, 'package.json'), '{}')
	for (const file of ['index.html', 'about.html', 'tides/index.html', 'tides/neap/index.html'])
		await writeFile(join(project, 'site', file), '')
	const root = join(project, 'site')
	config = await resolveConfig({ root, base: '/almanac/', configFile: false, logLevel: 'silent' }, 'serve')
})

afterAll(() => rm(project, { recursive: true }))

test.each([
	['/almanac/', '', 'index.html', true],
	['/almanac/about.html', 'about.html', 'about.html', true],
	['/almanac/about', 'about', 'about.html', true],
	['/almanac/tides/', 'tides/', 'tides/index.html', true],
	['/almanac/tides/neap', 'tides/neap', 'tides/neap/index.html', true],
	['/almanac/made/by/a/router', 'made/by/a/router', 'made/by/a/router.html', false],
	['/almanac/%E0%A4%A', '%E0%A4%A', '%E0%A4%A.html', false],
])('%s is the page %j of %s', (path, place, file, isThere) => {
	expect(shownPage(path, config)).toEqual({ place, file, source: isThere ? `site/${file}` : null })
})

test.each([
	['/', 'index.html', 'docs/index.md'],
	['/almanac/what-is-it', 'what-is-it.html', 'docs/guide/what-is-it.md'],
	['/almanac/what-is-it.html', 'what-is-it.html', 'docs/guide/what-is-it.md'],
	['/almanac/de/', 'de/index.html', 'docs/de/index.md'],
	['/almanac/schemes/damm', 'schemes/damm.html', 'docs/schemes/[scheme].md'],
	['/almanac/guide/what-is-it', 'guide/what-is-it.html', null],
])('in VitePress, %s is %s, made from %s', (path, file, source) => {
	const vitepress = {
		srcDir: join(project, 'docs'),
		pages: ['index.md', 'guide/what-is-it.md', 'de/index.md', 'schemes/damm.md'],
		dynamicRoutes: [{ path: 'schemes/damm.md', route: 'schemes/[scheme].md' }],
		rewrites: { map: { 'guide/what-is-it.md': 'what-is-it.md' } },
	}
	const root = join(project, 'docs')
	expect(shownPage(path, { ...config, root, vitepress } as ResolvedConfig)).toMatchObject({ file, source })
})
