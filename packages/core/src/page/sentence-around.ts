import { kindOf, letter, lowerOf } from '../cues/characters.ts'
import type { Span } from './sentences.ts'
import { isSpace } from './text.ts'

/**
 * The sentence around an offset, between two others, by its marks alone: for counting, where ICU's cut would cost more
 * than it tells. Linear in the sentence.
 */
export function sentenceAround(text: string, offset: number, from: number, to: number): Span {
	let start = offset
	while (start > from && !endsSentence(text, start - 1)) start -= 1
	let end = offset
	while (end < to && !endsSentence(text, end)) end += 1
	while (start < offset && isSpace(text.charCodeAt(start))) start += 1
	return { start, end: Math.min(to, end + 1) }
}

const fullStops: ReadonlySet<number> = new Set(Array.from('。！？', (mark) => mark.charCodeAt(0)))
const marks: ReadonlySet<number> = new Set(Array.from('.!?…؟।', (mark) => mark.charCodeAt(0)))

/** Whether a sentence ends with the character at a place: "e.g. this" and "3.5" go on. */
function endsSentence(text: string, at: number): boolean {
	const unit = text.charCodeAt(at)
	if (fullStops.has(unit)) return true
	if (!marks.has(unit) || !isSpace(text.charCodeAt(at + 1))) return false
	const next = text.charCodeAt(at + 2)
	return !(kindOf(next) === letter && lowerOf(next) === next && !(next >= 48 && next <= 57))
}
