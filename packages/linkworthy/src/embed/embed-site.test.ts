import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '@linkworthy/core'
import { describe, expect, test } from 'vitest'
import { capturedRun } from '../../testing/captured-run.ts'
import { siteFolder } from '../../testing/site-folder.ts'

const site = ['--site', 'https://ferries.example']

const chart = (alt: string): string =>
	`<figure id="c"><img src="/img/delays.svg" alt="${alt}" width="640" height="360"><figcaption>Chart: ${alt}</figcaption></figure>`
const table = (caption: string, first = 12): string =>
	`<table id="t"><caption>${caption}</caption><thead><tr><th>Month</th><th>Trips</th><th>Late, %</th></tr></thead><tbody>${[
		'January',
		'February',
		'March',
		'April',
		'May',
	]
		.map((month, at) => `<tr><td>${month}</td><td>${400 + at}</td><td>${first + at}.5</td></tr>`)
		.join('')}</tbody></table>`
const page = (body: string): string =>
	`<!doctype html><html lang="en"><head><title>Ferry delays</title><meta property="og:site_name" content="Ferry Log"></head><body><main><h1>Ferry delays</h1><p>We measured how late the ferries were. Of 2,000 trips, 14% were late in 2024.</p>${body}</main></body></html>`
const files = {
	'dist/delays/index.html': page(
		chart('Bar chart of delays by month in per cent') + table('Late ferries by month'),
	),
	'dist/img/delays.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"></svg>',
}

/** Files of a folder with their text and the time they were written. */
function snapshot(folder: string): Record<string, string> {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	)
	return Object.fromEntries(
		names.map(({ parentPath, name }) => {
			const path = join(parentPath, name)
			return [path, `${statSync(path).mtimeMs} ${readFileSync(path, 'utf8')}`]
		}),
	)
}

function embeds(cwd: string): string[] {
	return existsSync(join(cwd, 'dist/embed')) ? readdirSync(join(cwd, 'dist/embed')).sort() : []
}

