import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { capturedRun } from '../testing/captured-run.ts'
import { schemaErrors } from '../testing/report-schema.ts'
import { siteFolder } from '../testing/site-folder.ts'

const mixedSite = fileURLToPath(new URL('../../../fixtures/mixed-site', import.meta.url))
const site = ['--site', 'https://ferries.example', '--urls', join(mixedSite, 'urls.json')]
const page = '# Ferries\n\nThey cross the harbour every 20 minutes.\n'

function reportIn(folder: string): ReturnType<typeof JSON.parse> {
	return JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
}

describe('a mixed site', () => {
	test('gets a terminal report, report.json by the contract, report.html and embed codes', async () => {
		const cwd = siteFolder()
		const { code, stdout, stderr } = await capturedRun([mixedSite, ...site], cwd)
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
		expect(stdout).toContain('6 pages')
		expect(stdout).toContain('/articles/ferry-delays/')
		expect(stdout.trimEnd().split('\n').slice(-2)).toEqual([
			'Report: .linkworthy/report.html',
			'Embed codes: .linkworthy/embeds',
		])

		const report = reportIn(join(cwd, '.linkworthy'))
		expect(schemaErrors(report)).toEqual([])
		expect(report).toMatchObject({
			site: 'https://ferries.example/',
			date: '2024-10-27T03:33:20.000Z',
			failures: [],
		})
		expect(
			report.pages.map((page: { file: string; format: string; url: string; role: string }) => [
				page.file,
				page.format,
				page.url,
				page.role,
			]),
		).toEqual([
			[
				'articles/ferry-delays/index.html',
				'html',
				'https://ferries.example/articles/ferry-delays/',
				'article',
			],
			['guides/fare-zones.mdx', 'mdx', 'https://ferries.example/guides/fare-zones/', 'article'],
			[
				'guides/reading-a-timetable.md',
				'markdown',
				'https://ferries.example/guides/reading-a-timetable/',
				'article',
			],
			['imprint.html', 'html', 'https://ferries.example/imprint.html', 'legal'],
			['index.html', 'html', 'https://ferries.example/', 'home'],
			['notes/winter-timetable.md', 'markdown', null, 'article'],
		])
		expect(readFileSync(join(cwd, '.linkworthy/report.html'), 'utf8')).toContain(
			'How late the harbour ferries are',
		)

		const embeds = report.pages.flatMap(
			(page: { assets: { src: string; facts: object; embed: { path: string | null } | null }[] }) =>
				page.assets.filter(({ embed }) => embed?.path),
		)
		expect(embeds.map((asset: { src: string }) => asset.src).sort()).toEqual([
			'../../images/delays-by-month.png',
			'../images/fare-zones.svg',
			'../images/timetable-parts.svg',
		])
		const chart = embeds.find((asset: { src: string }) => asset.src.endsWith('.png'))
		expect(chart.facts).toMatchObject({ widthPx: 640, heightPx: 360 })
		const figure = readFileSync(join(cwd, '.linkworthy', chart.embed.path, 'figure.html'), 'utf8')
		expect(figure).toContain('https://ferries.example/images/delays-by-month.png')
		expect(figure).toContain('href="https://ferries.example/articles/ferry-delays/#chart"')
	})

	test('gives the same bytes again', async () => {
		const [first, second] = [siteFolder(), siteFolder()]
		for (const cwd of [first, second]) await capturedRun([mixedSite, ...site], cwd)
		for (const name of ['report.json', 'report.html']) {
			const [a, b] = [first, second].map((cwd) => readFileSync(join(cwd, '.linkworthy', name), 'utf8'))
			expect(a).toBe(b)
		}
	})
})

