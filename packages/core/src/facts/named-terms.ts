import { definitionCue, namingVerb } from '../cues/definition.cues.ts'
import { firstIn } from '../cues/stretch.ts'
import type { DetectedPage } from '../detectors/detector.ts'
import { isTerm, termOf } from '../detectors/reading/defining-form.ts'
import { closestTag, type PageElement } from '../page/element.ts'

/** Terms that stand out and are followed by what they are, or are given as a name: "*headway* is …", "called **headway**". */
export function namedTerms(page: DetectedPage): ReadonlySet<string> {
	const terms = new Set<string>()
	const add = (text: string) => {
		const term = termOf(text)
		if (isTerm(term)) terms.add(term.toLowerCase())
	}
	for (const element of page.main('em', 'i', 'strong', 'b'))
		if (
			isDefined(element, page) &&
			closestTag(element, 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'a') === null
		)
			add(page.textOf(element))
	for (const element of page.main('dfn')) add(page.textOf(element))
	const verbs = page.places()[namingVerb.number] ?? []
	for (let at = 1; at < verbs.length; at += 2) {
		const found = quotedName.exec(page.text.slice(verbs[at], (verbs[at] as number) + 70))
		if (found) add(found[1] as string)
	}
	return terms
}

const quotedName = /^\s?(?:(?:an?|the)\s)?["“„«「『]([^"“”„«»「」『』\n]{2,60})["”»」』]/u

function isDefined({ textStart, textEnd }: PageElement, page: DetectedPage): boolean {
	if (textEnd - textStart < 2 || textEnd - textStart > 60) return false
	const places = page.places()
	const joints = places[definitionCue.number] ?? []
	const after = firstIn({ places, start: textEnd, end: textEnd + 30 }, definitionCue.number)
	if (after >= 0 && (joints[after] as number) <= textEnd + 2) return true
	const verbs = places[namingVerb.number] ?? []
	const before = firstIn({ places, start: Math.max(0, textStart - 30), end: textStart }, namingVerb.number)
	return before >= 0 && (verbs[before + 1] as number) >= textStart - 5
}