describe('linkworthy embed', () => {
	test('leaves the codes where an analysis has them too: the same, and in its report', async () => {
		const cwd = siteFolder(files)
		await capturedRun(['embed', 'dist', ...site, '--site-name', 'The Ferry Log'], cwd)
		const before = snapshot(join(cwd, '.linkworthy/embeds'))
		await capturedRun(['dist', ...site, '--format', 'json'], cwd)
		expect(snapshot(join(cwd, '.linkworthy/embeds'))).toEqual(before)
		const { pages }: Report = JSON.parse(readFileSync(join(cwd, '.linkworthy/report.json'), 'utf8'))
		const found = pages.flatMap(({ assets }) => assets)
		const table = found.find(({ kind }) => kind === 'data-table')?.embed
		expect(table?.path).toBe(`embeds/${embeds(cwd)[1]}`)
		expect(table?.snippets.iframe).toBe(
			readFileSync(join(cwd, `.linkworthy/${table?.path}/iframe.html`), 'utf8'),
		)
		// What others quote stands in the report alone.
		const statistic = found.find(({ kind }) => kind === 'statistic')?.embed
		expect(statistic).toMatchObject({ path: null, snippets: { blockquote: expect.stringContaining('14%') } })
	})

	test('says why assets that others could show have no embed', async () => {
		const drawn = (id: number) =>
			`<h2>Trips ${id}</h2><figure><canvas id="trips-${id}-chart" role="img" aria-label="Line chart of trips by month"></canvas><figcaption>Chart: trips by month</figcaption></figure><script>new Chart('trips-${id}-chart', {})</script>`
		const frame =
			'<figure><img src="https://cdn.example/map.png" alt="Bar chart of late ferries by harbour" width="640" height="360"></figure>'
		const cwd = siteFolder({ 'dist/trips/index.html': page(drawn(1) + drawn(2) + frame) })
		const { stdout } = await capturedRun(['embed', 'dist', ...site], cwd)
		expect(stdout).toContain(
			'No embed for 3 assets, only links: 2 because a script draws it (trips/index.html); 1 because its file is not on the site (trips/index.html)\n',
		)
	})

	test('gives a drawing in the page, whatever draws it at build time, all that a picture gets', async () => {
		const css = '#m .node rect{fill:#dde;stroke:#335}'
		const drawing = `<figure id="flow"><svg id="m" viewBox="0 0 400 200" role="img" aria-roledescription="flowchart-v2"><style>${css}</style><g class="node"><rect width="120" height="40"/><foreignObject width="120" height="40"><div><span>Read the gauge</span></div></foreignObject></g><g class="node"><rect x="200" width="120" height="40"/><text x="210" y="20">Write it down</text></g><path d="M120 20H200" stroke="#335"/></svg><figcaption>Diagram of how a tide is read</figcaption></figure>`
		const cwd = siteFolder({ 'dist/flow/index.html': page(drawing) })
		const { stdout } = await capturedRun(['embed', 'dist', ...site, '--inject'], cwd)
		expect(stdout).toContain('1 embed in dist/embed\nDialogs in 1 page\n')
		const [id] = embeds(cwd)
		expect(readFileSync(join(cwd, `dist/embed/${id}/drawing.svg`), 'utf8')).toContain(`<style>${css}</style>`)
		const codes = readdirSync(join(cwd, `.linkworthy/embeds/${id}`)).sort()
		expect(codes).toEqual([
			'asciidoc.adoc',
			'auto-height.html',
			'figure.html',
			'iframe.html',
			'link.html',
			'markdown.md',
			'wordpress.html',
		])
		expect(readFileSync(join(cwd, 'dist/flow/index.html'), 'utf8')).toMatch(
			/<\/figure><!--linkworthy--><div><linkworthy-embed>/,
		)
	})

	test('names the oEmbed record of each embed where readers of the page and of its embed page look for it', async () => {
		const cwd = siteFolder(files)
		await capturedRun(['embed', 'dist', ...site, '--inject'], cwd)
		const pages = ['delays/index.html', ...embeds(cwd).map((id) => `embed/${id}/index.html`)]
		const found = pages
			.filter((path) => existsSync(join(cwd, 'dist', path)))
			.map((path) => {
				const html = readFileSync(join(cwd, 'dist', path), 'utf8')
				return Array.from(
					html.matchAll(/<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/g),
					([, href = '']) => href,
				)
			})
		expect(found.map(({ length }) => length)).toEqual([2, 1, 1])
		for (const href of found.flat()) {
			const url = new URL(href)
			expect(url.origin).toBe('https://ferries.example')
			const record = JSON.parse(readFileSync(join(cwd, 'dist', url.pathname), 'utf8'))
			expect(record).toMatchObject({ version: '1.0', type: expect.stringMatching(/^(?:photo|rich)$/) })
			expect(Object.keys(record)).toEqual(expect.arrayContaining(['title', 'width', 'height']))
		}
	})

	test('publishes pages and records into the site, codes beside it, and remembers them', async () => {
		const cwd = siteFolder(files)
		const { code, stdout, stderr } = await capturedRun(['embed', 'dist', ...site, '--rel', 'nofollow'], cwd)
		expect(stderr).toBe('')
		expect(code).toBe(0)
		expect(stdout).toContain('2 embeds in dist/embed\n')
		expect(stdout).toContain('Embed codes: .linkworthy/embeds\n')
		const [first, second] = embeds(cwd)
		expect(first).toMatch(/^(?:chart-)?bar-chart|^chart/)
		expect(second).toMatch(/^late-ferries-by-month-/)
		const read = (path: string) => readFileSync(join(cwd, path), 'utf8')
		expect(read(`dist/embed/${second}/index.html`)).toContain('<td>January</td><td>400</td><td>12.5</td>')
		expect(read(`dist/embed/${second}/data.csv`)).toContain('January,400,12.5\r\n')
		expect(JSON.parse(read(`dist/embed/${first}/oembed.json`))).toMatchObject({
			type: 'photo',
			provider_name: 'Ferry Log',
		})
		expect(read(`dist/embed/${first}/citation.txt`)).toContain('Ferry Log. https://ferries.example/delays/#c')
		expect(read(`.linkworthy/embeds/${second}/iframe.html`)).toContain(
			`<iframe src="https://ferries.example/embed/${second}/"`,
		)
		expect(read(`.linkworthy/embeds/${second}/iframe.html`)).toContain('rel="nofollow"')
		expect(JSON.parse(read('linkworthy-embeds.json')).embeds).toHaveLength(2)
	})

	test('publishes a drawing of the page as a file, and frames a tool of the site', async () => {
		const bars = [10, 20, 30, 40].map(
			(height, at) =>
				`<rect x="${at * 90}" y="${200 - height}" width="60" height="${height}" style="fill: teal"/><text x="${at * 90}" y="220">${2020 + at}</text><text x="0" y="${at * 40}">${at * 10}</text>`,
		)
		const drawing = `<figure id="d"><svg viewBox="0 0 400 240" onload="alert(1)"><title>Delays by year</title>${bars.join('')}<script>alert(1)</script></svg><figcaption>Chart: delays by year, per cent</figcaption></figure>`
		const tool =
			'<h2>Fare calculator</h2><p>Try the calculator.</p><iframe src="/calculator/" title="Fare calculator" width="600" height="400"></iframe>'
		const clean = drawing.replace('<script>alert(1)</script>', '')
		const cwd = siteFolder({ 'dist/a/index.html': page(clean + tool), 'dist/b/index.html': page(drawing) })
		const { stderr } = await capturedRun(['embed', 'dist', ...site], cwd)
		expect(stderr).toBe('')
		const contents = JSON.parse(readFileSync(join(cwd, 'linkworthy-embeds.json'), 'utf8')).embeds.map(
			({ id, file, subject }: { id: string; file: string; subject: { content: { form: string } } }) => [
				file,
				subject.content.form,
				id,
			],
		)
		expect(contents).toEqual([
			['a/index.html', 'drawing', expect.stringMatching(/^chart-delays-by-year/)],
			['a/index.html', 'frame', expect.stringMatching(/^fare-calculator/)],
		])
		const svg = readFileSync(join(cwd, 'dist/embed', contents[0][2], 'drawing.svg'), 'utf8')
		expect(svg).toContain('fill="teal"')
		expect(svg).not.toContain('alert')
		expect(readFileSync(join(cwd, 'dist/embed', contents[1][2], 'index.html'), 'utf8')).toContain(
			'<iframe src="https://ferries.example/calculator/" title="Fare calculator" height="400"',
		)
	})

	test('changes nothing in a second run', async () => {
		const cwd = siteFolder(files)
		await capturedRun(['embed', 'dist', ...site], cwd)
		const before = snapshot(cwd)
		expect(await capturedRun(['embed', 'dist', ...site], cwd)).toMatchObject({ code: 0, stderr: '' })
		expect(snapshot(cwd)).toEqual(before)
	})

	test('leaves the keys of a later analysis as they were', async () => {
		const cwd = siteFolder(files)
		const keys = async () => {
			await capturedRun(['dist', ...site, '--format', 'json'], cwd)
			const report = JSON.parse(readFileSync(join(cwd, '.linkworthy/report.json'), 'utf8'))
			const { assets } = report.pages.find(({ file }: { file: string }) => file === 'delays/index.html')
			return assets.map(({ key }: { key: string }) => key)
		}
		const before = await keys()
		await capturedRun(['embed', 'dist', ...site], cwd)
		expect(await keys()).toEqual(before)
	})
})

