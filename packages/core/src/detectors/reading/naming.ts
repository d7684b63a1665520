import { namingVerb } from '../../cues/definition.cues.ts'
import type { DetectedPage, Sentence } from '../detector.ts'
import { isTerm, termOf } from './defining-form.ts'

/** A name behind the verb that gives it, up to the next mark or small word. */
const givenName =
	/^\s?(?:(?:an?|the|une?|le|la|el|un|una|o|a|os|as|il|de|het)\s)?["“„«‘'「『]?([^"“”„«»‘’「」『』,.;:()（）。，、]{2,60}?)(?=["”»’'」』,.;:()（）。，、]|\s(?:to|which|that|and|or|for|in|is|are|with|by|from|of|as|when|where|und|oder|die|der|das|et|qui|pour|y|que|para|e|che|per|en|dat|om)\s|$)/u

/** The term that a sentence names: "a technique called hole punching". Few of them are defined by that sentence. */
export function namedTerm({ text, start, end }: Sentence, page: DetectedPage): string | null {
	if (!page.says(namingVerb, start, end)) return null
	const verb = namingVerb.exec(text)
	// What has the name stands before it.
	if (verb === null || verb.index < shortestThing) return null
	const found = givenName.exec(text.slice(verb.index + verb[0].length, verb.index + verb[0].length + 80))
	const term = found ? termOf(found[1] as string) : ''
	return isTerm(term) ? term : null
}

/** Fewest characters before the verb; a judgement. */
const shortestThing = 8
