import { type Browser, chromium } from 'playwright-core'

/** Starts the Chromium that the tests are given, cut off from everything it would fetch by itself. */
export function launchBrowser(executablePath: string): Promise<Browser> {
	return chromium.launch({
		executablePath,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	})
}
