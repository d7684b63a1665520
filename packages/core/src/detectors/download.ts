import {
	citedWords,
	documentWords,
	downloadWords,
	ownDocument,
	ownWords,
	templateWords,
} from '../cues/download.cues.ts'
import { infographicWords } from '../cues/picture.cues.ts'
import { closestTag, type PageElement } from '../page/element.ts'
import { oncePerPage } from '../page/once-per-page.ts'
import { componentTag } from '../parse/mdx.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { isDeposit, isDepositedDocument } from './reading/deposit.ts'
import { shownDocument } from './reading/document-shortcode.ts'
import { type DocumentSource, documentSourceOf, isScholarly } from './reading/document-source.ts'
import { frameHost, frameSource } from './reading/frame-hosts.ts'
import { isStored, linkTarget } from './reading/link-target.ts'
import {
	type Offer,
	type OfferedLink,
	offerCandidate,
	offeredLinks,
	offerings,
} from './reading/offered-link.ts'
import { isInvisible } from './reading/recording.ts'
import { titleOf } from './reading/surroundings.ts'

/**
 * Documents that the page offers to take away: reports, handbooks, slides, templates, checklists, posters. Not:
 * programs, data, pictures, and the papers of others that the text cites.
 */
export const download: Detector<'download'> = {
	kind: 'download',
	tags: ['a', 'iframe', 'object', 'embed', 'p', 'li', componentTag],
	element: (element, page) => {
		switch (element.tag) {
			case 'a':
				return candidatesOf(page).get(element) ?? null
			case 'iframe':
			case 'object':
			case 'embed':
				return framed(element, page)
			default:
				return called(element, page)
		}
	},
}

const candidatesOf = oncePerPage((page: DetectedPage): ReadonlyMap<PageElement, Candidate<'download'>> => {
	const offers = offeredLinks(page)
		.map((link) => offerOf(link, page))
		.filter((offer) => offer !== null && offer.confidence >= 0.3)
	const found = new Map<PageElement, Candidate<'download'>>()
	for (const offering of offerings(offers as Offer[], () => true)) {
		const candidate = {
			...offerCandidate(offering, page),
			...described(sourceOf(offering[0].link, page)),
		}
		found.set(candidate.element, candidate)
	}
	return found
})

function described(
	source: DocumentSource | null,
): Pick<Candidate<'download'>, 'kind' | 'facts' | 'substance'> {
	const editable = source?.kind === 'editable' || source?.kind === 'slides'
	return {
		kind: 'download',
		facts: { fileFormat: source?.format ?? null, editable },
		// A judgement: what can be changed is of more use to others.
		substance: editable ? 0.85 : 0.7,
	}
}

/** How sure a document is to be offered, by whose it is; judgements. */
const base = { own: 0.55, unknown: 0.36, elsewhere: 0.28, outside: 0.2 } as const

/** What a link leads to by its address, or by its words where the address tells nothing. */
function sourceOf(link: OfferedLink, page: DetectedPage): DocumentSource | null {
	const { target } = link
	if (isDepositedDocument(link, page)) return { kind: 'document', format: target.host ?? '' }
	return isScholarly(target) ? null : documentSourceOf(target)
}

