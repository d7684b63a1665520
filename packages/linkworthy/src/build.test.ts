import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { schemaErrors } from '../testing/report-schema.ts'
import { siteFolder } from '../testing/site-folder.ts'
import { type BuildLogger, type BuildOptions, type BuiltSite, reportBuild } from './build.ts'
import { GateError } from './gate.ts'

const page =
	'<title>Ferries</title><main><h1>Ferries</h1><p>They cross the harbour every 20 minutes.</p></main>'
const mixedSite = fileURLToPath(new URL('../../../fixtures/mixed-site', import.meta.url))

/** Builds a report and keeps what was logged, as `level: line`. */
async function built(
	site: BuiltSite,
	options: BuildOptions = {},
): Promise<{ report: Awaited<ReturnType<typeof reportBuild>>; log: string[] }> {
	const log: string[] = []
	const level = (name: string) => (line: string) => void log.push(`${name}: ${line}`)
	const logger: BuildLogger = { info: level('info'), warn: level('warn'), error: level('error') }
	return { report: await reportBuild(site, options, logger), log }
}

function project(files: Record<string, string> = { 'index.html': page, 'blog/index.html': page }): BuiltSite {
	const projectRoot = siteFolder(
		Object.fromEntries(Object.entries(files).map(([file, text]) => [`dist/${file}`, text])),
	)
	return { root: join(projectRoot, 'dist'), projectRoot }
}

describe('a built site', () => {
	test('is analysed whole, the report written below the project, the summary and its place logged', async () => {
		const site = project()
		const { report, log } = await built(site, { site: 'https://ferries.example' })
		expect(report?.pages.map(({ url }) => url)).toEqual([
			'https://ferries.example/blog/',
			'https://ferries.example/',
		])
		expect(
			schemaErrors(JSON.parse(readFileSync(join(site.projectRoot, '.linkworthy/report.json'), 'utf8'))),
		).toEqual([])
		expect(existsSync(join(site.projectRoot, '.linkworthy/report.html'))).toBe(true)
		expect(log[0]).toMatch(/^info: 2 pages/)
		expect(log.at(-1)).toBe('info: Report: .linkworthy/report.html')
		expect(existsSync(join(site.root, '.linkworthy'))).toBe(false)
	})

	test('is analysed in the pages that the framework names, with their addresses and sources', async () => {
		const { root, projectRoot } = project()
		const files = ['blog/index.html']
		const { report } = await built({
			root,
			projectRoot,
			files,
			urls: { 'blog/index.html': 'https://ferries.example/blog' },
			sources: { 'blog/index.html': 'src/pages/blog.astro' },
		})
		expect(report?.pages).toMatchObject([
			{ url: 'https://ferries.example/blog', source: 'src/pages/blog.astro' },
		])
	})

	test('has the embed codes in the report’s folder, with the link that was chosen', async () => {
		const projectRoot = siteFolder()
		const { report, log } = await built(
			{ root: mixedSite, projectRoot },
			{ site: 'https://ferries.example', output: 'out', rel: 'sponsored' },
		)
		const [asset] = report!.pages.flatMap(({ assets }) => assets.filter(({ embed }) => embed?.path))
		expect(readFileSync(join(projectRoot, 'out', asset!.embed!.path!, 'figure.html'), 'utf8')).toContain(
			'rel="sponsored"',
		)
		expect(log).toContain('info: Embed codes: out/embeds')
	})

	test('gets the formats that are asked for', async () => {
		const site = project()
		const { log } = await built(site, { formats: ['json'] })
		expect(existsSync(join(site.projectRoot, '.linkworthy/report.html'))).toBe(false)
		expect(log.at(-1)).toBe('info: Report: .linkworthy/report.json')
	})

	test('says nothing with quiet, but for what is wrong', async () => {
		expect((await built(project(), { quiet: true })).log).toEqual([])
		const { log } = await built(project({ 'index.html': page, 'empty.html': '' }), { quiet: true })
		expect(log).toEqual([
			'error: 1 failure',
			expect.stringContaining('empty.html  could not be read: it is empty'),
		])
	})
})

