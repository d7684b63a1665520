import { stopWords } from '../cues/stop-words.data.ts'
import { wordStarts } from './text.ts'

/** The words of a short text that say what it is about, each once, in lower case. */
export function contentWords(text: string, lang: string): ReadonlySet<string> {
	const stop = stopWords(lang)
	const starts = wordStarts(text)
	const words = new Set<string>()
	for (let at = 0; at < starts.length; at += 1) {
		const whole = text.slice(starts[at], starts[at + 1] ?? text.length)
		const word = (/^[\p{L}\p{N}\p{M}'’.-]+/u.exec(whole)?.[0] ?? '').replace(/['’.-]+$/u, '').toLowerCase()
		if (word !== '' && !stop.has(word) && !/^\d+$/.test(word)) words.add(word)
	}
	return words
}