describe('formats and output', () => {
	test('--format json --output DIR writes that and nothing else', async () => {
		const cwd = siteFolder({ 'a.md': page })
		const { code, stdout } = await capturedRun(
			['analyze', 'a.md', '--format', 'json', '--output', 'out'],
			cwd,
		)
		expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
		expect(reportIn(join(cwd, 'out')).pages).toHaveLength(1)
		expect(existsSync(join(cwd, 'out/report.html'))).toBe(false)
		expect(existsSync(join(cwd, '.linkworthy'))).toBe(false)
	})

	test('--output - prints the one format and writes nothing', async () => {
		const cwd = siteFolder({ 'a.md': page })
		const json = await capturedRun(['a.md', '--output', '-', '--format', 'json'], cwd)
		expect(JSON.parse(json.stdout).pages[0].file).toBe('a.md')
		const html = await capturedRun(['a.md', '--output', '-', '--format', 'html'], cwd)
		expect(html.stdout).toMatch(/^<!doctype html>/i)
		expect(existsSync(join(cwd, '.linkworthy'))).toBe(false)
	})

	test('--format terminal looks only: nothing is written, and no place is named', async () => {
		const cwd = siteFolder({ 'a.md': page })
		const { stdout } = await capturedRun(['a.md', '--format', 'terminal'], cwd)
		expect(stdout).toContain('1 page')
		expect(stdout).not.toContain('Report:')
		expect(existsSync(join(cwd, '.linkworthy'))).toBe(false)
	})

	test('a report in the analysed folder is not a page of the next run', async () => {
		const cwd = siteFolder({ 'a.md': page })
		for (const _ of [1, 2])
			await capturedRun(['.', '--output', 'out', '--format', 'html', '--format', 'json'], cwd)
		expect(reportIn(join(cwd, 'out')).pages).toHaveLength(1)
	})

	test('--quiet prints errors only', async () => {
		const cwd = siteFolder({ 'a.md': page, 'b.md': '' })
		const { code, stdout, stderr } = await capturedRun(['.', '--quiet'], cwd)
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
		expect(stdout.trimEnd().split('\n')).toEqual([
			'1 failure',
			expect.stringContaining('b.md  could not be read: it is empty'),
		])
		expect(existsSync(join(cwd, '.linkworthy/report.json'))).toBe(true)
	})

	test('failures are told beside a format that goes to a file or a pipe', async () => {
		const cwd = siteFolder({ 'a.md': page, 'b.md': '' })
		const { stdout, stderr } = await capturedRun(['.', '--format', 'json', '--output', '-'], cwd)
		expect(JSON.parse(stdout).failures).toHaveLength(1)
		expect(stderr).toContain('b.md  could not be read: it is empty')
	})

	test('a report that cannot be written is exit code 2 and one line', async () => {
		const cwd = siteFolder({ 'a.md': page, out: 'a file' })
		const { code, stderr } = await capturedRun(
			['a.md', '--output', 'out', '--format', 'json', '--format', 'terminal'],
			cwd,
		)
		expect(code).toBe(2)
		expect(stderr).toMatch(/^linkworthy: \S*report\.json could not be written: [^\n]+\n$/)
	})
})

describe('standard input', () => {
	test.each([
		['# Ferries\n\nThey run.', 'stdin.md', 'markdown'],
		['\n<!doctype html><title>Ferries</title><p>They run.', 'stdin.html', 'html'],
	])('%j is read as %s', async (stdin, file, format) => {
		const { code, stdout } = await capturedRun(['-', '--format', 'json', '--output', '-'], siteFolder(), {
			stdin,
		})
		expect(code).toBe(0)
		expect(JSON.parse(stdout)).toMatchObject({ pages: [{ file, format, url: null, title: 'Ferries' }] })
	})

	test('that is empty or binary is nothing', async () => {
		for (const stdin of ['', '\0\0\0']) {
			const { code, stderr } = await capturedRun(['-'], siteFolder(), { stdin })
			expect(code).toBe(2)
			expect(stderr).toContain('stdin.md  could not be read: it is')
		}
	})
})

