import { reportBuild } from 'linkworthy'
import { createLogger, type Plugin, resolveConfig } from 'vite'
import { beforeEach, expect, test, vi } from 'vitest'
import { linkworthy, type ViteOptions } from '../index.ts'
import type { SiteConfig } from './site-config.ts'

vi.mock('linkworthy', async (original) => ({
	...(await original<typeof import('linkworthy')>()),
	reportBuild: vi.fn(),
}))

const reported = vi.mocked(reportBuild)
const root = import.meta.dirname

beforeEach(() => {
	reported.mockReset().mockResolvedValue(null)
})

const site = (more: Partial<SiteConfig> = {}): SiteConfig => ({
	...{ root, srcDir: root, outDir: root, pages: [], dynamicRoutes: [], rewrites: { map: {} } },
	site: { base: '/docs/' },
	logger: createLogger('silent'),
	...more,
})

/** Tells the plugin of a configuration as VitePress does: once for each of its two builds. */
async function resolved(config: SiteConfig, options: ViteOptions = {}, command: 'build' | 'serve' = 'build') {
	const plugins: Plugin[] = linkworthy(options)
	const carried = { name: 'vitepress', config: () => ({ vitepress: config }) as object }
	for (const _ of ['client', 'server'])
		await resolveConfig({ root, configFile: false, plugins: [carried, plugins] }, command)
	return config
}

test('a site is reported once, after its own hook', async () => {
	const own = vi.fn(() => expect(reported).not.toHaveBeenCalled())
	const config = await resolved(site({ buildEnd: own }))
	await config.buildEnd?.({} as never)
	expect(own).toHaveBeenCalledOnce()
	expect(reported).toHaveBeenCalledOnce()
})

test.each([
	[{}, {}, undefined],
	[{}, { sitemap: { hostname: 'https://tides.example' } }, 'https://tides.example/docs/'],
	[{}, { sitemap: { hostname: 'https://tides.example/docs/' } }, 'https://tides.example/docs/'],
	[
		{ site: 'https://own.example' },
		{ sitemap: { hostname: 'https://tides.example' } },
		'https://own.example/docs/',
	],
])('options %j and a site with %j: its address is %s', async (options, more, address) => {
	const config = await resolved(site(more), options)
	await config.buildEnd?.({} as never)
	expect(reported.mock.calls[0]?.[1].site).toBe(address)
})

test('in dev nothing is added to the site', async () => {
	const config = await resolved(site(), {}, 'serve')
	expect(config.buildEnd).toBeUndefined()
})

test('pages start with the script that keeps dialogs in them, where there are embeds and an app', async () => {
	const options = { site: 'https://tides.example', embed: true }
	const html = async (config: SiteConfig) =>
		(await config.transformHtml?.('<head><title>T</title></head>')) ?? null
	const script = '<script type="module" src="/docs/embed/vitepress-dialogs.js" data-keeps-dialogs></script>'
	expect(await html(await resolved(site(), options))).toBe(`<head>${script}<title>T</title></head>`)
	const transformHtml = (page: string) => page.replace('T', 'U')
	expect(await html(await resolved(site({ transformHtml }), options))).toContain('<title>U</title>')
	expect(await html(await resolved(site(), { site: 'https://tides.example' }))).toBeNull()
	expect(await html(await resolved(site({ mpa: true }), options))).toBeNull()
	expect(await html(await resolved(site(), { embed: true }))).toBeNull()
})
