import type { Cue } from '../../cues/cue.ts'
import { anonymousWords, openingWords, speechWords } from '../../cues/speech.cues.ts'

/** At most so many characters name a speaker, with post and organisation; a judgement. */
const longestName = 140

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * The speaker in the words that follow a dash or stand in `cite`: "Jason Miller, creator of Preact"; null where it is
 * no name: too long, in lower case, a number, nobody in particular.
 */
export function speakerIn(attribution: string): string | null {
	const text = attribution
		.replace(/^[\s—–―‒~-]{1,6}/, '')
		.replace(/^(?:by|von|par|por|di|da|door|from)\s{1,4}/i, '')
		.replace(/^[“”"'„«»([]{1,3}|[“”"'«»)\]]{1,3}$/g, '')
		.trim()
	if (text.length < 2 || text.length > longestName) return null
	// "Clar Fon on a discussion list": the place where it was said is no part of the name.
	const name = text.split(/[,;:(|/]|\s(?:[—–-]|on|in|at|via|auf|bei|sur|en|em|su|op)\s/)[0]?.trim() ?? text
	const particled = /^(?:de|van|von|der|den|di|da|al|el|la|le|bin|ibn)\s+\p{Lu}/u.test(name)
	if (startsWith(anonymousWords, name) || (!particled && startsWith(openingWords, name))) return null
	if (unspaced.test(name.slice(0, 2))) return name.length <= 30 ? text : null
	// A name starts with a capital letter, after a particle at most, or is a handle.
	if (!particled && !/^(?:@\w|["'‘’]?\p{Lu})/u.test(name)) return null
	const words = name.split(/\s+/)
	const inLowerCase = words.filter((word) => /^\p{Ll}/u.test(word)).length
	return words.length > 9 || (words.length > 3 && inLowerCase > words.length / 2) ? null : text
}

function startsWith(words: Cue, text: string): boolean {
	return words.exec(text)?.index === 0
}

/** A person or organisation that a sentence gives words to: "As Jared Spool once said of the cards". */
export interface Introduction {
	readonly speaker: string
	/** The name stands beside the verb of speech, not somewhere in the sentence. */
	readonly direct: boolean
}

const nameWord = String.raw`(?:\p{Lu}|@\w)[\p{L}\p{M}\p{N}_'’.-]{0,30}`
const particle = String.raw`(?:de|van|von|der|den|di|da|del|la|le|bin|al|of|for|the|&|and|und|et|y|e)\s`
const names = new RegExp(
	String.raw`(?<![\p{L}\p{N}@])${nameWord}(?:,?\s(?:${particle}){0,2}${nameWord}){0,6}`,
	'gu',
)

/**
 * The speaker whom a sentence introduces; null where it has no verb of speech, or no name.
 *
 * @param sentence the end of what stands before a quotation, or what follows its closing mark; 400 characters of it
 *   are read.
 */
export function speakerIntroduced(sentence: string): Introduction | null {
	const text = sentence.slice(-400)
	const verb = speechWords.exec(text)
	if (!verb) return null
	if (unspaced.test(text)) return unspacedSpeaker(text.slice(0, verb.index))
	let somewhere: string | null = null
	for (const { 0: words, index } of text.matchAll(names)) {
		const name = withoutOpening(words)
		if (name === null) continue
		const start = index + words.lastIndexOf(name)
		const after = text.slice(start + name.length, start + name.length + 40)
		// "Some Rust users said": the name belongs to people who have none.
		if (startsWith(anonymousWords, after.trimStart())) continue
		const verbAfter = speechWords.exec(after)
		// As far as "once" and "has also" reach; a judgement.
		if (
			(verbAfter && verbAfter.index <= 16) ||
			isDescribed(text.slice(start + name.length)) ||
			speechRightBefore(text.slice(Math.max(0, start - 40), start))
		)
			return { speaker: name, direct: true }
		if (/\s/.test(name)) somewhere ??= name
	}
	return somewhere === null ? null : { speaker: somewhere, direct: false }
}

/** ", who keeps the harbour, said": what a speaker is stands between the name and the verb. */
function isDescribed(after: string): boolean {
	const described = /^,\s[^.,;:!?]{3,90},\s/u.exec(after)
	if (!described) return false
	const verb = speechWords.exec(after.slice(described[0].length, described[0].length + 20))
	return verb !== null && verb.index <= 8
}

/** "said ", "von ", "in the words of the ": speech, and no more than an article or a title after it. */
function speechRightBefore(before: string): boolean {
	let rest = before
	for (let found = speechWords.exec(rest); found; found = speechWords.exec(rest)) {
		rest = rest.slice(found.index + found[0].length)
		if (
			/^[\s,:]{0,3}(?:(?:by|the|a|an|der|die|das|le|la|el|il|de|het)\s|\p{Lu}\p{Ll}{0,3}\.\s){0,2}$/u.test(
				rest,
			)
		)
			return true
	}
	return false
}

/** A run of capitalised words without those that only open a sentence; null where nothing else is left. */
function withoutOpening(words: string): string | null {
	let rest = words
	for (let first = /^\S{1,40}/.exec(rest)?.[0]; first; first = /^\S{1,40}/.exec(rest)?.[0]) {
		const bare = first.replace(/[.,]$|['’](?:s|ll|d|m|re|ve)$/, '')
		if (openingWords.exec(bare)?.[0] !== bare && !/^(?:of|for|the|and)$/.test(bare)) break
		rest = rest.slice(first.length).trimStart()
	}
	// Commas join the authors of one work; without an "and" what follows is the house that somebody speaks for.
	if (!/(?:&|\s(?:and|und|et|y|e)\s)/.test(rest)) rest = rest.split(',')[0] as string
	if (rest.length < 2 || rest.length > 90 || startsWith(anonymousWords, rest)) return null
	return rest.replace(/[.,]$/, '')
}

/** In scripts without capitals: the words before the verb, back to the last mark. */
function unspacedSpeaker(before: string): Introduction | null {
	const phrase =
		before
			.split(/[。、，,；;！？\n]/)
			.at(-1)
			?.replace(/^\s*と/u, '')
			.trim() ?? ''
	const person = /^([\p{L}\p{M}\p{N}・·.\s]{2,24}?)(?:氏|さん|博士|教授|先生|씨|님|[는은가이はが])/u.exec(
		phrase,
	)
	const name = (person?.[1] ?? phrase).trim()
	if (name.length < 2 || name.length > 20 || anonymousWords.test(name)) return null
	return { speaker: name, direct: person !== null }
}
