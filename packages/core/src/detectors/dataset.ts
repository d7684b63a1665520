import {
	availableWords,
	dataAvailable,
	dataDocumentation,
	dataOffer,
	datasetWords,
	dataWords,
	othersDataWords,
	publishWords,
	sampleDataNames,
} from '../cues/data.cues.ts'
import { downloadWords, templateWords } from '../cues/download.cues.ts'
import { reuseWords } from '../cues/page.cues.ts'
import { attribute, type PageElement } from '../page/element.ts'
import { oncePerPage } from '../page/once-per-page.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { type DataSource, dataSourceOf, isCitable } from './reading/data-source.ts'
import { isStored } from './reading/link-target.ts'
import {
	type Offer,
	type OfferedLink,
	type Offering,
	offerCandidate,
	offeredLinks,
	offerings,
} from './reading/offered-link.ts'
import { sectionText } from './reading/surroundings.ts'

/**
 * Data that the page's publisher offers, to download or to query. Not: data of others that the text mentions, settings
 * and sample files, packages and source code.
 */
export const dataset: Detector<'dataset'> = {
	kind: 'dataset',
	tags: ['a', 'button'],
	element: (element, page) =>
		element.tag === 'button' ? exportButton(element, page) : (candidatesOf(page).get(element) ?? null),
}

const candidatesOf = oncePerPage((page: DetectedPage): ReadonlyMap<PageElement, Candidate<'dataset'>> => {
	const offers = offeredLinks(page)
		.map(offerOf)
		.filter((offer) => offer !== null)
	const found = new Map<PageElement, Candidate<'dataset'>>()
	for (const offering of offerings(offers, false)) {
		const candidate = candidateOf(offering, page)
		found.set(candidate.element, candidate)
	}
	return found
})

/** How sure each kind of target is to be data that is offered, by whose it is; judgements. */
const base: {
	readonly [source in DataSource]: {
		readonly own: number
		readonly unknown: number
		readonly outside: number
	}
} = {
	file: { own: 0.72, unknown: 0.5, outside: 0.3 },
	perhaps: { own: 0.4, unknown: 0.2, outside: 0.1 },
	sheet: { own: 0.45, unknown: 0.45, outside: 0.35 },
	repository: { own: 0.6, unknown: 0.28, outside: 0.25 },
	page: { own: 0.1, unknown: 0.1, outside: 0 },
}

function offerOf(link: OfferedLink): Offer | null {
	const source = dataSourceOf(link.target)
	if (source === null || (source !== 'page' && sampleDataNames.test(link.target.fileName))) return null
	return source === 'page' ? pageOffer(link) : fileOffer(link, source)
}

/** A file, sheet or record: what it is tells most, the words the rest. */
function fileOffer(link: OfferedLink, source: Exclude<DataSource, 'page'>): Offer | null {
	const { target, text, sentence, ownership } = link
	if (source !== 'file' && source !== 'repository' && templateWords.test(sentence)) return null
	if (source === 'sheet' && /\/(?:copy|template)/.test(target.path)) return null
	const isFileName = target.fileName.length > 4 && text.toLowerCase().includes(target.fileName.toLowerCase())
	// The name of a file tells nothing of what the sentence says.
	const words = isFileName ? sentence.replace(text, ' ') : sentence
	const offered = dataOffer.test(words) || dataAvailable.test(words)
	const data = offered || dataWords.test(words)
	const published = publishWords.test(words) || availableWords.test(words)
	const saved = link.saves || downloadWords.test(words)
	let confidence = base[source][ownership]
	if (offered) confidence += 0.15
	else if (data) confidence += 0.12
	if (published) confidence += 0.1
	if (saved) confidence += 0.1
	if (isFileName) confidence += 0.1
	if (source === 'perhaps' && !/^(?:json|sql|db|rdf|ttl|nt)$/.test(target.extension ?? '')) confidence -= 0.1
	return weighed(link, confidence, words, [
		sourceCue[source],
		...(offered ? ['words that offer data'] : data ? ['words about data'] : []),
		...(saved ? ['an offer to download'] : []),
	])
}

