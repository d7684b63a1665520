import type { DevCheck } from './dev-check.ts'

/** A page of Vite's dev server has the button with its score, which opens the panel. */
export function showsOverlay(path: string): DevCheck {
	return async ({ address, browser }) => {
		const page = await browser.newPage()
		try {
			await page.goto(`${address}${path}`)
			await page.getByRole('button', { name: /^Linkworthy: score \d+ of 100/ }).press('Enter')
			await page.getByRole('dialog', { name: 'Linkworthy' }).waitFor()
		} finally {
			await page.close()
		}
	}
}
