import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { capturedRun } from '../../testing/captured-run.ts'
import { siteFolder } from '../../testing/site-folder.ts'
import { watchedRun } from '../../testing/watched-run.ts'

const table = '\n| stop | delay |\n|---|---|\n| Pier | 4 min |\n| Dock | 7 min |\n| Quay | 2 min |\n'
const trams = '# Trams\n\nTrams are late at three stops of the line along the harbour.\n'
const pages = { 'site/trams.md': trams + table, 'site/fares.md': '# Fares\n\nA ticket costs 3 euros.\n' }
const chart = '\n![Chart of the delays by stop, in minutes](chart.svg)\n'
const svg = (width: number) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="200"><rect/></svg>`

describe('linkworthy --watch', () => {
	test('prints only what an edit changed, in the words of a diff, and writes the report anew', async () => {
		const cwd = siteFolder(pages)
		const run = watchedRun(['site', '--watch'], cwd)
		expect(await run.until('Watching 2 pages. Stop with Ctrl-C.\n')).toContain('2 pages · 2 scored')

		writeFileSync(join(cwd, 'site/trams.md'), trams)
		await run.until(' site/trams.md\nLower\n')
		expect(await run.until('lost data table "Trams"')).toContain('trams.md')
		const report = await waitForReport(cwd, ({ pages }) => !kinds(pages).includes('data-table'))
		expect(report.pages.map(({ file }) => file)).toEqual(['fares.md', 'trams.md'])

		writeFileSync(join(cwd, 'site/trams.md'), trams + table)
		await run.until('Higher\n')
		expect(await run.until('gained data table "Trams"')).not.toContain('fares.md')
		expect(run.stderr()).toBe('')
		expect(await run.interrupt()).toBe(0)
	})

	test('follows pages that come, go and move', async () => {
		const cwd = siteFolder(pages)
		const run = watchedRun(['site', '--watch', '--format', 'terminal'], cwd)
		await run.until('Watching 2 pages')
		writeFileSync(join(cwd, 'site/quays.md'), '# Quays\n\nThere are nine of them.\n')
		await run.until(' site/quays.md\nNew pages\n')
		rmSync(join(cwd, 'site/quays.md'))
		await run.until(' site/quays.md\nPages gone\n')
		renameSync(join(cwd, 'site/trams.md'), join(cwd, 'site/late-trams.md'))
		await run.until('Pages moved\n  trams.md → late-trams.md\n')
	})

	test('keeps what is known of a page while it is broken, and says so in a line', async () => {
		const cwd = siteFolder(pages)
		const run = watchedRun(['site', '--watch', '--format', 'terminal'], cwd)
		await run.until('Watching 2 pages')
		writeFileSync(join(cwd, 'site/trams.md'), '')
		const said = await run.until('  trams.md  could not be read: it is empty\n')
		expect(said).toContain(' site/trams.md\nNew failures\n')
		expect(said).not.toContain('Pages gone')
		writeFileSync(join(cwd, 'site/trams.md'), trams + table)
		await run.until('Failures gone\n  trams.md  could not be read: it is empty\n')
	})

	test('measures a page again when a picture on it is another', async () => {
		const cwd = siteFolder({ 'site/trams.md': trams + chart, 'site/chart.svg': svg(20) })
		const run = watchedRun(['site', '--watch', '--format', 'json'], cwd)
		await waitForReport(cwd, () => true)
		writeFileSync(join(cwd, 'site/chart.svg'), svg(640))
		await waitForReport(cwd, ({ pages }) => kinds(pages).includes('chart'))
		expect(await run.interrupt()).toBe(0)
	})

	test('watches a file that is named, and nothing beside it', async () => {
		const cwd = siteFolder(pages)
		const run = watchedRun([join('site', 'trams.md'), '--watch', '--format', 'terminal'], cwd)
		await run.until('Watching 1 page.')
		writeFileSync(join(cwd, 'site/fares.md'), trams)
		// As editors do that write elsewhere first.
		writeFileSync(join(cwd, 'trams.tmp'), trams)
		renameSync(join(cwd, 'trams.tmp'), join(cwd, 'site/trams.md'))
		expect(await run.until('lost data table "Trams"')).not.toContain('fares.md')
	})

	test('does not watch what it writes', async () => {
		const cwd = siteFolder(pages)
		const run = watchedRun(['.', '--watch', '--output', '.'], cwd)
		await run.until('Watching 2 pages')
		writeFileSync(join(cwd, 'site/trams.md'), trams)
		await run.until('lost data table "Trams"')
		writeFileSync(join(cwd, 'site/fares.md'), trams + table)
		expect(await run.until('gained data table')).not.toContain('report')
	})
})

describe('linkworthy --watch --format problems', () => {
	test('tells the problems of a file anew between lines that an editor looks for', async () => {
		const cwd = siteFolder(pages)
		const run = watchedRun(['site', '--watch', '--format', 'problems'], cwd)
		const first = await run.until('[linkworthy] end\n')
		expect(first).toMatch(
			/^\[linkworthy\] begin\n(?:site\/fares\.md:\d+:\d+ .*\n)+(?:site\/trams\.md:\d+:\d+ .*\n)+\[linkworthy\] end\n$/,
		)
		writeFileSync(join(cwd, 'site/trams.md'), `\n\n${trams}${table}`)
		const moved = await run.until('[linkworthy] end\n')
		expect(moved).toMatch(
			/^\[linkworthy\] begin site\/trams\.md\n(?:site\/trams\.md:\d+:\d+ .*\n)+\[linkworthy\] end\n$/,
		)
		expect(moved).toContain('site/trams.md:7:1  ')
		rmSync(join(cwd, 'site/trams.md'))
		expect(await run.until('[linkworthy] end\n')).toBe('[linkworthy] begin site/trams.md\n[linkworthy] end\n')
		expect(await run.interrupt()).toBe(0)
	})

	test('leaves an editor with the problems that a run of its own prints', async () => {
		const cwd = siteFolder({ ...pages, 'site/quays.md': `# Quays\n\nThere are nine.\n${table}` })
		const run = watchedRun(['site', '--watch', '--format', 'problems'], cwd)
		const panel = new Map<string, string[]>()
		show(await run.until('[linkworthy] end\n'), panel)
		const edits: readonly (() => void)[] = [
			() => writeFileSync(join(cwd, 'site/trams.md'), `\n\n${trams}`),
			() => writeFileSync(join(cwd, 'site/fares.md'), ''),
			() => rmSync(join(cwd, 'site/quays.md')),
			() => writeFileSync(join(cwd, 'site/stops.md'), `# Stops\n${table}${table}`),
		]
		for (const edit of edits) {
			edit()
			show(await run.until('[linkworthy] end\n'), panel)
		}
		// Nothing is known of an empty page by a run that has not seen it before.
		panel.set(
			'site/fares.md',
			(panel.get('site/fares.md') ?? []).filter((line) => line.endsWith('  read')),
		)
		const { stdout } = await capturedRun(['site', '--format', 'problems'], cwd)
		expect([...panel.values()].flat().sort()).toEqual(stdout.trimEnd().split('\n').sort())
	})
})

