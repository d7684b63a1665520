import type { WordCue } from '../../cues/cue.ts'
import { attribute, closestTag, type PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { Candidate, DetectedPage } from '../detector.ts'
import { mayOfferData } from './data-offer.ts'
import { mayHoldData } from './data-source.ts'
import { mayBeDocument } from './document-source.ts'
import { glanceAt, type LinkTarget, linkTarget, type Ownership, ownershipOf } from './link-target.ts'
import { blockAround, sentenceAround, sentenceReach } from './surroundings.ts'

/** A link of the main content with words of its own, and the words around it. */
export interface OfferedLink {
	readonly element: PageElement
	readonly target: LinkTarget
	readonly ownership: Ownership
	readonly text: string
	/** The sentence that it stands in, or the whole of a short block. */
	readonly sentence: string
	/** Whether a cue stands in the sentence. */
	readonly says: (cue: WordCue) => boolean
	/** The link asks browsers to save what it leads to. */
	readonly saves: boolean
	/** List, table or block that it stands in. */
	readonly group: PageElement
}

/**
 * The links with words in the main content that lead to a document or to data, or stand in a sentence about data; apart
 * from those of notes and lists of references.
 */
export const offeredLinks: (page: DetectedPage) => readonly OfferedLink[] = oncePerPage(
	(page: DetectedPage) => page.main('a').flatMap((element) => offeredLink(element, page) ?? []),
)

function offeredLink(element: PageElement, page: DetectedPage): OfferedLink | null {
	const { textStart, textEnd } = element
	const { href } = element.node.properties
	// Pictures and badges that link somewhere offer nothing in words.
	if (typeof href !== 'string' || href.startsWith('#') || textEnd === textStart) return null
	const glance = glanceAt(href)
	const isFile = mayHoldData(glance) || mayBeDocument(glance)
	const near = { start: textStart - sentenceReach, end: textEnd + sentenceReach }
	if (!isFile && !mayOfferData(element, near, page)) return null
	const block = blockAround(element, page)
	if (!block || (block.verbatim && block.element.tag !== 'button')) return null
	const { start, end } = sentenceAround(element, block, page)
	if (!isFile && !mayOfferData(element, { start, end }, page)) return null
	const text = page.textOf(element)
	if (text === '' || isNote(element)) return null
	const target = linkTarget(href)
	if (!target) return null
	return {
		element,
		target,
		ownership: ownershipOf(target, page),
		text,
		sentence: page.textIn(start, end),
		says: (cue) => page.says(cue, start, end),
		saves: attribute(element, 'download') !== null,
		group: closestTag(element, 'ul', 'ol', 'dl', 'table') ?? block.element,
	}
}

function isNote(element: PageElement): boolean {
	if (closestTag(element, 'cite', 'h1')) return true
	const note = closestTag(element, 'li', 'section', 'ol')
	const id = note && attribute(note, 'id')
	return id !== null && /^(?:user-content-)?(?:fn|cite|ref|footnote|bib)/i.test(id)
}

/** A link and how sure it is that it offers what is looked for. */
export interface Offer {
	readonly link: OfferedLink
	readonly confidence: number
	readonly cues: readonly string[]
}

/** Offers of one thing: in several formats, or as several files in one list. The first is the one to show. */
export type Offering = readonly [Offer, ...Offer[]]

/**
 * Puts offers together that are of one thing: the same target, the same file in other formats, links of one list or
 * paragraph. Of several places the surest stands, of equal ones the first.
 *
 * @param apart whether a link is a thing of its own among others of its list.
 * @param enough confidence from which on the first place stands, however sure a later one is.
 */
export function offerings(
	offers: readonly Offer[],
	apart: (link: OfferedLink) => boolean,
	enough = 1,
): Offering[] {
	const byTarget = new Map<string, Offer>()
	for (const offer of offers) {
		const key = stemOf(offer.link.target)
		const known = byTarget.get(key)
		if (!known || (known.confidence < enough && offer.confidence > known.confidence + 0.04))
			byTarget.set(key, offer)
	}
	const chosen = new Set(byTarget.values())
	const groups = new Map<unknown, Offer[]>()
	for (const offer of offers) {
		const { link } = offer
		const best = byTarget.get(stemOf(link.target)) as Offer
		// Another format of what is shown belongs to it, another place of it is left out.
		if (best !== offer && best.link.group !== link.group) continue
		const key = apart(link) ? best : link.group
		const group = groups.get(key)
		if (group) group.push(offer)
		else if (chosen.has(offer) || best.link.group === link.group) groups.set(key, [offer])
	}
	return [...groups.values()].map(
		(group) => [...group].sort((a, b) => b.confidence - a.confidence) as unknown as Offering,
	)
}

/** The address without the ending that tells the format: what offers of one thing have in common. */
export function stemOf({ host, path }: LinkTarget): string {
	// Views of one record of a repository are one thing.
	if (host === 'huggingface.co' || host === 'kaggle.com')
		return `${host}${path.split('/').slice(0, 4).join('/')}`.toLowerCase()
	const stem = path.replace(/(?:\.[a-z][a-z0-9]{1,7}){1,2}$/i, '')
	return `${host ?? ''}${stem}`.toLowerCase()
}

/** What all offers have in common as candidates: place, title, words, address. */
export function offerCandidate(
	offering: Offering,
	page: DetectedPage,
): Pick<Candidate, 'element' | 'until' | 'title' | 'text' | 'src' | 'cues' | 'confidence' | 'originality'> {
	const [best] = offering
	const { link } = best
	const elements = offering.map((offer) => offer.link.element).sort((a, b) => a.index - b.index)
	const first = elements[0] as PageElement
	const last = elements.at(-1) as PageElement
	return {
		element: first,
		...(last.index > first.lastIndex ? { until: last } : {}),
		title: titleOfLink(link, page),
		text:
			link.text.split(/\s+/).length >= 3 || link.text.length > 24 ? link.text : link.sentence || link.text,
		src: link.target.href,
		confidence: best.confidence,
		originality: link.ownership === 'own' ? 1 : link.ownership === 'unknown' ? 0.5 : 0.3,
		cues: best.cues.map((cue) => ({ cue, element: link.element })),
	}
}

const emptyText =
	/^(?:here|this|link|download|pdf|epub|csv|xlsx?|json|data|hier|ici|aquí|aqui|qui|こちら|ここ|这里|這裡|此处|여기|file|↓|⬇|\W{1,3})$/iu

/** The link's words where they say something, else the file's name, else the heading. */
function titleOfLink({ text, target, sentence }: OfferedLink, page: DetectedPage): string | null {
	if (!emptyText.test(text.trim()) && text.length >= 6) return text
	if (sentence.length <= 90 && sentence.length > text.length + 6) return sentence
	if (target.extension && target.fileName.length > 4) return target.fileName
	return page.headings[0]?.text ?? (text || null)
}
