import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of files, by POSIX path, that lasts as long as the test. Returns its absolute path. */
export function siteFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'linkworthy-')))
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true })
		writeFileSync(join(folder, path), content)
	}
	return folder
}
