import { kindOf, letter } from '../cues/characters.ts'
import type { DetectedPage } from '../detectors/detector.ts'
import { componentName } from '../page/component.ts'
import { contentWords } from '../page/content-words.ts'
import { attribute, classes, closest, closestTag, type PageElement } from '../page/element.ts'
import type { Block } from '../page/text.ts'
import { componentTag } from '../parse/mdx.ts'

/** What the first paragraph of a page holds. */
export interface Opening {
	/** 0 without one. */
	readonly words: number
	/** Share of the title's content words that stand in it, 0–1; null where the title has none. */
	readonly titleShare: number | null
}

/**
 * Reads the first paragraph of the main content: not a date, a byline, a badge, a callout or somebody's words. It opens
 * the page where one section at most begins before it; titles may stand above.
 */
export function readOpening(page: DetectedPage): Opening {
	const second = page.headings.filter(({ level }) => level > 1)[1]
	const end = second?.element.textStart ?? page.text.length
	const found = page.blocks.find((candidate) => candidate.start >= end || isOpening(candidate, page))
	const block = found && found.start < end ? found : null
	const title = [...contentWords((page.title ?? '').slice(0, longestTitle), page.lang)]
	const text = block
		? page.text.slice(block.start, Math.min(block.end, block.start + reach)).toLowerCase()
		: ''
	return {
		words: block ? page.wordsBetween(block.start, block.end) : 0,
		titleShare:
			title.length === 0 ? null : title.filter((word) => holdsWord(text, word)).length / title.length,
	}
}

/** Whether a word stands in a text, both in lower case; in scripts without spaces, its characters. */
function holdsWord(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
		if (!goesOn(text, at - 1, at) && !goesOn(text, at + word.length, at + word.length - 1)) return true
	return false
}

/** Whether the characters on both sides of an edge belong to one word. */
function goesOn(text: string, outside: number, inside: number): boolean {
	return kindOf(text.charCodeAt(outside)) === letter && kindOf(text.charCodeAt(inside)) === letter
}

/** Characters of a title and of a first paragraph that are compared, so that a hostile page costs no more. Judgements. */
const longestTitle = 300
const reach = 2000

/** What an article opens with. */
const paragraphTags = new Set(['p', 'div', 'section', 'article', 'main', 'body', 'dd', componentTag])
/** Fewer words say nothing. A judgement, as in M01. */
const fewestWords = 4
/** Words of a line with a date or without the end of a sentence: who wrote it, and when. A judgement. */
const mostOfByline = 12

function isOpening({ element, verbatim, start, end }: Block, page: DetectedPage): boolean {
	if (!element.inMain || verbatim || !paragraphTags.has(element.tag)) return false
	const words = page.wordsBetween(start, end)
	if (words < fewestWords || isLinked(page, start, end)) return false
	const text = page.text.slice(start, end)
	if (words < mostOfByline && (dated.test(text) || !sentenceEnd.test(text))) return false
	return !directive.test(text) && closest(element, isAside) === null
}

const dated = /(?<!\d)(?:19|20)\d{2}(?!\d)/
const sentenceEnd = /[.!?:;…。！？：]["'”’»」』)]{0,2}$/u
/** `{% include %}`, `:::note`, `[!NOTE]`: what a renderer replaces or sets apart. */
const directive = /^(?:\{[%{<]|:::|\[!)/

const asideName =
	/(?:^|[-_])(?:note|tip|info|warning|caution|danger|alert|callout|admonition|notice|banner)(?:$|[-_])/i
const asideComponent =
	/note|tip|info|warning|caution|danger|alert|callout|admonition|aside|notice|banner|deprecat/i

/** Set apart from the text: a callout, a notice, somebody's words. */
function isAside(element: PageElement): boolean {
	return (
		element.tag === 'blockquote' ||
		element.tag === 'aside' ||
		asideComponent.test(componentName(element) ?? '') ||
		// A layout has names of its own.
		(element.tag !== 'body' &&
			element.tag !== 'main' &&
			classes(element).some((name) => asideName.test(String(name))))
	)
}

function isLinked(page: DetectedPage, start: number, end: number): boolean {
	const link = closestTag(page.elementAt(start), 'a')
	return (
		link !== null && attribute(link, 'href') !== null && link.textEnd - link.textStart >= (end - start) * 0.6
	)
}
