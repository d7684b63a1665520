import type { SnippetName } from '@linkworthy/core'
import type { Snippets } from './snippets.ts'

/** A file to write: a POSIX path from the folder that it belongs to, and its content. */
export interface EmbedFile {
	readonly path: string
	readonly text: string
}

/** Longest folder name, in characters: at 4 bytes each it stays under the 255 bytes that file systems allow. */
const longestName = 60

/** A name for a file or a folder out of an asset's key. The key is page content: whatever it holds, this is one name. */
export function fileName(key: string): string {
	const slug = key.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
	const name =
		[...slug]
			.slice(0, longestName)
			.join('')
			.replace(/^-+|-+$/g, '') || 'asset'
	return deviceNames.test(name) ? `${name}-asset` : name
}

/** Names that Windows keeps for devices. */
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** Adds a number to a name that is taken; case does not tell names apart, as on many file systems. */
export function freeName(name: string, taken: Set<string>): string {
	let free = name
	for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}-${number}`
	taken.add(free.toLowerCase())
	return free
}

const extensions: { readonly [name in SnippetName]: string } = {
	figure: 'html',
	iframe: 'html',
	'auto-height': 'html',
	wordpress: 'html',
	blockquote: 'html',
	link: 'html',
	markdown: 'md',
	asciidoc: 'adoc',
	text: 'txt',
}

/** The snippets as files of a folder: `<folder>/figure.html`, `<folder>/markdown.md` and so on. */
export function snippetFiles(folder: string, snippets: Snippets): EmbedFile[] {
	return Object.entries(snippets).map(([name, text]) => ({
		path: `${folder}/${name}.${extensions[name as SnippetName]}`,
		text,
	}))
}