describe('exit codes', () => {
	test('1 when a page is under --fail-under, with the reason; the report is there', async () => {
		const cwd = siteFolder({ 'a.md': page })
		const { code, stderr } = await capturedRun(['a.md', '--fail-under', '99.5'], cwd)
		expect(code).toBe(1)
		expect(stderr).toMatch(/^linkworthy: 1 page under the score of 99\.5: a\.md \([\d.]+\)\.\n$/)
		expect(reportIn(join(cwd, '.linkworthy')).pages).toHaveLength(1)
		expect((await capturedRun(['a.md', '--fail-under', '0'], cwd)).code).toBe(0)
	})

	test('1 when --fail-on finds something of that level or a graver one', async () => {
		const cwd = siteFolder({ 'a.md': `${page}\n\n<img src="quay.png">\n` })
		expect((await capturedRun(['a.md', '--fail-on', 'warning'], cwd)).code).toBe(1)
		expect((await capturedRun(['a.md', '--fail-on', 'error'], cwd)).code).toBe(0)
	})

	test('2 when nothing could be analysed; nothing is written', async () => {
		const cwd = siteFolder({ 'empty/a.txt': '' })
		for (const input of ['nowhere', 'empty', '*.md', '.']) {
			const { code, stdout, stderr } = await capturedRun([input, '--fail-under', '5'], cwd)
			expect({ code, stdout }, input).toEqual({ code: 2, stdout: '' })
			expect(stderr).toContain(`  ${input}  could not be read: `)
			expect(stderr.trimEnd().split('\n').at(-1)).toBe('linkworthy: nothing could be analysed')
		}
		expect(existsSync(join(cwd, '.linkworthy'))).toBe(false)
	})

	test('2 where there is nothing to watch', async () => {
		const { code, stderr } = await capturedRun(['nowhere', '--watch'], siteFolder())
		expect(code).toBe(2)
		expect(stderr).toContain('  nowhere  could not be read: no such file or directory\n')
	})

	test.each([
		[[], 'nothing to analyse: name a folder, a file or a glob.'],
		[['a.md', '--formt', 'json'], "unknown option '--formt' (Did you mean --format?)"],
		[
			['a.md', '--format', 'pdf'],
			"option '--format <name>' argument 'pdf' is invalid. Expected terminal, json, html, problems.",
		],
		[['a.md', '--format'], "option '--format <name>' argument missing"],
		[['-', '--watch'], '--watch needs files: standard input and output (-) end with one page.'],
		[['a.md', '--watch', '--format', 'json', '--output', '-'], '--watch needs files'],
		[['a.md', '--watch', '--fail-on', 'error'], 'ask --fail-under and --fail-on of a run that ends.'],
		[['diff', 'a.json'], "missing required argument 'new report'"],
		[['a.md', '--site', 'ferries.example'], 'Expected an http(s) address such as https://example.org.'],
		[['a.md', '--fail-under', 'many'], 'Expected a number from 0 to 100.'],
		[['a.md', '--fail-under', '101'], 'Expected a number from 0 to 100.'],
		[['a.md', '--fail-under', ''], 'Expected a number from 0 to 100.'],
		[['a.md', '--fail-on', 'notes'], 'Allowed choices are error, warning.'],
		[['a.md', '--output', '-'], '--output - prints one format: choose it with one --format.'],
		[['a.md', '-'], 'standard input (-) is one page'],
		[['a.md', '--urls', 'nowhere.json'], '--urls nowhere.json: no such file or directory'],
		[['a.md', '--urls', 'a.md'], '--urls a.md: Expected a JSON object such as'],
		[
			['a.md', '--urls', 'bad.json'],
			'--urls bad.json: Expected an http(s) address, or a path together with --site for "a.md"; found 1.',
		],
	])('2 and one line for %j', async (argv, message) => {
		const cwd = siteFolder({ 'a.md': page, 'bad.json': '{ "a.md": 1 }' })
		const { code, stdout, stderr } = await capturedRun(argv, cwd)
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
		expect(stderr).toContain(message)
		expect(stderr).toMatch(/^linkworthy: [^\n]+See linkworthy --help\.\n$/)
	})

	test('2 for a SOURCE_DATE_EPOCH that is no date', async () => {
		const { code, stderr } = await capturedRun(['a.md'], siteFolder({ 'a.md': page }), {
			env: { SOURCE_DATE_EPOCH: 'x' },
		})
		expect(code).toBe(2)
		expect(stderr).toMatch(/^linkworthy: SOURCE_DATE_EPOCH is "x"; [^\n]+\n$/)
	})

	test('0 for --help, which names every flag, and --version', async () => {
		const { code, stdout } = await capturedRun(['--help'], siteFolder())
		expect(code).toBe(0)
		const flags = [
			'site',
			'urls',
			'format',
			'output',
			'fail-under',
			'fail-on',
			'watch',
			'quiet',
			'version',
			'help',
		]
		for (const flag of flags) expect(stdout).toContain(`--${flag}`)
		expect((await capturedRun(['--version'], siteFolder())).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
	})
})

describe('problems', () => {
	test('are lines on standard output, and nothing else', async () => {
		const cwd = siteFolder({ 'site/a.md': page, 'site/b.md': '' })
		const { code, stdout, stderr } = await capturedRun(['site', '--format', 'problems'], cwd)
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
		expect(stdout).toMatch(/^(?:site\/a\.md:\d+:\d+ {2}(?:warning|note) {2}.*\n)+/)
		expect(stdout).toContain('\nsite/b.md:1:1  warning  could not be read: it is empty  +0.0  read\n')
		expect(existsSync(join(cwd, '.linkworthy'))).toBe(false)
		expect((await capturedRun(['site', '--format', 'problems', '--output', '-'], cwd)).stdout).toBe(stdout)
		const quiet = await capturedRun(['site', '--format', 'problems', '--quiet'], cwd)
		expect(quiet.stdout).toBe('site/b.md:1:1  warning  could not be read: it is empty  +0.0  read\n')
	})

	test('are named from where the command was called', async () => {
		const cwd = siteFolder({ 'site/a.md': page, 'other/x.txt': '' })
		const { stdout } = await capturedRun(['../site/a.md', '--format', 'problems'], join(cwd, 'other'))
		expect(stdout).toMatch(/^.*\/site\/a\.md:/)
	})

	test('are told of a page from standard input, beside a report', async () => {
		const cwd = siteFolder()
		const argv = ['-', '--format', 'problems', '--format', 'json']
		const { stdout } = await capturedRun(argv, cwd, { stdin: page })
		expect(stdout).toMatch(/^stdin\.md:1:1 {2}/)
		expect(reportIn(join(cwd, '.linkworthy')).pages).toHaveLength(1)
	})
})

describe('the terminal', () => {
	const site = { 'a.md': page, 'b.md': page }

	test('has a progress bar that disappears, and colour', async () => {
		const { stdout, stderr } = await capturedRun(['.'], siteFolder(site), { tty: true })
		expect(stderr).toContain('0 of 2 pages')
		expect(stdout).not.toContain('of 2 pages')
		expect(stdout).toContain('\u001b[')
	})

	test('cuts lines to its width, and none where it does not know it', async () => {
		const name = `${'long-'.repeat(20)}.md`
		const options = { tty: true, env: { NO_COLOR: '1' } }
		const cwd = siteFolder({ [name]: page })
		expect((await capturedRun(['.'], cwd, { ...options, columns: 60 })).stdout).not.toContain(name)
		const { stdout } = await capturedRun(['.'], cwd, { ...options, columns: 0 })
		expect(stdout).toMatch(/ {2}\S{40,}…? {2}no assets/)
	})

	test('has neither where it is a pipe, and no bar with --quiet', async () => {
		const { stdout, stderr } = await capturedRun(['.'], siteFolder(site))
		for (const text of ['\u001b', 'of 2 pages']) expect(stdout + stderr).not.toContain(text)
		expect((await capturedRun(['.', '--quiet'], siteFolder(site), { tty: true })).stderr).toBe('')
	})

	test('has no colour if NO_COLOR asks for none; a pipe has it if FORCE_COLOR asks for it', async () => {
		const plain = await capturedRun(['.', '--format', 'terminal'], siteFolder(site), {
			tty: true,
			env: { NO_COLOR: '1' },
		})
		expect(plain.stdout).not.toContain('\u001b[')
		const forced = await capturedRun(['.', '--format', 'terminal'], siteFolder(site), {
			env: { FORCE_COLOR: '1' },
		})
		expect(forced.stdout).toContain('\u001b[')
	})
})
