import { citedWords, documentWords, downloadWords, ownWords, templateWords } from '../cues/download.cues.ts'
import { infographicWords } from '../cues/picture.cues.ts'
import { closestTag, type PageElement } from '../page/element.ts'
import { oncePerPage } from '../page/once-per-page.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
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
	tags: ['a', 'iframe', 'object', 'embed'],
	element: (element, page) =>
		element.tag === 'a' ? (candidatesOf(page).get(element) ?? null) : framed(element, page),
}

const candidatesOf = oncePerPage((page: DetectedPage): ReadonlyMap<PageElement, Candidate<'download'>> => {
	const offers = offeredLinks(page)
		.map(offerOf)
		.filter((offer) => offer !== null && offer.confidence >= 0.3)
	const found = new Map<PageElement, Candidate<'download'>>()
	for (const offering of offerings(offers as Offer[], true)) {
		const candidate = {
			...offerCandidate(offering, page),
			...described(documentSourceOf(offering[0].link.target)),
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

function offerOf(link: OfferedLink): Offer | null {
	const { target, text, sentence, ownership, says } = link
	const source = documentSourceOf(target)
	if (!source || isScholarly(target)) return null
	const name = `${text} ${target.fileName.replace(/\.[a-z0-9]{2,5}$/i, '').replace(/[_-]/g, ' ')}`
	// A picture that explains a subject is an asset of that kind in any format.
	if (infographicWords.exec(name) && /infogra|インフォグラ|信息图|인포그래픽/i.test(name)) return null
	const isTemplate = templateWords.test(name) || says(templateWords)
	const isSpreadsheet = /^(?:xlsx?|ods)$/.test(source.format)
	if ((isSpreadsheet || source.kind === 'archive') && !isTemplate) return null
	const saved = link.saves || says(downloadWords)
	const document = isTemplate || documentWords.test(name)
	const own = says(ownWords)
	const cited = says(citedWords) || /\((?:[^()]{0,40},\s?)?(?:19|20)\d\d[a-z]?\)/.test(sentence)
	const cues = [`a link to ${source.kind === 'slides' ? 'slides' : `a ${source.format} file`}`]
	let confidence: number = base[ownership === 'unknown' && !isStored(target) ? 'elsewhere' : ownership]
	if (saved) confidence += 0.15
	if (document)
		confidence +=
			source.kind === 'document' && /^\W{0,3}(?:pdf|epub|e-?book|mobi)\W{0,3}$/i.test(text) ? 0.05 : 0.12
	if (own && (saved || document)) confidence += 0.1
	// The address itself asks to take a copy.
	if (source.format === 'Google Docs') confidence += 0.2
	if (cited) confidence -= ownership === 'own' ? 0.08 : 0.2
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
