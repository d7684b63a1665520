import { noteWords } from '../cues/speech.cues.ts'
import { attribute, classes, closestTag, type PageElement } from '../page/element.ts'
import { countWords } from '../page/text.ts'
import { componentTag } from '../parse/mdx.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import {
	type Attribution,
	attributionAround,
	attributionAtEnd,
	attributionBelow,
	attributionBetweenMarks,
	attributionInLastLine,
	attributionInside,
	attributionOfPost,
	attributionOfSource,
} from './reading/attribution.ts'
import { isCalled, nameOfComponent, namesOf } from './reading/component.ts'
import { quotedShare } from './reading/quotation-marks.ts'
import { attributionOfShortcode } from './reading/quote-shortcode.ts'
import { speakerIn, speakerIntroduced } from './reading/speaker.ts'
import { blockBefore } from './reading/surroundings.ts'

/**
 * Words of a named person or organisation that stand by themselves: a block quote, a pull quote, a paragraph in
 * quotation marks. Not: notes and warnings in the form of block quotes, quoted code, words of nobody in particular.
 */
export const quote: Detector<'quote'> = {
	kind: 'quote',
	tags: ['blockquote', 'p', 'div', 'figure', 'section', 'article', 'aside', 'li', componentTag],
	element: (element, page) => {
		switch (element.tag) {
			case 'blockquote':
				return blockQuote(element, page)
			case 'p':
				return shortcode(element, page) ?? paragraph(element, page) ?? beforeAttribution(element, page)
			case 'div':
			case 'figure':
			case 'section':
			case 'article':
			case 'aside':
			case 'li':
				return pullQuote(element, page)
			default:
				return component(element, page)
		}
	},
}

/** Quotations are longer than a catchword and shorter than an article, in words; a judgement. */
const fewestWords = 3
const mostWords = 400

