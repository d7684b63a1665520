import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser, type Origin, serve } from '../../test/host.ts'
import { chart, page as pageOf } from '../../test/report.ts'
import { snippets } from '../snippets/snippets.ts'
import type { FramedContent } from '../subject/content.ts'
import { type Subject, subjectOf } from '../subject/subject.ts'
import { embedAddresses } from './addresses.ts'
import { embedPage } from './embed-page.ts'

/** Where the tests leave their pictures of what they saw, if `SCREENSHOTS` names a folder. */
const screenshots = process.env.SCREENSHOTS

const bars = [3.1, 3.4, 4.2, 3.8, 3.3, 2.9]
	.map(
		(height, at) =>
			`<rect x="${80 + at * 110}" y="${400 - height * 80}" width="70" height="${height * 80}" fill="#2a6f97"/>`,
	)
	.join('')
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450">${bars}<text x="80" y="40" font-size="24" font-family="sans-serif">High water by month, m</text></svg>`
const rows = Array.from(
	{ length: 12 },
	(_, at) =>
		`<tr><td>Month ${at + 1}</td><td>${(3 + at / 10).toFixed(1)}</td><td>A note on the tide of this month at the quay</td></tr>`,
)
const table = `<table><tr><th>Month</th><th>High water, m</th><th>Note</th></tr>${rows.join('')}</table>`

const facts = { siteName: 'Tide Almanac', licence: 'CC-BY' }
const tides = pageOf([], { facts })
const subjects: Readonly<Record<string, Subject>> = {
	picture: subjectOf(chart(), tides) as Subject,
	table: subjectOf(chart({ kind: 'data-table', src: null }), tides, { markup: table }) as Subject,
}

let browser: Browser
let site: Origin
let host: Origin
const hostFiles = new Map<string, string>()

/** Everything as it is published, but for the address: a site with https cannot be had on this machine. */
const here = (text: string): string => text.replaceAll('https://tides.example', site.url)

beforeAll(async () => {
	browser = await launchBrowser(inject('chromium'))
	const siteFiles = new Map([['/img/high-water.svg', picture]])
	site = await serve(siteFiles)
	host = await serve(hostFiles)
	for (const [id, subject] of Object.entries(subjects)) {
		const addresses = embedAddresses(new URL('https://tides.example/'), id)
		siteFiles.set(
			`/embed/${id}/index.html`,
			here(embedPage(subject, subject.content as FramedContent, addresses)),
		)
	}
	if (screenshots) await mkdir(screenshots, { recursive: true })
})

afterAll(async () => {
	await browser?.close()
	await site?.close()
	await host?.close()
})

function code(id: string, name: 'figure' | 'iframe' | 'auto-height' | 'wordpress' | 'link'): string {
	const embed = embedAddresses(new URL('https://tides.example/'), id).page
	return here(snippets(subjects[id] as Subject, { embedPage: embed })[name] ?? '')
}

/** A page on another origin, with code pasted into its column of text. */
async function pasted(
	pastedCode: string,
	options: BrowserContextOptions,
	query = '',
): Promise<[Page, BrowserContext]> {
	hostFiles.set(
		'/index.html',
		`<!doctype html><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Host</title>
		<style>body { margin: 0; padding: 8px; font: 16px sans-serif }</style><p>Before.</p>${pastedCode}<p>After.</p>`,
	)
	const context = await browser.newContext(options)
	const page = await context.newPage()
	// A browser notes that a frame without `allow-scripts` ran none, which is what it is for.
	page.on('console', (message) =>
		expect.soft(message.text()).toMatch(/^Blocked script execution in .* is not set\.$/),
	)
	page.on('pageerror', (error) => expect.soft(error.message).toBe(''))
	await page.goto(`${host.url}/${query}`)
	await page.waitForLoadState('networkidle')
	return [page, context]
}

const views = [320, 1200].flatMap((width) =>
	(['light', 'dark'] as const).flatMap((colorScheme) =>
		[true, false].map((javaScriptEnabled) => ({ width, colorScheme, javaScriptEnabled })),
	),
)

describe.each(views)('in $width px, $colorScheme, scripts $javaScriptEnabled', ({ width, ...options }) => {
	const cases = (['picture', 'table'] as const).flatMap((id) =>
		(['iframe', 'auto-height'] as const).map((name) => [id, name] as const),
	)

	test.each(cases)('the %s in its %s is shown, credited, and fits', async (id, name) => {
		const [page, context] = await pasted(code(id, name), { viewport: { width, height: 900 }, ...options })
		const frame = page.frameLocator('iframe')
		const box = await page.locator('iframe').boundingBox()
		expect(box?.width).toBeLessThanOrEqual(Math.min(800, width - 16))
		const shown = frame.locator(id === 'picture' ? 'img' : 'table')
		expect((await shown.boundingBox())?.width).toBeGreaterThan(200)
		const credit = await frame.locator('footer').boundingBox()
		expect((credit?.y ?? 0) + (credit?.height ?? 0)).toBeLessThanOrEqual(
			(box?.y ?? 0) + (box?.height ?? 0) + 1,
		)
		expect(await page.locator('figcaption a').isVisible()).toBe(true)
		expect(await page.locator('body').evaluate((body) => body.scrollWidth <= innerWidth)).toBe(true)
		if (name === 'auto-height' && options.javaScriptEnabled) {
			await expect.poll(async () => (await overflow(page)) <= 0).toBe(true)
			const grown = await page.locator('iframe').boundingBox()
			const content = id === 'picture' ? 450 * Math.min(1, (box?.width ?? 0) / 800) : 400
			expect(grown?.height).toBeGreaterThan(content)
			expect(grown?.height).toBeLessThan(id === 'picture' ? content + 100 : 760)
		}
		if (screenshots) {
			const run = options.javaScriptEnabled ? 'script' : 'no-script'
			await page.screenshot({
				path: join(screenshots, `${id}-${name}-${width}-${options.colorScheme}-${run}.png`),
			})
		}
		await context.close()
	})

	/** CSS pixels of the picture or of the page that do not fit into the frame; a long table scrolls in its region. */
	async function overflow(page: Page): Promise<number> {
		const frame = page.frames().at(-1)
		return (await frame?.evaluate(() => document.documentElement.scrollHeight - innerHeight)) ?? 1
	}
})

