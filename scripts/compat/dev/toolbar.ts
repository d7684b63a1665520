import type { DevCheck } from './dev-check.ts'

/** Astro's toolbar has the app, which opens the panel with the score of the page. */
export function showsToolbar(path: string): DevCheck {
	return async ({ address, browser }) => {
		const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
		try {
			await page.goto(`${address}${path}`)
			const app = page.locator('astro-dev-toolbar').locator('button[data-app-id="linkworthy"]')
			await app.waitFor({ state: 'attached' })
			// The first page of a cold cache loads again when Vite has found what it needs.
			await page.waitForLoadState('networkidle')
			// The bar is hidden until the pointer comes near.
			await page.mouse.move(640, 855)
			await app.click()
			const panel = page.getByRole('dialog', { name: 'Linkworthy' })
			await panel
				.getByText(/^\d+ of 100$/)
				.first()
				.waitFor()
		} finally {
			await page.close()
		}
	}
}
