import type { Snippets } from './snippets.ts'

/** A file to write: a POSIX path from the report's folder, and its content. */
export interface SnippetFile {
	readonly path: string
	readonly text: string
}

/** Longest folder name, in characters: at 4 bytes each it stays under the 255 bytes that file systems allow. */
const longestName = 60

/**
 * The folder for the snippets of an asset, from the report's folder. The key is page content: whatever it holds, the
 * path names one folder inside `embeds`.
 */
export function snippetFolder(key: string): string {
	const slug = key.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
	const name =
		[...slug]
			.slice(0, longestName)
			.join('')
			.replace(/^-+|-+$/g, '') || 'asset'
	return `embeds/${deviceNames.test(name) ? `${name}-asset` : name}`
}

/** Names that Windows keeps for devices. */
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** The snippets as files: `embeds/<key>/figure.html` and `embeds/<key>/markdown.md`. */
export function snippetFiles(key: string, snippets: Snippets): SnippetFile[] {
	return filesIn(snippetFolder(key), snippets)
}

/** The snippets as files of the given folder. */
export function filesIn(folder: string, { figure, markdown }: Snippets): SnippetFile[] {
	return [
		{ path: `${folder}/figure.html`, text: figure },
		{ path: `${folder}/markdown.md`, text: markdown },
	]
}
