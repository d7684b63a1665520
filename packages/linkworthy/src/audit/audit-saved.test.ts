import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { capturedRun } from '../../testing/captured-run.ts'
import { mhtml } from '../../testing/mhtml.ts'
import { siteFolder } from '../../testing/site-folder.ts'
import { warc } from '../../testing/warc.ts'

const site = ['--site', 'https://ferries.example']
const chart =
	'<figure id="c"><img src="/img/delays.svg" alt="Bar chart of delays by month in per cent" width="640" height="360"><figcaption>Chart: Delays by month</figcaption></figure>'
const own = `<!doctype html><html lang="en"><head><title>Ferry delays</title><meta property="og:site_name" content="Ferry Log"></head><body><main><h1>Ferry delays</h1><p>We measured how late the ferries were. Of 2,000 trips that we watched, 14% were late in 2024.</p>${chart}</main></body></html>`

/** A site whose embeds are published, beside pages that others have. */
async function published(saved: Readonly<Record<string, string | Uint8Array>> = {}) {
	const files = {
		'dist/delays/index.html': own,
		'dist/img/delays.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
	}
	const cwd = siteFolder({ ...files, ...saved })
	await capturedRun(['embed', 'dist', ...site], cwd)
	const [{ id }] = JSON.parse(readFileSync(join(cwd, 'linkworthy-embeds.json'), 'utf8')).embeds
	const snippet = (name: string) => readFileSync(join(cwd, `.linkworthy/embeds/${id}/${name}`), 'utf8')
	return { cwd, id, snippet }
}

const from = (address: string, body: string) =>
	`<!doctype html><html><head><link rel="canonical" href="${address}"></head><body>${body}</body></html>`
const picture = '<img src="https://ferries.example/img/delays.svg">'

describe('linkworthy audit', () => {
	test('finds what pages saved as single files show, in their frames too', async () => {
		const { cwd, id, snippet } = await published()
		const body = snippet('iframe.html').replace(/ src="[^"]*"/, ' src="cid:frame-1@mhtml.blink"')
		const saved = mhtml(
			{ address: 'https://a.example/', id: 'frame-0@mhtml.blink', html: `<html><body>${body}</body></html>` },
			{ address: `https://ferries.example/embed/${id}/`, id: 'frame-1@mhtml.blink', html: '<p>x</p>' },
		)
		writeFileSync(join(cwd, 'late.mhtml'), saved)
		const { code } = await capturedRun(['audit', 'late.mhtml', ...site], cwd)
		expect(code).toBe(0)
		const audit = JSON.parse(readFileSync(join(cwd, '.linkworthy/audit.json'), 'utf8'))
		expect(audit.sites[0].placements).toMatchObject([
			{ page: 'https://a.example/', form: 'frame', credit: { state: 'present' } },
		])
	})

	test('says where assets are shown, and what to do, and writes it all down', async () => {
		const { cwd, id, snippet } = await published({
			'saved/b.html': from('https://news.blog.example/b', picture),
			'saved/c.html': from('https://ferries.example/delays/', own),
			'saved/d.html': from('https://d.example/', '<a href="https://ferries.example/delays/">Ferry Log</a>'),
			'saved/e.wacz': 'x',
			'saved/note.txt': 'x',
		})

		writeFileSync(join(cwd, 'saved/a.html'), from('https://a.example/', snippet('iframe.html')))
		writeFileSync(
			join(cwd, 'saved/f.warc.gz'),
			await warc([{ url: 'https://blog.example/f', body: snippet('figure.html') }], true),
		)
		const { code, stdout, stderr } = await capturedRun(['audit', 'saved', ...site], cwd)
		expect(stderr).toBe('linkworthy: e.wacz: not read; expected HTML, or a web archive as WARC\n')
		expect(stdout).toBe(
			[
				'3 places show your assets, on 2 sites: 4 pages of others read, 1 page of your own passed over.',
				'  2 with a credit link · 1 without credit',
				'Worth a friendly note',
				'  blog.example',
				'    https://news.blog.example/b',
				'      "Chart: Delays by month": Shown without a credit link. Ask for a link to https://ferries.example/delays/#c.',
				'Beside these, 1 link to your site without an asset shown.',
				'All of it: .linkworthy/audit.json',
				'',
			].join('\n'),
		)
		expect(code).toBe(0)
		const audit = JSON.parse(readFileSync(join(cwd, '.linkworthy/audit.json'), 'utf8'))
		expect(audit).toMatchObject({
			schemaVersion: 1,
			site: 'https://ferries.example/',
			totals: {
				pages: 4,
				ownPages: 1,
				placements: 3,
				sites: 2,
				plainLinks: 1,
				placementsByCredit: { present: 2, missing: 1 },
			},
			failures: [{ file: 'e.wacz' }],
		})
		expect(audit.sites.map(({ domain }: { domain: string }) => domain)).toEqual([
			'blog.example',
			'a.example',
			'd.example',
		])
		expect(audit.sites[1].placements[0]).toMatchObject({
			page: 'https://a.example/',
			file: 'a.html',
			form: 'frame',
			asset: { id },
			version: 'current',
			credit: { state: 'present', target: 'asset' },
		})
		const [header, first] = readFileSync(join(cwd, '.linkworthy/audit.csv'), 'utf8').split('\r\n')
		expect(header).toMatch(/^site,page,file,form,asset,/)
		expect(first).toMatch(
			/^blog\.example,https:\/\/news\.blog\.example\/b,b\.html,picture,Chart: Delays by month,/,
		)
	})

	test('finds words with a report, and needs no manifest', async () => {
		const cwd = siteFolder({
			'dist/delays/index.html': own,
			'saved/a.html': from(
				'https://a.example/',
				'<blockquote>Of 2,000 trips that we watched, 14% were late in 2024.</blockquote>',
			),
		})
		await capturedRun(['dist', ...site, '--format', 'json'], cwd)
		const { stdout } = await capturedRun(
			['audit', 'saved', ...site, '--output', '-', '--format', 'json'],
			cwd,
		)
		expect(JSON.parse(stdout).sites[0].placements).toMatchObject([{ form: 'quote', version: 'current' }])
		expect(existsSync(join(cwd, '.linkworthy/audit.json'))).toBe(false)
	})

	test('finds frames that a browser has saved as files', async () => {
		const { cwd, id } = await published({
			'saved/a.html': from('https://a.example/', '<iframe src="./a%20files/saved_resource.html"></iframe>'),
			'saved/b.html': from('https://b.example/', '<iframe src="b_files/index.html"></iframe>'),
			'saved/c.html': from(
				'https://c.example/',
				'<iframe src="../dist/index.html"></iframe><iframe src="none.html">',
			),
		})
		const embedPage = readFileSync(join(cwd, `dist/embed/${id}/index.html`), 'utf8')
		const comment = `<!-- saved from url=(0044)https://ferries.example/embed/${id}/?childId=1 -->\n`
		for (const [path, html] of [
			['a files/saved_resource.html', `${comment}<p>x`],
			['b_files/index.html', embedPage],
		] as const) {
			mkdirSync(join(cwd, 'saved', dirname(path)))
			writeFileSync(join(cwd, 'saved', path), html)
		}
		const { stdout } = await capturedRun(['audit', 'saved', ...site], cwd)
		expect(stdout).toContain(
			'2 places show your assets, on 2 sites: 3 pages of others read, 2 pages of your own passed over.',
		)
		expect(stdout).toContain('2 credited inside the frame alone')
	})

	test('counts a page that was fetched twice once, as it was last', async () => {
		const { cwd } = await published({
			'x.warc': await warc([
				{ url: 'https://a.example/', body: picture },
				{ url: 'https://a.example/', body: '<p>Gone' },
			]),
		})
		const { stdout } = await capturedRun(['audit', 'x.warc', ...site], cwd)
		expect(stdout).toContain('No place found that shows your assets: 1 page of others read.')
	})

	test('shows nothing that a page could do to a terminal', async () => {
		const evil = `<figure>${picture}<figcaption><a href="https://evil.example/\u202E?\u001b]0;x\u0007">\u001b[31mred\u202E</a></figcaption></figure>`
		const { cwd } = await published({
			'saved/a\u001b[2J.html': evil,
			'saved/b.html': '<div>'.repeat(200_000),
		})
		const { stdout, stderr, code } = await capturedRun(['audit', 'saved', ...site], cwd)
		// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
		expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202E]/)
		expect(stdout).toContain('      "Chart: Delays by month": Shown with a link to https://evil.example/')
		expect(stderr.split('\n').length).toBeLessThanOrEqual(2)
		expect(code).toBe(0)
	})
})

