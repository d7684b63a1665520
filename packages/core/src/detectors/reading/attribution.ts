import { speechWords } from '../../cues/speech.cues.ts'
import { attribute, classes, type PageElement } from '../../page/element.ts'
import type { PageView } from '../../page/page.ts'
import { type Block, lastStartingUpTo } from '../../page/text.ts'
import { absoluteUrl } from './frame-hosts.ts'
import { quotedShare } from './quotation-marks.ts'
import { speakerIn, speakerIntroduced } from './speaker.ts'
import { blockAfter, blockBefore, captionOf, textOfBlock } from './surroundings.ts'

/** Who is said to have said something, and how sure that is. */
export interface Attribution {
	readonly speaker: string
	readonly confidence: number
	/** Why, in words. */
	readonly cue: string
	/** The element that says so, if it is one of its own. */
	readonly element?: PageElement
}

const authorNames =
	/(?:^|[_-])(?:attribution|author|cite|citation|byline|speaker|person|name|source|by|credits?|signature)(?:$|[_-])/i

/** The speaker that an element within a quotation names: `cite`, `footer`, one with a class for authors. */
export function attributionInside(element: PageElement, page: PageView): Attribution | null {
	const last = Math.min(element.lastIndex, element.index + 200)
	for (let at = last; at > element.index; at -= 1) {
		const child = page.elements[at] as PageElement
		const marked = child.tag === 'cite' || child.tag === 'footer' || child.tag === 'figcaption'
		if (!marked && !classes(child).some((name) => authorNames.test(name))) continue
		// A footer that holds a cite says more than the cite alone.
		const whole = child.tag === 'cite' && child.parent?.tag === 'footer' ? child.parent : child
		const speaker = speakerIn(page.textOf(whole))
		// What is quoted may itself stand in `cite`.
		if (speaker === null || whole.textEnd - whole.textStart > (element.textEnd - element.textStart) * 0.8)
			continue
		return {
			speaker,
			confidence: 0.92,
			cue: `${marked ? `its ${child.tag}` : 'a part of it'} names ${speaker}`,
			element: whole,
		}
	}
	return null
}