/** Any other page: only the words can make it an offer of data. */
function pageOffer(link: OfferedLink): Offer | null {
	const { target, text, sentence, ownership } = link
	if (ownership === 'own' && target.href.includes('#')) return null
	const offered = dataOffer.test(sentence)
	const own = publishWords.test(sentence)
	const published = own && datasetWords.test(sentence) && availableWords.test(sentence)
	const available = dataAvailable.test(sentence)
	if (!offered && !published && !available) return null
	const saved = link.saves || downloadWords.test(sentence)
	let confidence = base.page[ownership] + (offered ? 0.35 : published ? 0.45 : 0.25)
	if (offered && own) confidence += 0.15
	if (saved) confidence += 0.1
	if (!dataWords.test(text) && !saved && !published) confidence -= 0.1
	// Without words of the publisher's own, a page elsewhere is most often that of others.
	if (ownership === 'unknown' && !own && !isStored(target)) confidence -= 0.1
	return weighed(link, confidence, sentence, [
		'a link',
		'words that offer data',
		...(saved ? ['an offer to download'] : []),
	])
}

function weighed(link: OfferedLink, sum: number, words: string, cues: readonly string[]): Offer | null {
	const own = link.ownership === 'own'
	// On the publisher's own site the words may speak of where the data come from; elsewhere they say whose they are.
	const confidence = Math.min(0.95, !own && othersDataWords.test(words) ? sum - 0.2 : sum)
	if (confidence < 0.3) return null
	return { link, confidence, cues: own ? [...cues, "the publisher's own address"] : cues }
}

const sourceCue: { readonly [source in DataSource]: string } = {
	file: 'a link to a data file',
	perhaps: 'a link to a file that may hold data',
	sheet: 'a link to an open spreadsheet',
	repository: 'a link to a data repository',
	page: 'a link',
}

function candidateOf(offering: Offering, page: DetectedPage): Candidate<'dataset'> {
	const [{ link }] = offering
	const extensions = offering
		.map((offer) => offer.link.target.extension)
		.filter((extension) => extension !== null)
	const source = dataSourceOf(link.target)
	const format =
		source === 'sheet'
			? 'sheet'
			: source === 'page' || source === 'repository'
				? null
				: (extensions[0] ?? null)
	return { ...offerCandidate(offering, page), ...described(link.element, page, format, link) }
}

/** The facts that are the same for links and buttons, and what they are worth. */
function described(
	element: PageElement,
	page: DetectedPage,
	fileFormat: string | null,
	link: OfferedLink | null,
): Pick<Candidate<'dataset'>, 'kind' | 'facts' | 'substance'> {
	const around = sectionText(element, page)
	const documentationCueCount = dataDocumentation.filter(([, words]) => words.test(around)).length
	const hasLicence = reuseWords.test(around) || licensed(page)
	const hasIdentifier = link !== null && isCitable(link.target)
	const facts = {
		fileFormat,
		own: link === null || link.ownership === 'own',
		hasLicence,
		documentationCueCount,
		hasIdentifier,
		hasMarkup: hasDatasetMarkup(page),
	}
	// A judgement: data that can be had is most of it, the rest is what makes it usable by others.
	const substance = 0.5 + 0.06 * documentationCueCount + (hasLicence ? 0.1 : 0) + (hasIdentifier ? 0.1 : 0)
	return { kind: 'dataset', facts, substance }
}

/** The page itself says under which licence it stands. */
const licensed = oncePerPage((page: DetectedPage): boolean =>
	(page.byTag.get('a') ?? []).some(
		(link) =>
			/(?:^|\s)license(?:\s|$)/.test(attribute(link, 'rel') ?? '') ||
			/creativecommons\.org\/(?:licenses|publicdomain)|opendatacommons\.org/.test(
				attribute(link, 'href') ?? '',
			),
	),
)

const hasDatasetMarkup = oncePerPage((page: DetectedPage): boolean =>
	(page.byTag.get('script') ?? []).some((script) => {
		if (attribute(script, 'type') !== 'application/ld+json') return false
		const text = script.node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
		return /"@type"\s{0,9}:\s{0,9}(?:\[[^\]]{0,200})?"(?:schema:)?(?:Dataset|DataDownload|DataCatalog)"/.test(
			text,
		)
	}),
)

/** A button by which a script hands out the data of the page. */
function exportButton(button: PageElement, page: DetectedPage): Candidate<'dataset'> | null {
	const text = page.textOf(button)
	if (text.length < 6 || text.length > 60 || !dataOffer.test(text) || !downloadWords.test(text)) return null
	const format =
		/(?<![a-z])(csv|tsv|json|xlsx|excel|geojson|parquet)(?![a-z])/i.exec(text)?.[1]?.toLowerCase() ?? null
	return {
		...described(button, page, format, null),
		element: button,
		confidence: 0.6,
		originality: 1,
		title: page.headingOf(button)?.text ?? text,
		cues: [{ cue: `a button that says "${text}"`, element: button }],
	}
}
