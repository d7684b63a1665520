import { definitionCue, namingVerb } from '../cues/definition.cues.ts'
import { firstIn } from '../cues/stretch.ts'
import type { DetectedPage } from '../detectors/detector.ts'
import { isTerm, termOf } from '../detectors/reading/defining-form.ts'
import { closestTag, type PageElement } from '../page/element.ts'

/**
 * Terms that stand out where the text says what they are: "**headway** is …", "called *headway*", "known as “headway”",
 * `dfn`. In lower case.
 */
export function namedTerms(page: DetectedPage): ReadonlySet<string> {
	const terms = new Set<string>()
	const add = (text: string) => {
		const term = termOf(text)
		if (isTerm(term)) terms.add(term.toLowerCase())
	}
	for (const tag of emphasis)
		for (const element of page.main(tag)) if (isNamed(element, page)) add(page.textOf(element))
	const verbs = page.places[namingVerb.number] ?? []
	for (let at = 1; at < verbs.length; at += 2) {
		const end = verbs[at] as number
		const quoted = quotedName.exec(page.text.slice(end, end + longest + 10))
		if (quoted && page.elementAt(end - 1).inMain) add(quoted[1] as string)
	}
	// The author's word that it is a term.
	for (const element of page.main('dfn')) terms.add(page.textOf(element).toLowerCase())
	terms.delete('')
	return terms
}

const emphasis = ['em', 'i', 'strong', 'b'] as const

/** Characters of a term; a judgement. */
const longest = 60

const quotedName = /^\s?(?:(?:an?|the)\s)?["“„«「『]([^"“”„«»「」『』\n]{2,60})["”»」』]/u

/** Followed by a verb that defines, or right behind one that names: at most an article stands between. */
function isNamed(element: PageElement, page: DetectedPage): boolean {
	const { textStart, textEnd } = element
	if (textEnd - textStart > longest) return false
	const places = page.places
	const after = firstIn({ places, start: textEnd, end: textEnd + 30 }, definitionCue.number)
	const before = firstIn({ places, start: textStart - 30, end: textStart }, namingVerb.number)
	const isDefined = after >= 0 && (places[definitionCue.number]?.[after] as number) <= textEnd + 2
	const isCalled = before >= 0 && (places[namingVerb.number]?.[before + 1] as number) >= textStart - 5
	return (isDefined || isCalled) && closestTag(element, ...noProse) === null
}

const noProse = ['td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'a'] as const
