import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser, type Origin, serve } from '../../test/host.ts'
import { chart, page as pageOf } from '../../test/report.ts'
import { snippets } from '../snippets/snippets.ts'
import type { FramedContent } from '../subject/content.ts'
import { type Subject, subjectOf } from '../subject/subject.ts'
import { embedAddresses } from './addresses.ts'
import { embedPage } from './embed-page.ts'

const bars = [3.1, 3.4, 4.2, 3.8, 3.3, 2.9]
	.map(
		(height, at) =>
			`<rect x="${80 + at * 110}" y="${400 - height * 80}" width="70" height="${height * 80}" fill="#2a6f97"/>`,
	)
	.join('')
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450">${bars}<text x="80" y="40" font-size="24" font-family="sans-serif">High water by month, m</text></svg>`
const facts = { siteName: 'Tide Almanac', licence: 'CC-BY' }
const tides = pageOf([], { facts })
const subject = subjectOf(chart(), tides) as Subject
const addresses = embedAddresses(new URL('https://tides.example/'), 'picture')

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
	siteFiles.set(
		'/embed/picture/index.html',
		here(embedPage(subject, subject.content as FramedContent, addresses)),
	)
})

afterAll(async () => {
	await browser?.close()
	await site?.close()
	await host?.close()
})

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

describe('what the embed page tells its host', () => {
	/** Messages that a frame with the address sends, in order. */
	async function messages(suffix: string, ask?: unknown): Promise<unknown[]> {
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
		const secret = 'aB3dE5fG7h'
		expect(await messages(`#?secret=${secret}`, { message: 'ready', secret })).toHaveLength(2)
		expect(await messages(`#?secret=${secret}`, { message: 'ready', secret: 'x' })).toEqual([])
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
	const code = here(snippets(subject, { embedPage: addresses.page })['auto-height'] ?? '')
	const [page, context] = await pasted(code + other, {})
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