/** What VS Code does with the lines of a task: at a begin line it forgets a file, or all, and takes what follows. */
function show(output: string, panel: Map<string, string[]>): void {
	for (const line of output.trimEnd().split('\n')) {
		const [, file] = /^\[linkworthy\] begin(?: (.+))?$/.exec(line) ?? []
		if (line === '[linkworthy] begin') panel.clear()
		else if (file !== undefined) panel.set(file, [])
		else if (line !== '[linkworthy] end') {
			const path = line.replace(/:\d+:\d+ {2}.*$/, '')
			panel.set(path, [...(panel.get(path) ?? []), line])
		}
	}
}

type Pages = readonly { readonly file: string; readonly assets: readonly { readonly kind: string }[] }[]

function kinds(pages: Pages): string[] {
	return pages.flatMap(({ assets }) => assets.map(({ kind }) => kind))
}

/** The report that was written, as soon as it is as wanted. */
async function waitForReport(
	cwd: string,
	isWanted: (report: { readonly pages: Pages }) => boolean,
): Promise<{ readonly pages: Pages }> {
	return vi.waitFor(
		() => {
			const report = JSON.parse(readFileSync(join(cwd, '.linkworthy/report.json'), 'utf8'))
			if (!isWanted(report)) throw new Error(`report.json holds ${kinds(report.pages)}`)
			return report
		},
		{ timeout: 15_000, interval: 20 },
	)
}