describe('linkworthy audit is refused', () => {
	test.each([
		['without pages', ['audit', ...site], "missing required argument 'saved pages'"],
		['without an address', ['audit', 'saved'], "required option '--site <url>' not specified"],
		['for a folder that is not there', ['audit', 'none', ...site], 'no saved page could be read'],
		[
			'for a folder without pages',
			['audit', 'empty', ...site],
			'expected files ending in .html, .htm, .xhtml, .mhtml, .warc or .warc.gz',
		],
		[
			'for a manifest that is not there',
			['audit', 'saved', ...site, '--manifest', 'x.json'],
			'x.json: there is no such file',
		],
		['for a report that is none', ['audit', 'saved', ...site, '--report', 'no.json'], 'no.json is no report'],
		[
			'for a report that is broken',
			['audit', 'saved', ...site, '--report', 'bad.json'],
			'bad.json is no report',
		],
		['for another format', ['audit', 'saved', ...site, '--format', 'html'], 'Expected terminal, json, csv'],
		['for two formats at once', ['audit', 'saved', ...site, '--output', '-'], 'choose it with one --format'],
	])('%s', async (_, argv, message) => {
		const { cwd } = await published({
			'saved/a.html': picture,
			'empty/a.txt': 'x',
			'no.json': '{}',
			'bad.json': '{"schemaVersion": 1, "pages": [{}]}',
		})
		const { code, stderr } = await capturedRun(argv, cwd)
		expect(stderr).toContain(message)
		expect(code).toBe(2)
	})

	test('where nothing is known', async () => {
		const { code, stderr } = await capturedRun(['audit', '.', ...site], siteFolder({ 'a.html': picture }))
		expect(stderr).toBe(
			'linkworthy: nothing tells which assets to look for; run linkworthy embed, which writes linkworthy-embeds.json, or name a --manifest or a --report. See linkworthy --help.\n',
		)
		expect(code).toBe(2)
	})
})
