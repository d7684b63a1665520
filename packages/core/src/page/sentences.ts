import { segmenter } from './text.ts'

/** Offsets of one sentence, in the text that was cut. */
export interface Span {
	readonly start: number
	readonly end: number
}

/** Abbreviations after which ICU cuts and a reader does not. */
const abbreviation =
	/(?:^|[\s(„"“])(?:Dr|Mr|Mrs|Ms|Prof|St|Fig|Figs|Eq|No|Nr|vs|etc|al|e\.g|i\.e|approx|ca|cf|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|z\.\s?B|d\.\s?h|u\.\s?a|bzw|Abb|Mio|Mrd|Hr|Fr|p|pp|vol|art|núm|n|Sr|Sra|Dra|Mme|env|(?<!\d\s)\p{L})\.\s*$/u

const number = /(?:^|\s)\d{1,2}\.\s*$/
const germanLead = /(?:^|\s)(?:am|der|die|das|dem|den|des|im|vom|zum|zur|bis|ab|seit)\s\d{1,2}\.\s*$/i
const germanMonth = /^(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sept|Okt|Nov|Dez)/

/** Whether a number with a full stop is an ordinal, as German writes them: "am 3. Juli", "im 2. Quartal". */
function isOrdinal(before: string, after: string): boolean {
	return number.test(before) && (germanLead.test(before) || germanMonth.test(after))
}

/** Cuts a block of prose into sentences. Linear in its length. */
export function sentenceSpans(text: string, lang: string): Span[] {
	const spans: { start: number; end: number }[] = []
	// Line breaks of the source are no ends of sentences, but UAX 29 takes them for paragraph separators.
	const flowing = text.replace(/[\n\r\u2028\u2029]/g, ' ')
	for (const { index, segment } of segmenter(lang, 'sentence').segment(flowing)) {
		const last = spans.at(-1)
		const before = last ? flowing.slice(Math.max(last.start, last.end - 16), last.end) : ''
		// A sentence also goes on when what follows starts in lower case, as after "approx. 3 m. deep".
		const goesOn = abbreviation.test(before) || /^\p{Ll}/u.test(segment) || isOrdinal(before, segment)
		if (last && goesOn) last.end = index + segment.length
		else spans.push({ start: index, end: index + segment.length })
	}
	return spans
}
