import { readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '@linkworthy/core'
import { withoutInsertions } from '@linkworthy/embed'
import { describe, expect, test } from 'vitest'
import { capturedRun } from '../../testing/captured-run.ts'
import { siteFolder } from '../../testing/site-folder.ts'

const argv = ['embed', 'dist', '--site', 'https://ferries.example', '--inject']
const chart = (title: string): string =>
	`<figure><img src="/img/delays.svg" alt="Bar chart of ${title}" width="640" height="360"><figcaption>Chart: ${title}</figcaption></figure>`
const page = (body: string, head = '<meta charset="utf-8">'): string =>
	`<!doctype html><html lang="en"><head>${head}<title>Ferry delays</title></head><body><main><h1>Ferry delays</h1><p>We measured how late the ferries were. Of 2,000 trips, 14% were late in 2024.</p>${body}<p>After.</p></main></body></html>`
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"></svg>'
const files = {
	'dist/img/delays.svg': picture,
	'dist/delays/index.html': page(chart('delays by month in per cent')),
}

const bytesOf = (path: string): Buffer => readFileSync(path)
const original = (bytes: Buffer): Buffer => Buffer.from(withoutInsertions(bytes.toString('latin1')), 'latin1')

describe('linkworthy embed --inject', () => {
	test('puts dialogs into the pages and their script beside the embeds', async () => {
		const cwd = siteFolder(files)
		const { code, stdout, stderr } = await capturedRun(argv, cwd)
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
		expect(stdout).toContain('Dialogs in 1 page\n')
		const now = bytesOf(join(cwd, 'dist/delays/index.html'))
		expect(now.toString()).toMatch(/<\/figure><!--linkworthy--><div><linkworthy-embed><details/)
		expect(now.toString()).toContain('<script type="module" src="/embed/linkworthy-embed.js"></script>')
		expect(original(now).toString()).toBe(files['dist/delays/index.html'])
		expect(readFileSync(join(cwd, 'dist/embed/linkworthy-embed.js'), 'utf8')).toContain(
			'customElements.define',
		)
	})

	test('changes nothing in a second run, follows a page that changed, and takes out what is no longer asked for', async () => {
		const cwd = siteFolder(files)
		const path = join(cwd, 'dist/delays/index.html')
		await capturedRun(argv, cwd)
		const first = bytesOf(path)
		const { mtimeMs } = statSync(path)
		expect(await capturedRun(argv, cwd)).toMatchObject({ code: 0, stderr: '' })
		expect(statSync(path).mtimeMs).toBe(mtimeMs)
		expect(bytesOf(path).equals(first)).toBe(true)
		writeFileSync(path, first.toString().replace('<title>Ferry delays', '<title>Delays of ferries'))
		await capturedRun([...argv, '--rel', 'nofollow'], cwd)
		expect(
			bytesOf(path)
				.toString()
				.match(/<linkworthy-embed>/g),
		).toHaveLength(1)
		expect(bytesOf(path).toString()).toContain('rel="nofollow">Delays of ferries')
		await capturedRun(argv.slice(0, -1), cwd)
		expect(bytesOf(path).toString()).toBe(
			files['dist/delays/index.html']
				.replace('<title>Ferry', '<title>Delays of ferries')
				.replace(' delays</title>', '</title>'),
		)
	})

	test('finds places in any encoding that tells where its bytes are, and leaves other pages alone', async () => {
		const title = 'höhe der Flut in Oslo'
		const latin1 = Buffer.from(page(chart(title), '<meta charset="iso-8859-1">'), 'latin1')
		const marked = Buffer.from(`\uFEFF${page(chart(`${title} 🌊`))}`)
		const utf16 = Buffer.from(`\uFEFF${page(chart(title))}`, 'utf16le')
		const broken = Buffer.concat([Buffer.from(page(chart(title))), Buffer.from([0xff])])
		const given = { 'latin1.html': latin1, 'marked.html': marked, 'utf16.html': utf16, 'broken.html': broken }
		const cwd = siteFolder({
			'dist/img/delays.svg': picture,
			...Object.fromEntries(Object.entries(given).map(([name, bytes]) => [`dist/${name}`, bytes])),
		})
		const { stderr } = await capturedRun(argv, cwd)
		for (const [name, bytes] of Object.entries(given)) {
			const now = bytesOf(join(cwd, 'dist', name))
			expect(original(now).equals(bytes)).toBe(true)
			const isLeft = name === 'utf16.html' || name === 'broken.html'
			expect(now.equals(bytes)).toBe(isLeft)
			if (isLeft) expect(stderr).toContain(`${name} was left alone: the encoding of its text`)
			else expect(now.toString('latin1')).toMatch(/<\/figure><!--linkworthy-->/)
		}
	})

	test('leaves a page without a place, and one that leads out of the folder, and says so', async () => {
		const cwd = siteFolder({
			...files,
			'dist/bare.html': page(chart('waits')).replace('</head>', ''),
			'outside/page.html': page(chart('boats')),
		})
		symlinkSync('../outside/page.html', join(cwd, 'dist/linked.html'))
		const { stderr } = await capturedRun(argv, cwd)
		expect(stderr).toContain('bare.html was left alone: it has no </head>')
		expect(bytesOf(join(cwd, 'outside/page.html')).toString()).toBe(page(chart('boats')))
	})

	test('puts no dialog into what an app takes over, and says how many pages that are and what to do', async () => {
		const gatsby = (title: string) =>
			page(chart(title))
				.replace('<main>', '<div id="___gatsby"><main>')
				.replace('</main>', '</main></div><script id="gatsby-script-loader">window.pagePath="/"</script>')
		const next = page(chart('boats')).replace('</body>', '<script>self.__next_f.push([0])</script></body>')
		const cwd = siteFolder({
			...files,
			'dist/a.html': gatsby('waits by month'),
			'dist/b.html': gatsby('boats by month'),
			'dist/c.html': next,
		})
		const { code, stdout, stderr } = await capturedRun(argv, cwd)
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
		expect(stdout).toContain('Dialogs in 1 page\n')
		expect(stdout).toMatch(
			/No dialogs in 2 pages that Gatsby takes over in the browser, only discovery links and records: .*\nNo dialogs in 1 page that Next\.js /,
		)
		const now = bytesOf(join(cwd, 'dist/a.html'))
		expect(now.toString()).toContain('json+oembed')
		expect(now.toString()).not.toContain('<linkworthy-embed')
		expect(original(now).toString()).toBe(gatsby('waits by month'))
	})

	test('without it only places that pages hold ready are filled', async () => {
		const held = page(
			`<div>${chart('delays')}<linkworthy-embed></linkworthy-embed></div>${chart('waits by month')}`,
		)
		const cwd = siteFolder({ ...files, 'dist/held.html': held })
		const { stdout } = await capturedRun(argv.slice(0, -1), cwd)
		expect(stdout).toContain('Dialogs in 1 page\n')
		const now = bytesOf(join(cwd, 'dist/held.html')).toString()
		expect(now.match(/<details/g)).toHaveLength(1)
		expect(now).toContain('<linkworthy-embed><!--linkworthy--><details')
	})
})

test('no rule about embed codes complains of what was put in', async () => {
	const cwd = siteFolder(files)
	await capturedRun(argv, cwd)
	await capturedRun(['dist', '--site', 'https://ferries.example', '--format', 'json'], cwd)
	const report: Report = JSON.parse(readFileSync(join(cwd, '.linkworthy/report.json'), 'utf8'))
	const page = report.pages.find(({ file }) => file === 'delays/index.html')
	expect(page?.assets.filter(({ kind }) => kind === 'embed-code')).toHaveLength(1)
	expect(page?.findings.filter(({ rule }) => /^(?:embed-code|widget)-/.test(rule))).toEqual([])
})