describe('what the embed page tells its host', () => {
	/** Messages that a frame with the address sends, in order. */
	async function messages(suffix: string, ask?: string): Promise<unknown[]> {
		const listener = `<script>messages = []; addEventListener('message', (event) => messages.push(event.data))</script>`
		const frame = `<iframe width="400" height="300" src="${site.url}/embed/picture/${suffix}"></iframe>`
		const [page, context] = await pasted(listener + frame, { viewport: { width: 800, height: 600 } })
		if (ask !== undefined) {
			await page.evaluate((words) => {
				Object.assign(window, { messages: [] })
				document.querySelector('iframe')?.contentWindow?.postMessage(words, '*')
			}, ask)
			await page.waitForTimeout(200)
		}
		const seen = await page.evaluate(() => (window as unknown as { messages: unknown[] }).messages)
		await context.close()
		return seen
	}

	/** 400 px wide, a picture of 800 × 450 is 225 px high; the credit takes a line or two. */
	const height = expect.toSatisfy((value: number) => value > 225 && value < 310)

	test('its height, in its own words', async () => {
		expect(await messages('')).toEqual([{ linkworthyHeight: height }])
	})

	test('the same to WordPress, with its secret', async () => {
		expect(await messages('#?secret=aB3dE5fG7h')).toContainEqual({
			message: 'height',
			value: height,
			secret: 'aB3dE5fG7h',
		})
		expect(await messages('#?secret=%22%3E%3Cscript%3E')).toHaveLength(1)
	})

	test('the same to AMP and to pym.js', async () => {
		expect(await messages('#amp=1')).toContainEqual({ sentinel: 'amp', type: 'embed-size', height })
		const [, pym] = await messages('?initialWidth=400&childId=tides&parentUrl=x')
		expect(pym).toMatch(/^pymxPYMxtidesxPYMxheightxPYMx2\d\d$/)
	})

	test('again where it is asked, and to nothing else', async () => {
		expect(await messages('', 'linkworthyHeight?')).toEqual([{ linkworthyHeight: height }])
		expect(await messages('?childId=tides', 'pymxPYMxtidesxPYMxwidthxPYMx400')).toHaveLength(2)
		expect(await messages('', 'hello')).toEqual([])
	})

	test('where a click leads, in WordPress', async () => {
		const listener = `<script>messages = []; addEventListener('message', (event) => messages.push(event.data))</script>`
		const src = `${site.url}/embed/picture/#?secret=aB3dE5fG7h`
		const frame = `<iframe width="400" height="300" sandbox="allow-scripts" src="${src}"></iframe>`
		const [page, context] = await pasted(listener + frame, {})
		await page.frameLocator('iframe').locator('footer a').click()
		await expect
			.poll(() => page.evaluate(() => (window as unknown as { messages: unknown[] }).messages.at(-1)))
			.toEqual({ message: 'link', value: `${site.url}/tides/#high-water`, secret: 'aB3dE5fG7h' })
		await context.close()
	})
})

test('the host’s script gives no other frame a height, and none without limits', async () => {
	const other = `<iframe id="other" width="300" height="99" srcdoc="<script>parent.postMessage({linkworthyHeight: 700}, '*')</script>"></iframe>`
	const [page, context] = await pasted(code('picture', 'auto-height') + other, {})
	await page.waitForTimeout(200)
	expect(await page.locator('#other').evaluate((frame: HTMLElement) => frame.offsetHeight)).toBeLessThan(110)
	await page.evaluate(() => {
		const frame = document.querySelector('iframe')
		dispatchEvent(
			new MessageEvent('message', {
				data: { linkworthyHeight: 1e9 },
				origin: 'null',
				source: frame?.contentWindow ?? null,
			}),
		)
	})
	expect(
		await page
			.locator('iframe')
			.first()
			.evaluate((frame: HTMLElement) => frame.style.height),
	).toBe('10000px')
	await context.close()
})

test('a picture and a link work as they stand', async () => {
	const [page, context] = await pasted(code('picture', 'figure') + code('picture', 'link'), {
		viewport: { width: 320, height: 900 },
	})
	const image = page.locator('img')
	await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(800)
	expect((await image.boundingBox())?.width).toBeLessThanOrEqual(304)
	expect(await page.locator('a').count()).toBe(2)
	await context.close()
})
