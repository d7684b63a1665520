import type { WordsContent } from '../subject/content.ts'
import type { Subject } from '../subject/subject.ts'
import { creditText } from './credit.ts'

/** A sentence as plain text for a letter, a slide or a message: the words, who said them, where. */
export function quotation({ page, href }: Subject, { text, speaker }: WordsContent): string {
	// Somebody's words often stand in quotation marks already.
	const quoted = /^[\p{Pi}"'„]/u.test(text) ? text : `“${text}”`
	return `${quoted} (${[speaker, creditText(page)].filter(Boolean).join(', ')}, ${href})\n`
}
