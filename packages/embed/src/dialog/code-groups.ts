import type { SnippetName } from '@linkworthy/core'
import type { Citation } from '../records/citation.ts'
import type { Snippets } from '../snippets/snippets.ts'
import type { DialogWords } from './dialog-words.ts'

/** Codes of one tab of the dialog. */
export interface CodeGroup {
	readonly name: string
	readonly codes: readonly LabelledCode[]
	readonly files: readonly LinkedFile[]
}

interface LabelledCode {
	readonly label: string
	readonly text: string
}

interface LinkedFile {
	readonly label: string
	readonly href: string
}

/** What a dialog offers. What is left out has no tab. */
export interface DialogOffer {
	readonly snippets?: Snippets
	readonly citation?: Citation
	/** Address of the data as CSV. */
	readonly data?: string | null
}

/** The tabs of a dialog, in order; a tab without a code is none. */
export function codeGroups(
	{ snippets = {}, citation, data = null }: DialogOffer,
	words: DialogWords,
): CodeGroup[] {
	const labelled = (label: string, name: SnippetName): LabelledCode[] => {
		const text = snippets[name]
		return text === undefined ? [] : [{ label, text }]
	}
	const groups: CodeGroup[] = [
		group(words.embed, [
			...labelled(words.frame, 'iframe'),
			...labelled(words.autoHeight, 'auto-height'),
			...labelled('WordPress', 'wordpress'),
			...labelled(words.link, 'link'),
		]),
		group(words.image, labelled('HTML', 'figure')),
		group('Markdown', [...labelled('Markdown', 'markdown'), ...labelled('AsciiDoc', 'asciidoc')]),
		group(words.cite, citation ? citations(citation) : []),
		group(
			words.data,
			data === null ? [] : [{ label: words.dataAddress, text: data }],
			data === null ? [] : [{ label: 'CSV', href: data }],
		),
	]
	return groups.filter(({ codes }) => codes.length > 0)
}

function group(name: string, codes: readonly LabelledCode[], files: readonly LinkedFile[] = []): CodeGroup {
	return { name, codes, files }
}

function citations({ apa, bibtex, ris, csl }: Citation): LabelledCode[] {
	return [
		{ label: 'APA', text: apa },
		{ label: 'BibTeX', text: bibtex },
		{ label: 'RIS', text: ris },
		{ label: 'CSL-JSON', text: csl },
	]
}