describe('an embed that was published', () => {
	async function rebuilt(body: string) {
		const cwd = siteFolder(files)
		await capturedRun(['embed', 'dist', ...site], cwd)
		const before = embeds(cwd)
		rmSync(join(cwd, 'dist/embed'), { recursive: true })
		writeFileSync(join(cwd, 'dist/delays/index.html'), page(body))
		const run = await capturedRun(['embed', 'dist', ...site], cwd)
		return { ...run, cwd, before, after: embeds(cwd) }
	}

	test('keeps its address when its content changes', async () => {
		const { before, after, stderr, cwd } = await rebuilt(
			chart('Bar chart of delays by month in per cent') + table('Late ferries by month', 77),
		)
		expect(after).toEqual(before)
		expect(stderr).toBe('')
		expect(readFileSync(join(cwd, `dist/embed/${after[1]}/data.csv`), 'utf8')).toContain('January,400,77.5')
	})

	test('is kept as it was when its asset is gone, which is told, until its entry is removed', async () => {
		const { before, after, stderr, stdout, code, cwd } = await rebuilt(
			chart('Bar chart of delays by month in per cent'),
		)
		expect(code).toBe(0)
		expect(after).toEqual(before)
		expect(stdout).toContain('1 embed in dist/embed, 1 earlier one kept\n')
		expect(stderr).toMatch(
			/^linkworthy: The embed late-ferries-\S+, "Late ferries by month" of delays\/index\.html, is on no page any more\. .* linkworthy-embeds\.json\.\n$/,
		)
		expect(readFileSync(join(cwd, `dist/embed/${after[1]}/index.html`), 'utf8')).toContain('<td>12.5</td>')
		const manifest = JSON.parse(readFileSync(join(cwd, 'linkworthy-embeds.json'), 'utf8'))
		manifest.embeds = manifest.embeds.filter(({ id }: { id: string }) => id !== after[1])
		writeFileSync(join(cwd, 'linkworthy-embeds.json'), JSON.stringify(manifest))
		rmSync(join(cwd, 'dist/embed'), { recursive: true })
		expect(await capturedRun(['embed', 'dist', ...site], cwd)).toMatchObject({ stderr: '' })
		expect(embeds(cwd)).toEqual([before[0]])
	})

	test('that shows something of another name now is told', async () => {
		const { before, after, stderr } = await rebuilt(
			chart('Bar chart of delays by month in per cent') + table('Cancelled ferries by month', 3),
		)
		expect(after).toEqual(before)
		expect(stderr).toContain('now shows "Cancelled ferries by month", which stands in its place')
	})
})

