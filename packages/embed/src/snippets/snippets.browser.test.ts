import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { toHtml } from 'hast-util-to-html'
import MarkdownIt from 'markdown-it'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser, type Origin, serve } from '../../test/host.ts'
import { parseAsciidoc } from '../../test/parse.ts'
import { chart, page as pageOf } from '../../test/report.ts'
import { wordPressPost, wordPressScript } from '../../test/wordpress.ts'
import { embedAddresses } from '../page/addresses.ts'
import { embedPage } from '../page/embed-page.ts'
import { isFramed } from '../published/embed.ts'
import { type Subject, subjectOf } from '../subject/subject.ts'
import { snippets } from './snippets.ts'

/** Where the tests leave their pictures of what they saw, if `SCREENSHOTS` names a folder. */
const screenshots = process.env.SCREENSHOTS

const bars = [3.1, 3.4, 4.2, 3.8, 3.3, 2.9].map(
	(height, at) =>
		`<rect x="${80 + at * 110}" y="${400 - height * 80}" width="70" height="${height * 80}" fill="#2a6f97"/>`,
)
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450">${bars.join('')}<text x="80" y="40" font-size="24">High water by month, m</text></svg>`
/** As diagram libraries draw it: with a style sheet of its own, and labels in HTML. */
const diagram = `<svg id="m" width="800" height="240" viewBox="0 0 800 240"><style>#m{font-size:28px}#m .node rect{fill:#ececff;stroke:#9370db}#m p{margin:0}</style><g class="node"><rect x="20" y="60" width="280" height="100"/><foreignObject x="40" y="80" width="240" height="80"><div style="text-align: center"><span class="label"><p>Read the gauge</p></span></div></foreignObject></g><path d="M300 110H480" stroke="#333"/><g class="node"><rect x="480" y="60" width="280" height="100"/><text x="520" y="120">Write it down</text></g></svg>`
const rows = Array.from(
	{ length: 6 },
	(_, at) =>
		`<tr><td>Month ${at + 1}</td><td>${(3 + at / 10).toFixed(1)}</td><td>A note on the tide</td></tr>`,
)
const table = `<table><tr><th>Month</th><th>High water, m</th><th>Note</th></tr>${rows.join('')}</table>`
const tool = `<!doctype html><meta name="color-scheme" content="light dark"><title>Tool</title><form><label>Hours <input type="number" value="3"></label> <output>?</output></form><script>document.querySelector('output').value = 'half the tide'</script>`

const tides = pageOf([], { facts: { siteName: 'Tide Almanac', licence: 'CC-BY' } })
const made = (changes: Parameters<typeof chart>[0], markup?: string): Subject =>
	subjectOf(chart(changes), tides, { markup }) as Subject
const subjects: Readonly<Record<string, Subject>> = {
	picture: made({}),
	drawing: made({ src: null, facts: { form: 'svg', alt: 'Bars' } }, diagram),
	table: made({ kind: 'data-table', src: null }, table),
	tool: made(
		{ kind: 'interactive', src: '/tool/', facts: { form: 'frame' } },
		'<iframe height="120"></iframe>',
	),
	quote: made({ kind: 'quote', text: 'High water is late.', facts: { speaker: 'Jo Moon' } }),
	data: made({ kind: 'dataset' }),
}

const markdown = new MarkdownIt({ linkify: true, typographer: true })

/** Codes as they stand in a page that they were pasted into; that of WordPress by hand, and out of its oEmbed record. */
async function hosted(id: string, subject: Subject): Promise<[name: string, html: string][]> {
	const { page, drawing: drawingFile } = embedAddresses(published, id)
	const codes = Object.entries(snippets(subject, { embedPage: page, drawingFile, rel: 'nofollow' }))
	const found = await Promise.all(
		codes.map(async ([name, code]): Promise<[string, string][]> => {
			if (name === 'markdown') return [[name, `<div class="rendered">${markdown.render(code)}</div>`]]
			if (name === 'asciidoc')
				return [[name, `<div class="rendered">${toHtml(await parseAsciidoc(code))}</div>`]]
			if (name === 'text') return []
			if (name !== 'wordpress') return [[name, code]]
			// Its themes keep frames within the column.
			const post = (html: string) => `<div class="wordpress">${html}</div>`
			return [
				[name, post(code)],
				['wordpress-embed', post(wordPressPost(code, `${id}Secret1`))],
			]
		}),
	)
	return found.flat()
}

