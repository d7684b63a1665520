import type { BlockContent, Paragraph, PhrasingContent } from 'mdast'
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import type { WordsContent } from '../subject/content.ts'
import type { Subject } from '../subject/subject.ts'
import { creditParts, creditText } from './credit.ts'
import type { Showable } from './html.ts'

/** The picture, and the credit line in a paragraph of its own. */
export function markdownPicture(subject: Subject, { src, alt }: Showable): string {
	return write(paragraph({ type: 'image', url: src, alt }), creditParagraph(subject))
}

/** The sentence in a quotation, with the credit line. */
export function markdownQuote(subject: Subject, { text, speaker }: WordsContent): string {
	const credit = creditParagraph(subject, ...(speaker === null ? [] : prose(`${speaker}. `)))
	return write({ type: 'blockquote', children: [paragraph(...prose(text)), credit] })
}

/** Text whose addresses stand as code: GitHub's dialect would make links of them, and remark does so even of escaped ones. */
function prose(text: string): PhrasingContent[] {
	return text
		.split(address)
		.map((value, at): PhrasingContent => ({ type: at % 2 === 0 ? 'text' : 'inlineCode', value }))
		.filter((node) => 'value' in node && node.value !== '')
}

/** What starts like an address, and the letters and marks that it goes on with. */
const address = /([\w.+-]*(?:https?:\/\/|www\.|@)[\w./:@+%#?&=~-]*)/i

/** The credit link alone. */
export function markdownLink(subject: Subject): string {
	return write(paragraph(link(subject)))
}

function creditParagraph(subject: Subject, ...speaker: PhrasingContent[]): Paragraph {
	const [before, words, after] = creditParts(subject)
	return paragraph(
		...speaker,
		{ type: 'text', value: before },
		link(subject, words),
		...(after === '' ? [] : [{ type: 'text', value: after } as const]),
	)
}

function link({ href, page }: Subject, words: string = creditText(page)): PhrasingContent {
	return { type: 'link', url: href, children: [{ type: 'text', value: words }] }
}

function paragraph(...children: PhrasingContent[]): Paragraph {
	return { type: 'paragraph', children }
}

function write(...children: BlockContent[]): string {
	return toMarkdown({ type: 'root', children }, { resourceLink: true, unsafe: dialects })
}

/**
 * What CommonMark leaves alone and the dialects that the snippet may be pasted into do not: table cells,
 * strikethrough, footnotes, mathematics, expressions of MDX and of template languages.
 */
const dialects: Unsafe[] = [
	// Also in an address: a table is cut into cells before anything else is read.
	{ character: '|' },
	...[...'<~^{}$'].map<Unsafe>((character) => ({
		character,
		inConstruct: 'phrasing',
		notInConstruct: ['destinationLiteral', 'destinationRaw'],
	})),
]