function offerOf(link: OfferedLink, page: DetectedPage): Offer | null {
	const { element, target, text, sentence, ownership, says } = link
	const source = sourceOf(link, page)
	if (!source) return null
	const name = `${text} ${target.fileName.replace(/\.[a-z0-9]{2,5}$/i, '').replace(/[_-]/g, ' ')}`
	// A picture that explains a subject is an asset of that kind in any format.
	if (infographicWords.exec(name) && /infogra|インフォグラ|信息图|인포그래픽/i.test(name)) return null
	const isTemplate = templateWords.test(name) || says(templateWords)
	const isSpreadsheet = /^(?:xlsx?|ods|Google Sheets)$/.test(source.format)
	if ((isSpreadsheet || source.kind === 'archive') && !isTemplate) return null
	const saved = link.saves || says(downloadWords)
	const named = isTemplate || documentWords.test(text) || isDeposit(target)
	const document = named || documentWords.test(name)
	const own = says(ownWords)
	const claimed = says(ownDocument)
	const cited = !claimed && (says(citedWords) || /\((?:[^()]{0,40},\s?)?(?:19|20)\d\d[a-z]?\)/.test(sentence))
	const cues = [`a link to ${source.kind === 'slides' ? 'slides' : `a ${source.format} file`}`]
	let confidence: number = base[ownership === 'unknown' && !isStored(target) ? 'elsewhere' : ownership]
	if (saved) confidence += 0.15
	// What is told by the name of the file alone, or is a format and no name, tells less.
	const isFormat = source.kind === 'document' && /^\W{0,3}(?:pdf|epub|e-?book|mobi)\W{0,3}$/i.test(text)
	if (document) confidence += named && !isFormat ? 0.12 : 0.05
	if (claimed) confidence += 0.25
	else if (own && (saved || document)) confidence += 0.1
	if (isTemplate && source.kind === 'editable') confidence += 0.05
	// The address itself asks to take a copy.
	if (source.format === 'Google Docs copy') confidence += 0.2
	if (isDeposit(target) && closestTag(element, 'li')) confidence += 0.08
	// Papers that stand on the site itself are its own more often than not.
	if (cited) confidence -= ownership === 'own' ? 0.03 : own && document ? 0.08 : 0.2
	if (inReferences(link)) confidence -= 0.25
	if (saved) cues.push('an offer to download')
	if (document) cues.push('words for a document to take away')
	if (ownership === 'own') cues.push("the publisher's own address")
	return { link, confidence: Math.min(0.92, confidence), cues }
}

/** Lists of literature: an item that is a reference, a table of papers. */
function inReferences({ element, sentence }: OfferedLink): boolean {
	if (closestTag(element, 'table')) return /(?:19|20)\d\d/.test(sentence)
	return (
		closestTag(element, 'li') !== null &&
		/(?:^|\s)(?:et al|pp?\.\s?\d|vol\.)|,\s(?:19|20)\d\d\b|\((?:19|20)\d\d\)/i.test(sentence)
	)
}

function isLinked(src: string, page: DetectedPage): boolean {
	return [...candidatesOf(page).values()].some((candidate) => candidate.src === src)
}

/** A document or slides shown in a frame. */
function framed(element: PageElement, page: DetectedPage): Candidate<'download'> | null {
	const src = frameSource(element)
	if (src === null || isInvisible(element)) return null
	// What a link offers, or the object around it shows, is shown once more.
	if (closestTag(element.parent, 'object') || isLinked(src, page)) return null
	const host = frameHost(src)
	const target = linkTarget(src)
	const source = target && documentSourceOf(target)
	const shown = host?.kind === 'slides' || host?.kind === 'document'
	if (!shown && source?.kind !== 'document' && source?.kind !== 'slides') return null
	return {
		...described(
			source ?? { kind: host?.kind === 'slides' ? 'slides' : 'document', format: host?.name ?? '' },
		),
		element,
		confidence: host?.kind === 'slides' ? 0.6 : 0.55,
		originality: target?.host === null ? 1 : 0.5,
		title: titleOf(element, page),
		text: titleOf(element, page) ?? src,
		src,
		cues: [{ cue: host ? `a frame of ${host.name}` : 'a document in a frame', element }],
	}
}

/** Slides or a document that a shortcode or component shows. */
function called(element: PageElement, page: DetectedPage): Candidate<'download'> | null {
	const shown = shownDocument(element, page)
	if (!shown) return null
	const title = titleOf(element, page)
	return {
		...described(shown),
		element,
		confidence: shown.kind === 'slides' ? 0.65 : 0.6,
		originality: 0.5,
		title,
		text: title ?? shown.name,
		src: shown.src,
		cues: [{ cue: `the ${element.tag === componentTag ? 'component' : 'shortcode'} ${shown.name}`, element }],
	}
}