describe('linkworthy embed is refused', () => {
	test.each([
		['without an address', ['embed', 'dist'], "required option '--site <url>' not specified"],
		['without https', ['embed', 'dist', '--site', 'http://ferries.example'], 'expected an https address'],
		['for no folder', ['embed', 'dist/delays/index.html', ...site], 'expected the folder of a built site'],
		[
			'with another rel',
			['embed', 'dist', ...site, '--rel', 'ugc'],
			'Allowed choices are none, nofollow, sponsored',
		],
	])('%s', async (_, argv, message) => {
		const { code, stderr } = await capturedRun(argv, siteFolder(files))
		expect(code).toBe(2)
		expect(stderr).toContain(message)
	})

	test('where the manifest cannot be read, which is left alone', async () => {
		const cwd = siteFolder({ ...files, 'linkworthy-embeds.json': '<<<<<<< ours' })
		const { code, stderr } = await capturedRun(['embed', 'dist', ...site], cwd)
		expect(code).toBe(2)
		expect(stderr).toContain('is no manifest of embeds')
		expect(readFileSync(join(cwd, 'linkworthy-embeds.json'), 'utf8')).toBe('<<<<<<< ours')
		expect(embeds(cwd)).toEqual([])
	})
})

describe('what is there already', () => {
	test('and not ours is left alone', async () => {
		const cwd = siteFolder(files)
		await capturedRun(['embed', 'dist', ...site], cwd)
		const [first] = embeds(cwd)
		writeFileSync(join(cwd, `dist/embed/${first}/index.html`), 'mine')
		const { code, stderr } = await capturedRun(['embed', 'dist', ...site], cwd)
		expect(code).toBe(2)
		expect(stderr).toContain('a page of the site has this address')
		expect(readFileSync(join(cwd, `dist/embed/${first}/index.html`), 'utf8')).toBe('mine')
	})

	test('and leads out of the folder is not followed', async () => {
		const cwd = siteFolder({ ...files, 'elsewhere/x.txt': '' })
		symlinkSync('../elsewhere', join(cwd, 'dist/embed'))
		const { code, stderr } = await capturedRun(['embed', 'dist', ...site], cwd)
		expect(code).toBe(2)
		expect(stderr).toContain('symbolic link')
		expect(readdirSync(join(cwd, 'elsewhere'))).toEqual(['x.txt'])
	})
})

test('a headers file that keeps others from showing embeds is told', async () => {
	const cwd = siteFolder({ ...files, 'dist/_headers': '/*\n  X-Frame-Options: DENY\n', 'vercel.json': '{' })
	const { code, stderr } = await capturedRun(['embed', 'dist', ...site], cwd)
	expect(code).toBe(0)
	expect(stderr).toContain(
		'dist/_headers keeps other sites from showing the embeds: X-Frame-Options: DENY. Expected none for /embed/.',
	)
	expect(stderr).toContain('vercel.json could not be read')
})

test('a folder that is called embed can still be analysed', async () => {
	const cwd = siteFolder({ 'embed/a.md': '# Ferries\n\nThey run.' })
	expect(await capturedRun(['analyze', 'embed', '--format', 'terminal'], cwd)).toMatchObject({ code: 0 })
})