function candidate(
	element: PageElement,
	page: DetectedPage,
	attribution: Attribution,
	form: string,
): Candidate<'quote'> | null {
	const words = page.wordsBetween(element.textStart, element.textEnd)
	if (words < fewestWords || words > mostWords) return null
	const last =
		attribution.element && attribution.element.index > element.lastIndex ? attribution.element : undefined
	const hasLink = holdsLink(element, page) || (last !== undefined && holdsLink(last, page))
	const saysWho = /[,(|]|\s[—–-]\s/.test(attribution.speaker)
	return {
		kind: 'quote',
		element,
		...(last ? { until: last } : {}),
		confidence: attribution.confidence,
		originality: 0.5,
		// A judgement: what is quoted, who the speaker is, where it was said.
		substance: (words >= 8 ? 0.5 : 0.3) + (saysWho ? 0.25 : 0) + (hasLink ? 0.25 : 0),
		title: attribution.speaker,
		facts: { speaker: attribution.speaker, hasLink },
		cues: [
			{ cue: form, element },
			{ cue: attribution.cue, ...(attribution.element ? { element: attribution.element } : {}) },
		],
	}
}

function holdsLink(element: PageElement, page: DetectedPage): boolean {
	if (attribute(element, 'cite')) return true
	for (let at = element.index; at <= Math.min(element.lastIndex, element.index + 200); at += 1)
		if (page.elements[at]?.tag === 'a') return true
	return false
}

const notQuoted = new Set([
	'pre',
	'table',
	'form',
	'video',
	'iframe',
	'ul',
	'ol',
	'dl',
	'h1',
	'h2',
	'h3',
	'h4',
])
/** Posts that a network's script fills in: what was said is not on the page. */
const foreignPosts = new Set(['instagram-media', 'tiktok-embed', 'wp-embedded-content', 'reddit-embed-bq'])
/** Posts whose words and author stand on the page. */
const writtenPosts = new Set(['twitter-tweet', 'mastodon-embed', 'bluesky-embed'])

function blockQuote(element: PageElement, page: DetectedPage): Candidate<'quote'> | null {
	if (closestTag(element.parent, 'blockquote')) return null
	const names = classes(element)
	if (
		names.some(
			(name) => foreignPosts.has(name) || /alert|admonition|note|warning|tip|info|callout/i.test(name),
		)
	)
		return null
	if (isNote(element, page) || holdsOther(element, page)) return null
	if (names.some((name) => writtenPosts.has(name))) {
		const author = attributionOfPost(element, page)
		return author && candidate(element, page, author, 'a post of a social network')
	}
	const attribution =
		attributionInside(element, page) ??
		attributionAtEnd(element, page) ??
		attributionBetweenMarks(element, page) ??
		attributionAround(element, page) ??
		attributionInLastLine(element, page) ??
		attributionBelow(element, page) ??
		attributionOfSource(element, page)
	return attribution && candidate(element, page, attribution, 'a block quote')
}

/** `> [!NOTE]`, `> **Warning:** …`, `> ℹ️ …` and their like. */
function isNote(element: PageElement, page: DetectedPage): boolean {
	const start = page.text.slice(element.textStart, element.textStart + 80).trimStart()
	if (/^(?:\[!|\p{Extended_Pictographic}|:[a-z_]{2,30}:|TL;?DR)/u.test(start)) return true
	if (!page.says(noteWords, element.textStart, element.textStart + 80)) return false
	const found = noteWords.exec(start)
	if (found?.index !== 0) return false
	const after = start.slice(found[0].length)
	const strong = page.elements[element.index + 2]
	const marked =
		strong !== undefined && /^(?:strong|b|em|i)$/.test(strong.tag) && strong.index <= element.lastIndex
	return (
		/^\s{0,2}(?:[:：.!—–-]|\d|\n)/.test(after) ||
		(marked && strong.textEnd - strong.textStart <= found[0].length + 24)
	)
}

function holdsOther(element: PageElement, page: DetectedPage): boolean {
	const length = element.textEnd - element.textStart
	let linked = 0
	for (let at = element.index + 1; at <= Math.min(element.lastIndex, element.index + 400); at += 1) {
		const child = page.elements[at] as PageElement
		if (child.tag === 'a') linked += child.textEnd - child.textStart
		if (!notQuoted.has(child.tag)) continue
		// A short list may be a part of what was said.
		if (child.tag !== 'ul' && child.tag !== 'ol') return true
		if (child.textEnd - child.textStart > length / 2) return true
	}
	// Nobody said the name of a file or a page to go to.
	return linked > length * 0.8
}

function shortcode(element: PageElement, page: DetectedPage): Candidate<'quote'> | null {
	const attribution = attributionOfShortcode(element, page)
	return attribution && candidate(element, page, attribution, 'a shortcode for quotations')
}

const openingMark = /^\s*[“”"„«»‹「『‘']/
/** "Ada Lee says: “", "Ada Lee, master of the harbour, said, “": a speaker, a colon or comma and an opening mark. */
const ledInMark = /^\s*[^:：“”"„«「『]{2,80}[:：,，]\s{0,2}(?=[“„«「『"])/u

/** A paragraph that is a quotation in quotation marks, with the words that say whose. */
function paragraph(element: PageElement, page: DetectedPage): Candidate<'quote'> | null {
	const opening = page.text.slice(element.textStart, Math.min(element.textEnd, element.textStart + 90))
	const opens = openingMark.test(opening)
	const leadIn = !opens && /[:：,，]/.test(opening) ? ledInMark.exec(opening) : null
	if (!opens && !leadIn) return null
	if (closestTag(element, 'blockquote', 'li', 'td', 'figcaption', 'dd')) return null
	const quoted = quotedShare(page.textOf(element))
	// Most of it quoted, and a sentence's worth; both a judgement.
	if (quoted.share < 0.5 || countWords(quoted.words) < 8) return null
	const said = speakerIntroduced(leadIn ? leadIn[0] : quoted.rest)
	const attribution =
		(leadIn ? null : attributionAtEnd(element, page)) ??
		(said && (said.direct || (leadIn && /[:：]\s*$/.test(leadIn[0])))
			? { speaker: said.speaker, confidence: said.direct ? 0.8 : 0.65, cue: `said by ${said.speaker}` }
			: quoted.share > 0.9
				? (attributionAround(element, page) ?? attributionBelow(element, page))
				: null)
	return attribution && candidate(element, page, attribution, 'a paragraph in quotation marks')
}

const attributionNames =
	/^(?:attribution|(?:block|pull)?quote-?_{0,2}(?:author|attribution|source|by|cite|footer|name|person)|quotee|author-?quote|citation-?author)$/i

/** A line of its own that says, by its class, whose the words before it are. */
function beforeAttribution(element: PageElement, page: DetectedPage): Candidate<'quote'> | null {
	if (!classes(element).some((name) => attributionNames.test(name))) return null
	if (closestTag(element, 'blockquote', 'figcaption', 'figure')) return null
	const speaker = speakerIn(page.textOf(element))
	const before = blockBefore(element, page)
	if (speaker === null || !before || before.verbatim || /^h\d$/.test(before.element.tag)) return null
	if (page.wordsBetween(before.start, before.end) < 8) return null
	return candidate(
		before.element,
		page,
		{ speaker, confidence: 0.6, cue: `the line after it names ${speaker}`, element },
		'a paragraph with a line that says whose it is',
	)
}

const quoteNames =
	/(?:^|[\s_-])(?:[a-z]{0,8}-?quote|testimonial|epigraph|endorsement)(?:$|[\s_-](?!icon|mark|nav|button|list|slider|grid|s(?:$|[\s_-])))/i

const anyQuoteName = /quote|testimonial|epigraph|endorsement/i

/** A box that calls itself a quote, without a block quote or a further box in it. */
function pullQuote(element: PageElement, page: DetectedPage): Candidate<'quote'> | null {
	if (!isCalled(element, anyQuoteName) || !quoteNames.test(namesOf(element))) return null
	if (element.lastIndex - element.index > 40) return null
	for (let at = element.index + 1; at <= element.lastIndex; at += 1) {
		const child = page.elements[at] as PageElement
		if (child.tag === 'blockquote' || child.tag === 'form' || child.tag === 'pre') return null
		if (
			child.tag === 'div' &&
			/(?:quote|testimonial)(?:-?(?:text|body|content))?$/i.test(namesOf(child)) &&
			page.textOf(child) === page.textOf(element)
		)
			return null
	}
	const attribution =
		attributionInside(element, page) ??
		attributionAtEnd(element, page) ??
		attributionInLastLine(element, page)
	return (
		attribution &&
		candidate(
			element,
			page,
			{ ...attribution, confidence: attribution.confidence - 0.15 },
			'a box that calls itself a quote',
		)
	)
}

/** A component for quotations, with the speaker in an attribute or after a dash. */
function component(element: PageElement, page: DetectedPage): Candidate<'quote'> | null {
	const name = nameOfComponent(element)
	if (
		name === null ||
		!/^(?:block-?|pull-?|big-?|styled-?)?(?:quote|testimonial|epigraph)(?:-?(?:card|block|box))?$/i.test(
			name.slice(0, 60),
		)
	)
		return null
	for (const key of ['author', 'name', 'by', 'person', 'speaker', 'attribution', 'cite', 'source', 'from']) {
		const speaker = speakerIn(attribute(element, key) ?? '')
		if (speaker)
			return candidate(
				element,
				page,
				{ speaker, confidence: 0.85, cue: `its ${key} is ${speaker}` },
				`the component ${name}`,
			)
	}
	const attribution = attributionInside(element, page) ?? attributionAtEnd(element, page)
	return attribution && candidate(element, page, attribution, `the component ${name}`)
}
