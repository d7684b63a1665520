import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { capturedRun } from '../testing/captured-run.ts'
import { siteFolder } from '../testing/site-folder.ts'

const fixture = fileURLToPath(new URL('../../../fixtures/hostile/script-and-quotes.html', import.meta.url))

test('nothing of a hostile page runs in the HTML report, leaves it, or is lost from it', async () => {
	const attack = '"\'></noscript></textarea></script><img src=x onerror="globalThis.fileRan = 1">'
	const cwd = siteFolder({ [`${attack.replaceAll('/', '')}.md`]: `# ${attack}\n\n> ${attack} — ${attack}\n` })
	cpSync(fixture, join(cwd, 'page.html'))
	await capturedRun(['.', '--site', 'https://ferries.example'], cwd)

	const browser = await chromium.launch({
		executablePath: inject('chromium'),
		args: ['--no-sandbox', '--disable-gpu'],
	})
	try {
		// The report's own content policy would hide a hole in its escaping.
		const page = await browser.newPage({ bypassCSP: true })
		const wrong: string[] = []
		page.on('pageerror', (error) => wrong.push(error.message))
		page.on('dialog', (dialog) => wrong.push(dialog.message()))
		page.on('request', (request) => {
			if (!/^(?:file|data):/.test(request.url())) wrong.push(request.url())
		})
		await page.goto(pathToFileURL(join(cwd, '.linkworthy/report.html')).href)
		for (const summary of await page.locator('summary:visible').all()) await summary.click()
		// Whatever is still folded away is opened too: hidden handlers would run as well.
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true
		})
		await page.waitForTimeout(300)
		expect(await page.evaluate(() => Object.keys(globalThis).filter((name) => name.endsWith('Ran')))).toEqual(
			[],
		)
		expect(wrong).toEqual([])
		expect(
			await page.locator('[onload], [onerror], a[href^="javascript:"], iframe, base, form[action]').count(),
		).toBe(0)
		expect(await page.locator('body').textContent()).toContain('globalThis.captionRan = 1')
	} finally {
		await browser.close()
	}
})
