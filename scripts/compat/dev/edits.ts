import { writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Running } from '../processes.ts'
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
		const place = file.replaceAll('.', '\\.')
		const told = new RegExp(`\\[linkworthy\\] ${place}:\\d+:\\d+ .*  ${rule}\\n`)
		await writeUntil(path, written.replace(from, to), server, told)
		await writeUntil(path, written, server, new RegExp(`\\[linkworthy\\] fixed:  .*${rule}`))
	}
}

/** How often a file is written, in milliseconds: a judgement. */
const pause = 5000

/** A server may be ready before what watches its files is: a change that it has missed is made again. */
async function writeUntil(path: string, text: string, server: Running, wanted: RegExp): Promise<void> {
	const from = server.printed().length
	const write = (): void => writeFileSync(path, text)
	write()
	const again = setInterval(write, pause)
	try {
		await server.prints(wanted, from)
	} finally {
		clearInterval(again)
	}
}
