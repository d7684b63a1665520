import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dialogScript, embedFolder } from '@linkworthy/embed'
import { writeInside } from '../write-inside.ts'

/** Publishes the script of the dialogs beside the embeds. */
export async function writeDialogScript(root: string): Promise<void> {
	const file = createRequire(import.meta.url).resolve('@linkworthy/embed/element')
	await writeInside(root, `${embedFolder}/${dialogScript}`, await readFile(file, 'utf8'))
}
