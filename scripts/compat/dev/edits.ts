import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DevCheck } from './dev-check.ts'

/** A change that makes a page worse. */
export interface Edit {
	/** File that is edited, from the project's folder. */
	readonly file: string
	/** Path of its page. */
	readonly page: string
	readonly from: string
	readonly to: string
	/** The rule that speaks then. */
	readonly rule: string
}

/** An edit is warned about, with file and line, and its warning is withdrawn when it is undone. */
export function followsEdits({ file, page, from, to, rule }: Edit): DevCheck {
	return async ({ folder, server, address }) => {
		await fetch(`${address}${page}`)
		const path = join(folder, file)
		const written = await readFile(path, 'utf8')
		if (!written.includes(from)) throw new Error(`${file} does not hold ${from}`)
		const before = server.printed().length
		await writeFile(path, written.replace(from, to))
		const place = file.replaceAll('.', '\\.')
		await server.prints(new RegExp(`\\[linkworthy\\] ${place}:\\d+:\\d+ .*  ${rule}\\n`), before)
		const warned = server.printed().length
		await writeFile(path, written)
		await server.prints(new RegExp(`\\[linkworthy\\] fixed:  .*${rule}`), warned)
	}
}
