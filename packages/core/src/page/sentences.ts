import { segmenter } from './text.ts'

/** Offsets of one sentence, in the text that it stands in. */
export interface Span {
	readonly start: number
	readonly end: number
}

/** Abbreviations after which ICU cuts and a reader does not. */
const abbreviation =
	/(?:^|[\s(„"“])(?:Dr|Mr|Mrs|Ms|Prof|St|Fig|Figs|Eq|No|Nr|vs|etc|al|e\.g|i\.e|approx|incl|inkl|zzgl|mind|resp|chap|sect|ca|cf|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|z\.\s?B|d\.\s?h|u\.\s?a|bzw|Abb|Mio|Mrd|Hr|Fr|p|pp|vol|art|núm|n|Sr|Sra|Dra|Mme|env|(?<!\d\s)\p{L})\.\s*$/u

const number = /(?:^|\s)\d{1,2}\.\s*$/
const germanLead = /(?:^|\s)(?:am|der|die|das|dem|den|des|im|vom|zum|zur|bis|ab|seit)\s\d{1,2}\.\s*$/i
const germanMonth = /^(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sept|Okt|Nov|Dez)/

/** Whether a number with a full stop is an ordinal, as German writes them: "am 3. Juli", "im 2. Quartal". */
function isOrdinal(before: string, after: string): boolean {
	return number.test(before) && (germanLead.test(before) || germanMonth.test(after))
}

/** Where a sentence starts with a figure, ICU does not cut; words this long are hardly abbreviations. */
const beforeFigure = /(?<=\p{Ll}{4}[.!?] )(?=[~$€£]?\d)/u
const figure = /[.!?] [~$€£]?\d/

/** What may end a sentence before its last character; a full stop in "3.5" or "index.html" ends none. */
const terminator = /[!?。！？．…؟।][^.]|\.[^.\p{Ll}\p{N}]/u

/**
 * Cuts a stretch of a text into sentences, without the white space around them. Linear in its length.
 *
 * @param text with its white space folded.
 */
export function sentencesIn(text: string, from: number, to: number, lang: string): readonly Span[] {
	const stretch = text.slice(from, to)
	// Most items and captions are one sentence, and ICU is slow.
	if (!terminator.test(stretch)) return [{ start: from, end: to }]
	const spans: { start: number; end: number }[] = []
	for (const { index, segment } of segmenter(lang, 'sentence').segment(stretch)) {
		let start = from + index
		for (const part of figure.test(segment) ? segment.split(beforeFigure) : [segment]) {
			const last = spans.at(-1)
			const end = start + part.trimEnd().length
			if (last && goesOn(text.slice(Math.max(last.start, last.end - 15), last.end), part)) last.end = end
			else spans.push({ start, end })
			start += part.length
		}
	}
	return spans
}

/** A sentence also goes on when what follows starts in lower case, as after "approx. 3 m. deep". */
function goesOn(before: string, segment: string): boolean {
	return abbreviation.test(before) || /^\p{Ll}/u.test(segment) || isOrdinal(before, segment)
}
