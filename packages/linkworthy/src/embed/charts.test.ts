import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PublishedEmbed } from '@linkworthy/embed'
import { describe, expect, test } from 'vitest'
import { capturedRun } from '../../testing/captured-run.ts'
import { siteFolder } from '../../testing/site-folder.ts'
import { drawCharts } from './charts.ts'

const site = ['--site', 'https://ferries.example']

/** A page with a table of how many ferries were late. */
const page = (late: readonly string[], more = '') =>
	`<!doctype html><html lang="en"><head><title>Ferry delays</title><meta property="og:site_name" content="Ferry Log"></head><body><main><h1>Ferry delays</h1><p>We measured how late the ferries were. Of 2,000 trips, 14% were late in 2024.</p>${more}<table id="t"><caption>Late ferries by line</caption><thead><tr><th>Line</th><th>Late (%)</th></tr></thead><tbody>${late
		.map((cell, at) => `<tr><td>Line ${String.fromCharCode(65 + at)}</td><td>${cell}</td></tr>`)
		.join('')}</tbody></table></main></body></html>`
const late = ['12.5', '7', '33', '9.5']
const ownChart =
	'<figure><img src="/delays.svg" alt="Bar chart of delays by line in per cent" width="640" height="360"><figcaption>Chart: delays by line</figcaption></figure>'

async function published(html: string) {
	const cwd = siteFolder({ 'dist/delays/index.html': html })
	const run = await capturedRun(['embed', 'dist', ...site], cwd)
	const id = readdirSync(join(cwd, 'dist/embed')).find((name) => name.startsWith('late-ferries')) as string
	const path = (name: string) => join(cwd, `dist/embed/${id}/${name}`)
	return { cwd, id, path, ...run }
}

describe('a table of data without a chart', () => {
	test('gets one, with codes of its own, and nothing of its own embed changes but a link', async () => {
		const { cwd, id, path, stdout, stderr } = await published(page(late))
		expect(stderr).toBe('')
		expect(stdout).toContain('1 embed in dist/embed, 1 chart from tables\n')
		expect(readFileSync(path('chart.svg'), 'utf8')).toContain('>Late ferries by line</text>')
		expect(readFileSync(path('chart.png')).subarray(1, 4).toString()).toBe('PNG')
		expect(readFileSync(path('index.html'), 'utf8')).toMatch(
			/<table>.*href="[^"]*chart\.svg"[^>]*>Chart<\/a>/s,
		)
		const codes = join(cwd, `.linkworthy/embeds/${id}`)
		expect(readdirSync(join(codes, 'chart')).sort()).toEqual(['asciidoc.adoc', 'figure.html', 'markdown.md'])
		const figure = readFileSync(join(codes, 'chart/figure.html'), 'utf8')
		expect(figure).toContain(`src="https://ferries.example/embed/${id}/chart.png"`)
		expect(figure).toContain(
			'alt="Bar chart: Late ferries by line. Late (%): lowest 7 (Line B), highest 33 (Line C)."',
		)
		expect(figure.match(/<a /g)).toHaveLength(1)
		expect(readFileSync(join(codes, 'iframe.html'), 'utf8')).not.toContain('chart')
		// A run that draws no charts knows what was published.
		await capturedRun(['dist', ...site, '--format', 'json'], cwd)
		expect(readFileSync(join(codes, 'chart/figure.html'), 'utf8')).toBe(figure)
	})

	test('a second run changes nothing', async () => {
		const { cwd, path } = await published(page(late))
		const times = () => ['chart.svg', 'chart.png', 'index.html'].map((name) => statSync(path(name)).mtimeMs)
		const before = times()
		await capturedRun(['embed', 'dist', ...site], cwd)
		expect(times()).toEqual(before)
	})

	test('that no chart fits is told why', async () => {
		const { id, path, stdout } = await published(page(['5–10', '7–9', '<3', '12–14']))
		expect(stdout).toContain(`No chart fits 1 table: ${id} (ranges and bounds in the column "Late (%)")\n`)
		expect(existsSync(path('chart.svg'))).toBe(false)
		expect(readFileSync(path('index.html'), 'utf8')).not.toContain('chart.svg')
	})
})

test.each([
	['in the same section', ownChart, false],
	['under another heading', `${ownChart}<h2>Late ferries</h2>`, true],
])('with a chart of the page %s', async (_, more, expected) => {
	const { path } = await published(page(late, more))
	expect(existsSync(path('chart.svg'))).toBe(expected)
})

describe('a chart that was published', () => {
	async function rebuilt(html: string) {
		const first = await published(page(late))
		rmSync(join(first.cwd, 'dist/embed'), { recursive: true })
		writeFileSync(join(first.cwd, 'dist/delays/index.html'), html)
		return { ...first, ...(await capturedRun(['embed', 'dist', ...site], first.cwd)) }
	}

	test('stays when the page gets one of its own', async () => {
		const { path, stderr } = await rebuilt(page(late, ownChart))
		expect(stderr).toBe('')
		expect(existsSync(path('chart.png'))).toBe(true)
	})

	test('stays when its table is gone', async () => {
		const { path, stdout } = await rebuilt('<!doctype html><title>Gone</title><p>Nothing here.')
		expect(stdout).toContain('1 earlier one kept')
		expect(existsSync(path('chart.png'))).toBe(true)
	})

	test('that fits no more is told, and not forgotten', async () => {
		const { cwd, id, stderr } = await rebuilt(page(['12.5', '5–10', '33', '9.5']))
		expect(stderr).toContain(
			`The chart of the embed ${id} was published before and cannot be drawn any more: ranges and bounds in the column "Late (%)".`,
		)
		expect(readFileSync(join(cwd, 'linkworthy-embeds.json'), 'utf8')).toContain('"hasChart": true')
	})
})

describe('without the package that draws', () => {
	const embeds = [{ id: 'a', hasChart: true }, { id: 'b' }] as PublishedEmbed[]
	const missing = async () => null

	test('one line says how to have charts', async () => {
		expect(await drawCharts(embeds, new Set(), missing)).toEqual({
			drawn: new Map(),
			notes: ['1 table without a chart. To have charts drawn: npm install --save-dev @linkworthy/charts'],
			warnings: [],
		})
	})

	test('a chart that was published before is warned of', async () => {
		const { warnings } = await drawCharts(embeds, new Set(['a']), missing)
		expect(warnings).toEqual([expect.stringContaining('it needs npm install --save-dev @linkworthy/charts')])
	})

	test('nothing is said, or loaded, where no table asks for one', async () => {
		const load = () => Promise.reject(new Error('loaded'))
		expect(await drawCharts(embeds.slice(1), new Set(), load)).toMatchObject({ notes: [], warnings: [] })
	})
})
