import type { WordsContent } from '../subject/content.ts'
import type { Subject } from '../subject/subject.ts'
import { creditParts, creditText } from './credit.ts'
import type { Showable } from './html.ts'

/** The picture as a block macro, and the credit line in a paragraph of its own. */
export function asciidocPicture(subject: Subject, { src, alt, widthPx, heightPx }: Showable): string {
	const size = widthPx === null || heightPx === null ? '' : `,width=${widthPx},height=${heightPx}`
	return `image::${target(src)}[alt="${words(alt)}"${size}]\n\n${creditLine(subject)}\n`
}

/** The sentence in a quotation block, with the credit line. */
export function asciidocQuote(subject: Subject, { text, speaker }: WordsContent): string {
	const said = speaker === null ? '' : words(`${speaker}. `)
	return `____\n${words(text)}\n\n${said}${creditLine(subject)}\n____\n`
}

/** The credit link alone. */
export function asciidocLink(subject: Subject): string {
	return `${link(subject, creditText(subject.page))}\n`
}

function creditLine(subject: Subject): string {
	const [before, credit, after] = creditParts(subject)
	return `${words(before)}${link(subject, credit)}${words(after)}`
}

function link({ href }: Subject, text: string): string {
	return `link:${target(href)}[${words(text)}]`
}

/**
 * Text that is nothing but text: whatever could start a mark, a macro or an attribute in AsciiDoc stands as a
 * character reference, which every processor puts back. In the first word that is all punctuation: a list or a title
 * of a block starts with one.
 */
function words(text: string): string {
	const [first] = text.split(' ', 1) as [string]
	return first.replace(punctuation, reference) + text.slice(first.length).replace(meaningful, reference)
}

const punctuation = /[!-/:-@[-`{-~]/g

/** Dots, dashes and commas are left to readers of the code, unless two of them become another character. */
const meaningful = /(?<=[.-])[.-]|[!-$&-+/:->@[-`{-~]/g

/** An address whose marks mean nothing. */
function target(href: string): string {
	return href.replace(/(?<=[.-])[.-]|[^\w:/?=%.-]|_/g, reference)
}

function reference(character: string): string {
	return `&#${character.charCodeAt(0)};`
}
