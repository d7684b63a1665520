import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Review, reviewer } from './review.ts'
import type { DevPage, DevSite } from './work.ts'

let root: string
let site: DevSite
let review: Review

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'linkworthy-'))
	await mkdir(join(root, 'docs'))
	site = {
		projectRoot: root,
		folders: [root, join(root, 'public')],
		site: null,
		output: join(root, '.linkworthy'),
		rel: undefined,
		levels: ['error', 'warning'],
		colour: false,
	}
	review = reviewer()
})

afterEach(() => rm(root, { recursive: true }))

const page = (place: string, changes: Partial<DevPage> = {}): DevPage => ({
	place,
	source: place,
	text: null,
	url: null,
	isTemplate: false,
	...changes,
})
const write = (place: string, text: string) => writeFile(join(root, place), text)
const look = async (asked: DevPage) =>
	(await review({ site, page: asked })).map(({ level, text }) => `${level} ${text}`)

const prose = 'The harbour is open to everybody, and its walls are high. '.repeat(40)
const picture = '![chart](speeds-chart.svg)'
const article = (more = '') => `# How slow are the trams of Skerrow\n\n${prose}\n\n${more}\n`

test('Markdown is read from its file, and each finding is told once', async () => {
	await write('docs/a.md', article(picture))
	const first = await look(page('docs/a.md'))
	expect(first.length).toBeGreaterThan(0)
	expect(first.find((text) => text.includes('chart-data'))).toMatch(
		/^warn docs\/a\.md:5:1 {2}warning .*\n {2}5 │ !\[chart\]\(speeds-chart\.svg\)\n {4}│ \^+\n {2}https:/,
	)
	expect(await look(page('docs/a.md'))).toEqual([])

	await write('docs/a.md', `${article(picture)}\nOne more sentence.\n`)
	expect(await look(page('docs/a.md'))).toEqual([])

	await write('docs/a.md', article('| Line | Speed |\n|---|---|\n| 1 | 12 km/h |\n| 2 | 14 km/h |'))
	const fixed = await look(page('docs/a.md'))
	expect(fixed).toContainEqual(
		expect.stringMatching(/^info fixed: {2}docs\/a\.md {2}Chart .* {2}chart-data$/),
	)

	await write('docs/a.md', article(picture))
	expect(await look(page('docs/a.md'))).toContainEqual(expect.stringContaining('chart-data'))
})

test('a served page is told in the lines of its file, whatever was put before them', async () => {
	const html = `<!doctype html>\n<html lang="en"><head><title>Trams</title></head><body><main><h1>Trams</h1>\n<p>${prose}</p>\n<p><img src="speeds-chart.svg" alt="chart"></p></main></body></html>`
	await write('docs/a.html', html)
	const text = html.replace('<head>', '<head>\n<script type="module" src="/@vite/client"></script>\n')
	const told = await look(page('docs/a.html', { text }))
	expect(told.find((line) => line.includes('chart-data'))).toMatch(/^warn docs\/a\.html:4:1 /)
	const updated = text.replace('/@vite/client', '/main.js?t=1700000000000')
	expect(await look(page('docs/a.html', { text: updated }))).toEqual([])
})

test('a page without a file is told by its address, without a line', async () => {
	const text = `<html lang="en"><title>Trams</title><main><h1>Trams</h1><p>${prose}<p><img src="speeds-chart.svg" alt="chart"></main>`
	const told = await look(page('blog/trams', { text, source: null, isTemplate: true }))
	expect(told.length).toBeGreaterThan(0)
	for (const line of told) expect(line).toMatch(/^warn \/blog\/trams:1:1 [^\n]+\n {2}https:[^\n]+$/)
})

test('an empty template that something else fills is told nothing', async () => {
	const text =
		'<html><head><title>App</title></head><body><div id="app"></div><script src="/main.js"></script></body></html>'
	expect(await look(page('blog/trams', { text, isTemplate: true }))).toEqual([])
	expect(await look(page('blog/buses', { text, isTemplate: false }))).toContainEqual(
		expect.stringContaining('script-content'),
	)
})

test('what is deleted is withdrawn; what comes back is told anew; what is empty is not there yet', async () => {
	await write('docs/b.md', '')
	expect(await look(page('docs/b.md'))).toEqual([])
	await write('docs/b.md', article(picture))
	const first = await look(page('docs/b.md'))
	await rm(join(root, 'docs/b.md'))
	expect(await look(page('docs/b.md'))).toEqual([
		expect.stringMatching(/^info docs\/b\.md {2}is gone, with its \d+ findings$/),
	])
	expect(await look(page('docs/b.md'))).toEqual([])
	await write('docs/b.md', article(picture))
	expect(await look(page('docs/b.md'))).toEqual(first)
})

test('what cannot be analysed is said once', async () => {
	await write('docs/c.md', 'a\0b')
	expect(await look(page('docs/c.md'))).toEqual([
		expect.stringMatching(/^warn docs\/c\.md was not analysed: .*binary/),
	])
	await write('docs/c.md', 'a\0c')
	expect(await look(page('docs/c.md'))).toEqual([])
	expect(await look(page('docs/d.html', { text: '<div>'.repeat(20_000) }))).toEqual([
		expect.stringMatching(/^warn docs\/d\.html was not analysed: .*nested too deeply/),
	])
})
