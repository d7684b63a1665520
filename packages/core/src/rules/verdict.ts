import type { JudgedPage, Verdict } from './rule.ts'

/** Met in full. */
export const met: Verdict = { value: 1 }

/** Not met, and nothing that the author is asked to do about it. */
export const unmet: Verdict = { value: 0 }

/** Cannot be known from what was measured. */
export const unknown: Verdict = { value: null }

/** Not met at all, unless `more` gives a value: the message says what was found and what was expected. */
export function missed(message: string, more: Omit<Verdict, 'message' | 'asset'> = { value: 0 }): Verdict {
	return { ...more, message }
}

/** The verdict on the lack of something that is told by words: in a language without cues it cannot be known. */
export function byWords(page: JudgedPage, verdict: Verdict): Verdict {
	return page.facts.languageSupported ? verdict : unknown
}

/** The verdict on the lack of something that a layout adds: it cannot be known from a Markdown source. */
export function byLayout(page: JudgedPage, verdict: Verdict): Verdict {
	return page.format === 'html' ? verdict : unknown
}
