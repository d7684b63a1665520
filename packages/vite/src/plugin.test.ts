import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportBuild } from 'linkworthy'
import { build, createLogger, type InlineConfig, type Logger } from 'vite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { finding, report } from '../test/report.ts'
import { linkworthy } from './plugin.ts'

vi.mock('linkworthy', async (original) => ({
	...(await original<typeof import('linkworthy')>()),
	reportBuild: vi.fn(),
}))

const reported = vi.mocked(reportBuild)
let root: string
let logger: Logger
let lines: string[]

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'linkworthy-'))
	await mkdir(join(root, 'tides'))
	await writeFile(join(root, 'package.json'), '{ "type": "module" }')
	await writeFile(join(root, 'index.html'), '<!doctype html><title>Almanac</title><p>Home')
	await writeFile(join(root, 'tides', 'index.html'), '<!doctype html><title>Tides</title><p>High water')
	await writeFile(join(root, 'main.js'), 'export const height = 1')
	lines = []
	logger = createLogger('silent')
	for (const level of ['info', 'warn', 'error'] as const) {
		logger[level] = (message) => {
			if (message.includes('[linkworthy]')) lines.push(`${level} ${message}`)
		}
	}
	reported.mockReset().mockResolvedValue(report([finding()]))
})

afterEach(() => rm(root, { recursive: true }))

const config = (more: InlineConfig = {}): InlineConfig => ({
	root,
	configFile: false,
	customLogger: logger,
	logLevel: 'silent',
	plugins: [linkworthy({ site: 'https://tides.example' })],
	...more,
	build: {
		rolldownOptions: { input: [join(root, 'index.html'), join(root, 'tides/index.html')] },
		...more.build,
	},
})

test('a build reports the emitted pages, when they are written', async () => {
	reported.mockImplementation(async (site) => {
		expect(await readFile(join(site.root, 'tides/index.html'), 'utf8')).toContain('High water')
		return null
	})
	await build(config({ base: '/almanac/' }))
	expect(reported).toHaveBeenCalledOnce()
	const [site, options] = reported.mock.calls[0] ?? []
	expect({ ...site, files: site?.files?.toSorted() }).toEqual({
		root: join(root, 'dist'),
		projectRoot: root,
		files: ['index.html', 'tides/index.html'],
		sources: { 'index.html': 'index.html', 'tides/index.html': 'tides/index.html' },
	})
	expect(options).toEqual({ site: 'https://tides.example/almanac/' })
})

test("what the report says goes through Vite's logger", async () => {
	reported.mockImplementation(async (_site, _options, log) => {
		log.info('2 pages')
		log.error('1 error')
		return report([finding(), finding({ rule: 'x', level: 'error' }), finding({ rule: 'y', level: 'note' })])
	})
	await build(config())
	expect(lines).toEqual([
		'info [linkworthy] 2 pages',
		'error [linkworthy] 1 error',
		expect.stringMatching(
			/^warn \[linkworthy\] page-1\/index\.html {2}warning {2}Table of 24 rows .* \+3 {2}https:/,
		),
	])
})

test('a quiet build prints no warnings', async () => {
	await build(config({ plugins: [linkworthy({ quiet: true })] }))
	expect(reported).toHaveBeenCalledOnce()
	expect(lines).toEqual([])
})

test('a gate that is not met fails the build', async () => {
	reported.mockRejectedValue(new Error('1 page under the score of 90'))
	await expect(build(config())).rejects.toThrow('1 page under the score of 90')
})

test.each([
	['a build for the server', { ssr: 'main.js', rolldownOptions: {} }],
	['a library', { lib: { entry: 'main.js', formats: ['es'] }, rolldownOptions: {} }],
] satisfies [string, InlineConfig['build']][])('%s has no pages to report', async (_, options) => {
	await build(config({ build: options }))
	expect(reported).not.toHaveBeenCalled()
})

test('pages that a build for the server emits are not reported', async () => {
	const prerender = {
		name: 'prerender',
		generateBundle(this: { emitFile: (file: object) => void }) {
			this.emitFile({ type: 'asset', fileName: 'index.html', source: '<p>Hello' })
		},
	}
	const plugins = [linkworthy(), prerender]
	await build(config({ plugins, build: { ssr: 'main.js', rolldownOptions: {} } }))
	expect(reported).not.toHaveBeenCalled()
})
