import { namingVerb } from '../../cues/definition.cues.ts'
import type { DetectedPage, Sentence } from '../detector.ts'
import { isTerm, termOf } from './defining-form.ts'

/** A name behind the verb that gives it, up to the next mark or small word. */
const givenName =
	/^\s?(?:(?:an?|the|une?|le|la|el|un|una|o|a|os|as|il|de|het)\s)?["“„«‘'「『]?([^"“”„«»‘’「」『』,.;:()（）。，、]{2,60}?)(?=["”»’'」』,.;:()（）。，、]|\s(?:to|which|that|and|or|for|in|is|are|with|by|from|of|as|when|where|und|oder|die|der|das|et|qui|pour|y|que|para|e|che|per|en|dat|om)\s|$)/u

/** A term that a sentence gives to what it speaks of. */
export interface NamedTerm {
	readonly term: string
	/** The sentence says at length what has the name, and ends with it: "Losing one's place in the queue is called …". */
	readonly isTold: boolean
}

/** The term that a sentence names: "a technique called hole punching". Few of them are defined by that sentence. */
export function namedTerm({ text, start, end }: Sentence, page: DetectedPage): NamedTerm | null {
	if (!page.says(namingVerb, start, end)) return null
	const verb = namingVerb.exec(text)
	// What has the name stands before it.
	if (verb === null || verb.index < shortestThing || isAside.test(text.slice(0, verb.index))) return null
	const found = givenName.exec(text.slice(verb.index + verb[0].length, verb.index + verb[0].length + 80))
	const term = found ? termOf(found[1] as string) : ''
	if (!isTerm(term)) return null
	const told = page.wordsBetween(start, start + verb.index)
	return {
		term,
		isTold: told >= fewestTold && passive.test(text.slice(Math.max(0, verb.index - 24), verb.index)),
	}
}

/** "Also known as", "so-called": another name, or a word that is only pointed at. */
const isAside = /(?:also|so)[\s-]$/i

/** Words before the verb from which on they say what has the name; a judgement. */
const fewestTold = 8

/** "… is", "… is sometimes" before "called". */
const passive =
	/(?<!\p{L})(?:is|are|est|sont|es|son|é|são|è|sono|wordt|worden)\s(?:\p{L}+ly\s|sometimes\s|often\s|also\s)?$|[被可]$/u

/** Fewest characters before the verb; a judgement. */
const shortestThing = 8