describe('what goes wrong is a warning and no exception', () => {
	test('nothing to analyse', async () => {
		const { report, log } = await built(project({ 'a.txt': '' }), { failUnder: 50 })
		expect(report).toBeNull()
		expect(log.at(-1)).toBe('warn: No page was analysed.')
	})

	test('a folder that is not there, an address that is none', async () => {
		const projectRoot = siteFolder()
		expect(await built({ root: join(projectRoot, 'dist'), projectRoot })).toMatchObject({ report: null })
		const { report, log } = await built(project(), { site: 'ferries.example' })
		expect(report).toBeNull()
		expect(log).toEqual([
			expect.stringContaining('warn: The site was not analysed: Expected an http(s) address'),
		])
	})

	test('a report that cannot be written', async () => {
		const site = project()
		writeFileSync(join(site.projectRoot, '.linkworthy'), 'in the way')
		const { report, log } = await built(site)
		expect(report?.pages).toHaveLength(2)
		expect(log.filter((line) => line.startsWith('warn: '))).toHaveLength(2)
	})
})

describe('the build fails only where that was asked for', () => {
	const thin = { 'thin.html': page }

	test('and is not met', async () => {
		const site = project(thin)
		await expect(built(site, { failUnder: 100 })).rejects.toThrow(GateError)
		await expect(built(site, { failUnder: 100 })).rejects.toThrow('1 page under the score of 100: thin.html')
		await expect(built(site, { failOn: 'note' })).rejects.toThrow(/findings? of level note or graver/)
		expect(existsSync(join(site.projectRoot, '.linkworthy/report.html'))).toBe(true)
	})

	test('and cannot be told', async () => {
		await expect(built(project(thin), { failUnder: 1, site: 'ferries.example' })).rejects.toThrow(GateError)
	})

	test('and not where it is met', async () => {
		expect((await built(project(thin), { failUnder: 0, failOn: 'error' })).report).not.toBeNull()
	})
})

describe('embeds of a built site', () => {
	const table = `<table><caption>Late ferries by month</caption><tr><th>Month</th><th>Late, %</th></tr>${[
		1, 2, 3, 4, 5,
	]
		.map((month) => `<tr><td>Month ${month}</td><td>${month}.5</td></tr>`)
		.join('')}</table>`
	const files = {
		'index.html': `<html><head><title>Ferries</title></head><body><main><h1>Ferries</h1>${table}</main></body></html>`,
	}
	const pageOf = ({ root }: BuiltSite) => readFileSync(join(root, 'index.html'), 'utf8')

	test('are published where it is asked for, with dialogs in the pages, though the report speaks of the sources', async () => {
		const site = project(files)
		writeFileSync(join(site.projectRoot, 'ferries.md'), `# Ferries\n\n${table}\n`)
		const sources = { 'index.html': 'ferries.md' }
		const { log } = await built(
			{ ...site, root: `${site.root}/`, sources },
			{ site: 'https://ferries.example', embed: { inject: true, manifest: 'embeds.json' } },
		)
		expect(log.filter((line) => line.startsWith('warn'))).toEqual([])
		expect(log).toContain('info: 1 embed in dist/embed, 1 chart from tables')
		expect(pageOf(site)).toContain('</table><!--linkworthy--><div><linkworthy-embed>')
		expect(existsSync(join(site.projectRoot, 'embeds.json'))).toBe(true)
		expect(existsSync(join(site.root, 'embed/linkworthy-embed.js'))).toBe(true)
	})

	test('leave pages alone unless these hold a place ready', async () => {
		const site = project(files)
		await built(site, { site: 'https://ferries.example', embed: true })
		expect(pageOf(site)).toBe(files['index.html'])
	})

	test.each([undefined, 'http://ferries.example'])(
		'need an https address: %s is a warning',
		async (address) => {
			const options = { embed: true, ...(address !== undefined && { site: address }) }
			const { report, log } = await built(project(files), options)
			expect(report).not.toBeNull()
			expect(log.at(-1)).toMatch(/^warn: The embeds were not published: .*expected/)
		},
	)
})
