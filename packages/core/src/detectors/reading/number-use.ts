import { monthWords, numberedWords, yearLead } from '../../cues/statistic.cues.ts'

// Looking back from the end is one look, and a search for what ends there many.
const lastWord = /(?<=([\p{L}+#]+)[ .:#-]{0,2})/uy
const firstWord = /^(?:st|nd|rd|th|er|\.)? ?(?:of |de )?(\p{L}+)/u
const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u

/**
 * Whether a number is part of a word, path, version, time, date or identifier, an ordinal, a year, or the number of a
 * thing that is numbered ("Table 3"). Takes some characters before and after it.
 */
export function isNoQuantity(digits: string, before: string, after: string): boolean {
	const end = before.slice(-3)
	// Most numbers stand between spaces, where only the words around them tell.
	if (
		!end.endsWith(' ') &&
		/(?:[\p{L}_#@/\\=.^]|=["']|[\p{L}\d]:|[\p{L}\d)]-)$/u.test(end) &&
		!eastern.test(end) &&
		!isRange(before, after)
	)
		return true
	if (!after.startsWith(' ') && goesOn(after)) return true
	lastWord.lastIndex = before.length
	const word = lastWord.exec(before)?.[1]?.toLowerCase() ?? ''
	// "The top 10%": a share is no number of a thing.
	if (numberedWords.has(word)) return !/^ ?[%％]/.test(after)
	const year = isYear(digits, word, after)
	if (!year && digits.length > 2) return false
	return year || monthWords.has(word) || monthWords.has(firstWord.exec(after)?.[1]?.toLowerCase() ?? '')
}

/** A version, time, date, identifier, power or ordinal goes on right after its digits. */
function goesOn(after: string): boolean {
	return (
		/^(?:\.\d|:\d|\/\d{1,4}(?:\/|(?!\d))|\.x|_|\^|[-–]\d{1,2}[-–]\d)/.test(after) ||
		/^(?:st|nd|rd|th|er|ère|e|ème|º|ª)(?![\p{L}])/u.test(after)
	)
}

/** The second number of "5–10 %". */
function isRange(before: string, after: string): boolean {
	return /(?:^|[^-–\d])\d{1,4}[-–]$/.test(before) && !/^[-–/]\d/.test(after)
}

/** Four digits that read as a year; round ones only after words that stand before years. */
function isYear(digits: string, word: string, after: string): boolean {
	if (!/^(?:1[5-9]|20)\d{2}$/.test(digits)) return false
	if (/^\+|^ ?(?:%|[kKMGT]i?B|ms|km|kg|people|percent|million|人|件|名|명|개)/.test(after)) return false
	return !digits.endsWith('00') || yearLead.has(word) || !/^ \p{Ll}/u.test(after)
}
