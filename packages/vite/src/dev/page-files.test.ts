import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type InlineConfig, resolveConfig } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isLeftOut, pageFiles } from './page-files.ts'

let root: string

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'linkworthy-'))
	await writeFile(join(root, 'package.json'), '{}')
})

afterAll(() => rm(root, { recursive: true }))

async function kindsOf(config: InlineConfig = {}): Promise<(place: string) => string | null> {
	const resolved = await resolveConfig({ root, configFile: false, logLevel: 'silent', ...config }, 'serve')
	const kindOf = pageFiles(resolved, join(root, 'reports'))
	return (place) => kindOf(join(root, place))
}

test.each([
	['index.html', 'html'],
	['tides/index.htm', 'html'],
	['posts/a.md', 'markdown'],
	['posts/a.MDX', 'markdown'],
	['notes/README.md', 'markdown'],
	['post.md', 'markdown'],
	['README.md', null],
	['CODE_OF_CONDUCT.md', null],
	['main.js', null],
	['posts/a.md.bak', null],
	['node_modules/a/docs/a.md', null],
	['packages/b/node_modules/a/a.md', null],
	['.obsidian/a.md', null],
	['posts/.draft.md', null],
	['dist/index.html', null],
	['public/embed.html', null],
	['reports/report.html', null],
	['../other/a.md', null],
	['..notes/a.md', null],
])('%s is %s', async (place, kind) => {
	expect((await kindsOf())(place)).toBe(kind)
})

test('the folders that a configuration names are left out', async () => {
	const kind = await kindsOf({
		publicDir: 'static',
		build: { outDir: '../out' },
		environments: { ssr: { build: { outDir: 'server' } } },
	})
	expect([kind('static/a.html'), kind('public/a.html'), kind('server/a.html')]).toEqual([null, 'html', null])
	expect((await kindsOf({ publicDir: false }))('public/a.html')).toBe('html')
})

test('HTML files are templates where a server of one’s own fills them', async () => {
	const kind = await kindsOf({ appType: 'custom' })
	expect([kind('index.html'), kind('posts/a.md')]).toEqual([null, 'markdown'])
})

test('in VitePress the pages are those of the site', async () => {
	const vitepress = {
		pages: ['guide.md', 'packages/vite.md'],
		dynamicRoutes: [{ path: 'packages/vite.md', route: 'packages/[name].md' }],
	}
	const config = await resolveConfig({ root, configFile: false, logLevel: 'silent' }, 'serve')
	const resolved = Object.assign(config, { vitepress })
	const kindOf = pageFiles(resolved, join(root, '.linkworthy'))
	const isPage = (place: string) =>
		kindOf(join(root, place)) === 'markdown' && !isLeftOut(resolved, join(root, place))
	expect(['guide.md', 'packages/[name].md'].map(isPage)).toEqual([true, true])
	expect(['draft.md', 'packages/vite.md', 'index.html'].map(isPage)).toEqual([false, false, false])
})
