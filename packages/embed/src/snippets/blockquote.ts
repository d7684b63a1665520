import { h } from 'hastscript'
import type { WordsContent } from '../subject/content.ts'
import type { Subject } from '../subject/subject.ts'
import { creditLine, type Rel } from './credit.ts'
import { pasteable, text } from './html.ts'

/** A sentence as a quotation that names its source. */
export function blockquote(subject: Subject, { text: words, speaker }: WordsContent, rel: Rel): string {
	return pasteable(
		h('figure', [
			text('\n\t'),
			h('blockquote', { cite: subject.href }, h('p', words)),
			text('\n\t'),
			h('figcaption', [...(speaker === null ? [] : [`${speaker}. `]), ...creditLine(subject, rel)]),
			text('\n'),
		]),
	)
}