/** A dash that is not inside a sentence: at the start of a line, or after what ends one. */
const finalDash = /(?:^|\n|["”“’»」』.!?…。*)\]])\s{0,3}(?:[—–―‒]|-{1,3}|~)\s{0,3}(?=[^\s-])/g

/** A dash within a sentence, with white space around it. */
const innerDash = /\s(?:[—–―]|-{1,3})\s{1,3}(?=[^\s-])/g

/** The speaker after a dash at the end of a quotation. */
export function attributionAtEnd(element: PageElement, page: PageView): Attribution | null {
	const from = Math.max(element.textStart, element.textEnd - 220)
	const tail = page.text.slice(from, element.textEnd).trimEnd()
	const isWhole = element.textEnd - element.textStart < 220
	const end = lastEnd(finalDash, tail)
	// All of it after the dash would leave nothing quoted.
	if (end >= 6 || (end !== -1 && !isWhole)) {
		const speaker = speakerIn(tail.slice(end).replace(/\s+/g, ' '))
		if (speaker !== null)
			return { speaker, confidence: 0.9, cue: `a dash and the name ${speaker} at its end` }
	}
	const inner = lastEnd(innerDash, tail)
	if (inner < 20) return null
	// Without a full stop before it the dash may part a sentence: what follows must be no more than a name.
	const rest = tail.slice(inner).replace(/\s+/g, ' ')
	const isName =
		fullName.exec(rest)?.[0].length === rest.length ||
		(/(?:[—–―]|--)\s{1,3}$/.test(tail.slice(0, inner)) && oneName.test(rest)) ||
		isLinked(rest, from + inner, element, page)
	const speaker = isName ? speakerIn(rest) : null
	if (speaker === null) return null
	return { speaker, confidence: 0.7, cue: `a dash and the name ${speaker} at its end` }
}

const oneName = /^\p{Lu}[\p{L}'’-]{1,24}$/u

function lastEnd(pattern: RegExp, text: string): number {
	let end = -1
	for (const found of text.matchAll(pattern)) end = found.index + found[0].length
	return end
}

/** Whether the text from an offset to the end of an element is one link. */
function isLinked(text: string, offset: number, element: PageElement, page: PageView): boolean {
	const holder = page.elementAt(offset)
	return holder.tag === 'a' && holder.index > element.index && page.textOf(holder) === text
}

/** "— Ada (@ada)", "Post by @ada@example.social": how networks close the post that they give out to embed. */
const postedBy = /(?:[—–]|(?:^|\s)by)\s{0,3}([^—–\n@]{0,60}@\w[\w.@-]{0,80}\)?)/g

/** The author of an embedded post, at whose end the network names the handle, whatever the name looks like. */
export function attributionOfPost(element: PageElement, page: PageView): Attribution | null {
	const tail = page.text.slice(Math.max(element.textStart, element.textEnd - 220), element.textEnd)
	const speaker = [...tail.matchAll(postedBy)].at(-1)?.[1]?.trim()
	return speaker ? { speaker, confidence: 0.6, cue: `posted by ${speaker}` } : null
}

/** "He said": who speaks is the one who spoke last. */
const pronoun = /(?<!\p{L})(?:s?he|they|er|sie|ils?|elles?|él|ella|ele|ela|lui|lei|hij|zij)(?!\p{L})/iu

/** Quotations back in which the speaker of "he said" is looked for; a judgement. */
const mostBack = 4

/** The speaker whom a quotation names between its quotation marks: "…," said Ada Lee, "…". */
export function attributionBetweenMarks(element: PageElement, page: PageView): Attribution | null {
	const outside = outsideMarks(element, page)
	if (outside === null) return null
	const said = speakerIntroduced(outside)
	if (said?.direct) return { speaker: said.speaker, confidence: 0.85, cue: `said by ${said.speaker}` }
	if (!speechWords.test(outside) || !pronoun.test(outside)) return null
	const quotations = page.byTag.get('blockquote') ?? []
	const at = quotations.indexOf(element)
	for (const earlier of quotations.slice(Math.max(0, at - mostBack), at).reverse()) {
		const rest = outsideMarks(earlier, page)
		const speaker = rest === null ? null : speakerIntroduced(rest)
		if (speaker?.direct)
			return { speaker: speaker.speaker, confidence: 0.7, cue: `goes on with what ${speaker.speaker} said` }
	}
	return null
}

/** What stands outside the quotation marks of a quotation with a verb of speech; null where that is most of it. */
function outsideMarks(element: PageElement, page: PageView): string | null {
	if (!page.says(speechWords, element.textStart, element.textEnd)) return null
	const { share, rest } = quotedShare(page.textOf(element))
	return share < leastQuoted ? null : rest
}

/** Share of a quotation that stands in quotation marks, where the rest says whose it is; a judgement. */
const leastQuoted = 0.5

/** The site that a quotation is taken from: its `cite`, or a bare address that ends it. */
export function attributionOfSource(element: PageElement, page: PageView): Attribution | null {
	const cited = attribute(element, 'cite')
	const link = cited === null ? lastLink(element, page) : null
	const address =
		cited ?? (link && /^<?(?:https?:|www\.)/.test(page.textOf(link)) ? attribute(link, 'href') : null)
	const host = address && absoluteUrl(address)?.hostname.replace(/^www\./, '')
	return host ? { speaker: host, confidence: 0.5, cue: `its source is ${host}` } : null
}

/** The link at the end of an element, but for a bracket. */
function lastLink(element: PageElement, page: PageView): PageElement | null {
	for (let at = element.lastIndex; at > element.index && at > element.lastIndex - 4; at -= 1) {
		const child = page.elements[at] as PageElement
		if (child.tag === 'a' && element.textEnd - child.textEnd <= 12) return child
	}
	return null
}

/** The speaker named in the caption, in the line after, or in the sentence before a quotation. */
export function attributionAround(element: PageElement, page: PageView): Attribution | null {
	const caption = captionOf(element, page)
	const captioned = caption === null ? null : speakerIn(caption)
	if (captioned) return { speaker: captioned, confidence: 0.9, cue: `the caption names ${captioned}` }
	const after = blockAfter(element, page)
	const line = textOfBlock(after, page)
	if (after && line.length <= 220 && /^(?:[—–―‒]|-{1,3}\s|~\s)/.test(line)) {
		const speaker = speakerIn(line)
		if (speaker)
			return {
				speaker,
				confidence: 0.85,
				cue: `a dash and the name ${speaker} after it`,
				element: after.element,
			}
	}
	return introduced(element, page)
}

/** Two to five words of a name, in scripts with capitals; "Jana Weber", "Anna de Vries". */
const fullName =
	/^\p{Lu}[\p{L}'’.-]*(?:\s(?:de|van|von|der|den|di|da|del|la|le|bin|al))*(?:\s\p{Lu}[\p{L}'’.-]*){1,3}(?=$|[\s,(|–—-])/u

/** Characters of a line that is a name and what the person is; a judgement. */
const longestNameLine = 90

/** A line that is a name and what the person is, and no sentence. */
function namedInLine(line: string): string | null {
	if (line.length > longestNameLine || /[.!?。！？:：]$/.test(line) || !fullName.test(line)) return null
	return speakerIn(line)
}

/** Name, post and organisation may stand in lines of their own. */
const mostLinesOfName = 3

/** The speaker in one of the last lines of a quotation of several, without a dash; the lines below it are short too. */
export function attributionInLastLine(element: PageElement, page: PageView): Attribution | null {
	const last = lastStartingUpTo(page.blocks, element.textEnd - 1)
	let found: string | null = null
	for (let at = last; at > last - mostLinesOfName; at -= 1) {
		const line = page.blocks[at]
		const before = page.blocks[at - 1]
		if (!line || !before || before.start < element.textStart || line.start <= element.textStart) break
		if (line.end - line.start > longestNameLine) break
		found = namedInLine(textOfBlock(line, page)) ?? found
	}
	return found === null ? null : { speaker: found, confidence: 0.75, cue: `its last line names ${found}` }
}

const setApart = /^(?:strong|b|em|i|small|cite|span)$/

/** The speaker in a line below a quotation that is set apart from the text: in bold or small print, or to the right. */
export function attributionBelow(element: PageElement, page: PageView): Attribution | null {
	const after = blockAfter(element, page)
	const speaker = after ? namedInLine(textOfBlock(after, page)) : null
	if (!after || speaker === null || /^h\d$/.test(after.element.tag)) return null
	const first = page.elements[after.element.index + 1]
	const marked =
		(first?.parent === after.element && setApart.test(first.tag) && first.textStart <= after.start + 1) ||
		setApart.test(page.elementAt(after.start).tag) ||
		/right|italic|small/i.test(attribute(after.element, 'style') ?? '') ||
		classes(after.element).some((name) => authorNames.test(name))
	return marked
		? { speaker, confidence: 0.7, cue: `the line below names ${speaker}`, element: after.element }
		: null
}

function introduced(element: PageElement, page: PageView): Attribution | null {
	const before = blockBefore(element, page)
	if (!before || before.verbatim || /^h\d$/.test(before.element.tag)) return null
	const text = textOfBlock(before, page)
	// A paragraph that breaks off goes on in the quotation.
	const leadsIn = /[:：,，、—–\p{L}-]$/u.test(text)
	const sentence = leadsIn ? lastSentence(text) : text
	const found = page.says(speechWords, before.start, before.end) ? speakerIntroduced(sentence) : null
	const subject = subjectOf(element, text, page)
	if (subject !== null && (leadsIn || !found))
		return {
			speaker: subject,
			confidence: leadsIn ? 0.75 : 0.6,
			cue: `the text before it is about ${subject}`,
			element: before.element,
		}
	if (!found) return leadsIn ? linkedName(before, page) : null
	const { speaker, direct } = found
	const cue = `the text before it gives the words to ${speaker}`
	if (leadsIn) return { speaker, confidence: direct ? 0.8 : 0.6, cue, element: before.element }
	// A paragraph that is about the speaker, from its first word on.
	return direct && text.startsWith(speaker)
		? { speaker, confidence: 0.5, cue, element: before.element }
		: null
}

/** A name that is a link, in the end of a text that leads in to a quotation: "From [Ada Lee](…)'s talk:". */
function linkedName({ element, start, end }: Block, page: PageView): Attribution | null {
	const last = Math.min(element.lastIndex, element.index + 40)
	for (let at = last; at > element.index; at -= 1) {
		const link = page.elements[at] as PageElement
		if (link.tag !== 'a' || link.textStart < Math.max(start, end - 200)) continue
		const name = page.textOf(link)
		if (fullName.exec(name)?.[0] !== name && !/^@\w+$/.test(name)) continue
		const speaker = speakerIn(name)
		if (speaker) return { speaker, confidence: 0.5, cue: `the text before it links to ${speaker}`, element }
	}
	return null
}

/** The person whom the heading above names, where the text before a quotation begins with that name. */
function subjectOf(element: PageElement, text: string, page: PageView): string | null {
	const heading = page.headingOf(element)?.text ?? ''
	return fullName.exec(heading)?.[0] === heading && text.startsWith(heading) ? heading : null
}

/** Names with dots and initials make short sentences: the last 300 characters hold the one that leads in. */
function lastSentence(text: string): string {
	const tail = text.slice(-300)
	const start = tail.slice(0, -60).search(/[.!?。]\s(?=[^.!?。]{0,300}$)/)
	return start === -1 ? tail : tail.slice(start + 2)
}