const published = new URL('https://tides.example/')
let browser: Browser
let site: Origin
let host: Origin

/** Everything as it is published, but for the address: a site with https cannot be had on this machine. */
const here = (text: string): string => text.replaceAll('https://tides.example', site.url)

beforeAll(async () => {
	browser = await launchBrowser(inject('chromium'))
	const siteFiles = new Map([
		['/img/high-water.svg', drawing],
		['/tool/index.html', tool],
		['/tides/index.html', '<!doctype html><title>Tides of the quay</title>'],
	])
	site = await serve(siteFiles)
	let body = ''
	for (const [id, subject] of Object.entries(subjects)) {
		if (subject.content.form === 'drawing') siteFiles.set(`/embed/${id}/drawing.svg`, subject.content.svg)
		if (isFramed(subject)) {
			const text = embedPage(subject, subject.content, embedAddresses(published, id))
			siteFiles.set(`/embed/${id}/index.html`, here(text))
		}
		for (const [name, html] of await hosted(id, subject))
			body += `<section id="${id}-${name}"><h2>${id}: ${name}</h2>\n${html}</section>\n`
	}
	host = await serve(
		new Map([
			[
				'/index.html',
				here(
					`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Host</title>
					<style>body { margin: 0; padding: 8px; font: 16px sans-serif } h2 { font-size: 16px } .rendered img { max-width: 100%; height: auto } .wordpress { position: relative } .wordpress iframe { max-width: 100% }</style><main>${body}</main><script>${wordPressScript}</script></html>`,
				),
			],
		]),
	)
	if (screenshots) await mkdir(screenshots, { recursive: true })
})

afterAll(async () => {
	await browser?.close()
	await site?.close()
	await host?.close()
})

/** Opens the page of another origin, high enough for all that is pasted to be in view. */
async function opened(width: number, options: BrowserContextOptions): Promise<Page> {
	const context = await browser.newContext({ viewport: { width, height: 12_000 }, ...options })
	const page = await context.newPage()
	// A browser notes that a frame without `allow-scripts` ran none, which is what it is for.
	page.on('console', (message) =>
		expect.soft(message.text()).toMatch(/^Blocked script execution in .* is not set\.$/),
	)
	page.on('pageerror', (error) => expect.soft(error.message).toBe(''))
	await page.goto(host.url)
	await page.waitForLoadState('load')
	return page
}

const fits = (page: Page) => page.evaluate('document.documentElement.scrollWidth <= innerWidth')
const heightOf = async (element: Locator) => (await element.boundingBox())?.height ?? 0

/** What a reader sees of each section, by the id of the section. */
function seen(page: Page) {
	return page.evaluate(() => {
		const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true })
		return [...document.querySelectorAll('section')].map((section) => ({
			name: section.id,
			links: [...section.querySelectorAll('a')].map((link) => ({
				href: link.href,
				text: link.textContent,
				isVisible: isVisible(link),
			})),
			images: [...section.querySelectorAll('img')].map((image) => ({
				alt: image.alt,
				naturalWidth: image.naturalWidth,
				width: Math.round(image.getBoundingClientRect().width),
				paper: getComputedStyle(image).backgroundColor,
			})),
			frames: [...section.querySelectorAll('iframe')].map((frame) => ({
				isVisible: isVisible(frame),
				width: frame.getBoundingClientRect().width,
			})),
		}))
	})
}

