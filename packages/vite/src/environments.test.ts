import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportBuild } from 'linkworthy'
import { build, createBuilder, type InlineConfig } from 'vite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { linkworthy } from './plugin.ts'

vi.mock('linkworthy', async (original) => ({
	...(await original<typeof import('linkworthy')>()),
	reportBuild: vi.fn(),
}))

const reported = vi.mocked(reportBuild)
let root: string

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'linkworthy-'))
	await mkdir(join(root, 'tides'))
	await writeFile(join(root, 'package.json'), '{ "type": "module" }')
	for (const file of ['index.html', 'tides/index.html'])
		await writeFile(join(root, file), '<!doctype html><title>Tides</title><p>High water')
	await writeFile(join(root, 'server.js'), 'export const height = 1')
	reported.mockReset().mockResolvedValue(null)
})

afterEach(() => rm(root, { recursive: true }))

/** An app of two pages that is built for the browser and for the server in one run. */
const config = (more: InlineConfig = {}): InlineConfig => ({
	...{ root, configFile: false, logLevel: 'silent', base: '/almanac/' },
	plugins: [linkworthy({ site: 'https://tides.example' })],
	environments: {
		client: {
			build: {
				outDir: 'dist/client',
				rolldownOptions: { input: [join(root, 'index.html'), join(root, 'tides/index.html')] },
			},
		},
		ssr: { build: { outDir: 'dist/server', rolldownOptions: { input: join(root, 'server.js') } } },
	},
	...more,
})

const sites = () => reported.mock.calls.map(([{ root, files }, { site }]) => [root, files?.toSorted(), site])
const client = () => [
	join(root, 'dist/client'),
	['index.html', 'tides/index.html'],
	'https://tides.example/almanac/',
]

test.each([
	['each with a configuration of its own', {}],
	['that share a configuration and their plugins', { sharedConfigBuild: true, sharedPlugins: true }],
])('of two environments, %s, the pages of the browser are reported, once', async (_, builder) => {
	await (await createBuilder(config({ builder }))).buildApp()
	expect(sites()).toEqual([client()])
})

test.each(['browser first', 'server first'])('so they are in two runs, the %s', async (order) => {
	const input = [join(root, 'index.html'), join(root, 'tides/index.html')]
	const common = config({ environments: {} })
	const runs: InlineConfig[] = [
		{ ...common, build: { outDir: 'dist/client', rolldownOptions: { input } } },
		{ ...common, build: { outDir: 'dist/server', ssr: 'server.js' } },
	]
	for (const run of order === 'browser first' ? runs : runs.toReversed()) await build(run)
	expect(sites()).toEqual([client()])
})

test('a server that fills pages and writes them is not taken for a site', async () => {
	const prerender = {
		name: 'prerender',
		applyToEnvironment: ({ name }: { name: string }) => name === 'ssr',
		generateBundle(this: { emitFile: (file: object) => void }) {
			this.emitFile({ type: 'asset', fileName: 'tides/index.html', source: '<p>Filled' })
		},
	}
	await (
		await createBuilder(
			config({ builder: {}, plugins: [linkworthy({ site: 'https://tides.example' }), prerender] }),
		)
	).buildApp()
	expect(sites()).toEqual([client()])
})
