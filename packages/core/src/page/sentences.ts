import { isMark, startAfter } from './sentence-break.ts'
import { isSpace } from './text.ts'

/** Offsets of one sentence, in the text that it stands in. */
export interface Span {
	readonly start: number
	readonly end: number
}

/** Abbreviations after which the rules of Unicode cut and a reader does not. */
const abbreviation =
	/(?:^|[\s(„"“])(?:Dr|Mr|Mrs|Ms|Prof|St|Fig|Figs|Eq|No|Nr|vs|etc|al|e\.g|i\.e|approx|incl|inkl|zzgl|mind|resp|chap|sect|ca|cf|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|z\.\s?B|d\.\s?h|u\.\s?a|bzw|Abb|Mio|Mrd|Hr|Fr|p|pp|vol|art|núm|n|Sr|Sra|Dra|Mme|env|(?<!\d\s)\p{L})\.\s*$/u

const number = /(?:^|\s)\d{1,2}\.\s*$/
const germanLead = /(?:^|\s)(?:am|der|die|das|dem|den|des|im|vom|zum|zur|bis|ab|seit)\s\d{1,2}\.\s*$/i
const germanMonth = /^(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sept|Okt|Nov|Dez)/

/** Whether a number with a full stop is an ordinal, as German writes them: "am 3. Juli", "im 2. Quartal". */
function isOrdinal(before: string, after: string): boolean {
	return number.test(before) && (germanLead.test(before) || germanMonth.test(after))
}

/** A figure starts a sentence after words this long, which are hardly abbreviations. */
const longWord = /\p{Ll}{4}$/u
const startingFigure = /[~$€£]?\d/y

/** What may end a sentence before its last character. */
const terminator = /[.!?。！？…؟।:;][^.]/

/**
 * Cuts a stretch of a text into sentences, without the white space around them. Linear in its length.
 *
 * @param text with its white space folded.
 */
export function sentencesIn(text: string, from: number, to: number, lang: string): readonly Span[] {
	if (!terminator.test(text.slice(from, to))) return [{ start: from, end: to }]
	const spans: Span[] = []
	const isGreek = lang.startsWith('el')
	let start = from
	for (let at = from; at < to; at += 1) {
		if (!isMark(text, at) && !(isGreek && text[at] === ';')) continue
		const next = startAfter(text, at, to) ?? figureAfter(text, at, to)
		if (next === null) continue
		const end = endBefore(text, next)
		if (goesOn(text.slice(Math.max(start, end - 15), end), text.slice(next, next + 5))) continue
		spans.push({ start, end })
		start = next
	}
	spans.push({ start, end: endBefore(text, to) })
	return spans
}

/** Where a sentence starts with a figure after a full stop, which by the rules of Unicode is none. */
function figureAfter(text: string, at: number, end: number): number | null {
	const next = at + 2
	if (next >= end || text[at] !== '.' || text[at + 1] !== ' ') return null
	startingFigure.lastIndex = next
	return startingFigure.test(text) && longWord.test(text.slice(Math.max(0, at - 4), at)) ? next : null
}

/** The offset without the white space before it. */
function endBefore(text: string, offset: number): number {
	let end = offset
	while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1
	return end
}

/** A sentence also goes on when what follows starts in lower case, as after "approx. 3 m. deep". */
function goesOn(before: string, after: string): boolean {
	return abbreviation.test(before) || /^\p{Ll}/u.test(after) || isOrdinal(before, after)
}