/** What stands in the frame of a section: the content, the credit below it, the colour of the paper. */
async function framed(section: Locator) {
	const frame = await (await section.locator('iframe').elementHandle())?.contentFrame()
	return frame?.evaluate(() => {
		const credit = document.querySelector('footer')?.getBoundingClientRect()
		return {
			contentWidth: document.querySelector('main > *')?.getBoundingClientRect().width,
			isCredited: credit !== undefined && credit.height > 20 && credit.bottom <= innerHeight + 1,
			paper: getComputedStyle(document.body).backgroundColor,
		}
	})
}

const views = [320, 1200].flatMap((width) =>
	(['light', 'dark'] as const).flatMap((colorScheme) =>
		[true, false].map((javaScriptEnabled) => ({ width, colorScheme, javaScriptEnabled })),
	),
)

describe.each(views)('in $width px, $colorScheme, scripts $javaScriptEnabled', ({ width, ...options }) => {
	test('each code shows what it is for, and who made it', async () => {
		const page = await opened(width, options)
		const scripts = options.javaScriptEnabled
		const paper = options.colorScheme === 'dark' ? 'rgb(24, 25, 28)' : 'rgb(255, 255, 255)'
		const unloaded = async () =>
			(await seen(page)).flatMap(({ images }) => images).filter((image) => image.naturalWidth === 0)
		await expect.poll(unloaded).toEqual([])
		expect(await fits(page)).toBe(true)
		for (const { name, links, images, frames } of await seen(page)) {
			const [id = '', format] = name.split(/-(.*)/s)
			// WordPress shows its quote until the frame has spoken, and the frame after that.
			const isSwapped = format === 'wordpress-embed'
			const credit = { href: here(subjects[id]!.href), text: 'Tides of the quay, Tide Almanac' }
			expect({ name, links }).toEqual({ name, links: [{ ...credit, isVisible: !(isSwapped && scripts) }] })
			for (const image of images) {
				expect(image).toMatchObject({ naturalWidth: 800, width: Math.min(800, width - 16) })
				expect(image.alt).toMatch(/High water by month|Bars/)
				if (format === 'figure') expect(image.paper).toBe('rgb(255, 255, 255)')
			}
			for (const frame of frames) {
				expect({ name, isVisible: frame.isVisible }).toEqual({ name, isVisible: !isSwapped || scripts })
				expect(frame.width).toBeLessThanOrEqual(width - 16)
				if (!frame.isVisible) continue
				const shown = await framed(page.locator(`#${name}`))
				expect({ name, ...shown }).toMatchObject({ name, isCredited: true, paper })
				expect(shown?.contentWidth).toBeGreaterThan(200)
			}
		}
		if (screenshots) {
			const name = `pasted-${width}-${options.colorScheme}-${scripts ? 'script' : 'no-script'}.png`
			await page.screenshot({ path: join(screenshots, name) })
		}
		await page.context().close()
	})
})

/** The height that the content of a section's frame asks for, in CSS pixels. */
function asked(section: Locator): Promise<number> {
	return section
		.frameLocator('iframe')
		.locator('html')
		.evaluate((root: HTMLElement) => {
			root.className = 'natural'
			const height = Math.ceil(document.body.getBoundingClientRect().height)
			root.className = ''
			return height
		})
}

test('frames with automatic height, and those of WordPress, follow their content when the column gets narrower', async () => {
	const page = await opened(1200, {})
	for (const width of [1200, 320, 700]) {
		await page.setViewportSize({ width, height: 12_000 })
		for (const section of await page.locator('[id$=auto-height], [id$=wordpress-embed]').all()) {
			// WordPress takes 200 px and more, and its frame has a border.
			const spare = async () =>
				(await heightOf(section.locator('iframe'))) - Math.max(200, await asked(section))
			await expect.poll(spare).toBeLessThanOrEqual(4)
		}
		expect(await fits(page)).toBe(true)
	}
	await page.context().close()
})

test('a click on the credit in WordPress leads the reader there', async () => {
	const page = await opened(1200, {})
	await page.locator('#picture-wordpress-embed').frameLocator('iframe').locator('footer a').click()
	await page.waitForURL(here(subjects.picture!.href))
	await page.context().close()
})
