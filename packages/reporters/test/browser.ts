import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/**
 * Starts the Chromium that the tests are given.
 *
 * @param folder where the browser's fonts are described: those unpacked beside it are only known under `/tmp/fonts`,
 * and without a font no text takes any room.
 */
export async function launchBrowser(executablePath: string, folder: string): Promise<Browser> {
	const fonts = join(folder, 'fonts.conf')
	const folders = [process.env.FONTCONFIG_PATH, '/usr/share/fonts'].filter((path) => path !== undefined)
	await writeFile(
		fonts,
		`<?xml version="1.0"?><fontconfig>${folders.map((path) => `<dir>${path}</dir>`).join('')}<cachedir>${folder}</cachedir></fontconfig>`,
	)
	return chromium.launch({
		executablePath,
		env: process.env.FONTCONFIG_PATH === undefined ? process.env : { ...process.env, FONTCONFIG_FILE: fonts },
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
