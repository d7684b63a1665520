import { dataDocumentation, dataOffer } from '../cues/data.cues.ts'
import { downloadWords } from '../cues/download.cues.ts'
import { reuseWords } from '../cues/page.cues.ts'
import { attribute, type PageElement } from '../page/element.ts'
import { oncePerPage } from '../page/once-per-page.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { dataOfferOf } from './reading/data-offer.ts'
import { dataSourceOf, isCitable } from './reading/data-source.ts'
import {
	type Offer,
	type OfferedLink,
	type Offering,
	offerCandidate,
	offeredLinks,
	offerings,
	stemOf,
} from './reading/offered-link.ts'
import { dataFolders, namedFile } from './reading/repository-data.ts'
import { sectionAround } from './reading/surroundings.ts'

/**
 * Data that the page's publisher offers, to download or to query. Not: data of others that the text mentions, settings
 * and sample files, packages and source code.
 */
export const dataset: Detector<'dataset'> = {
	kind: 'dataset',
	tags: ['a', 'button', 'code', 'p', 'li'],
	element: (element, page) => {
		switch (element.tag) {
			case 'button':
				return exportButton(element, page)
			case 'code':
				return inRepository(element, page)
			case 'a':
				return candidatesOf(page).get(element) ?? null
			default:
				return inFolder(element, page)
		}
	},
}

const candidatesOf = oncePerPage((page: DetectedPage): ReadonlyMap<PageElement, Candidate<'dataset'>> => {
	const offers = offeredLinks(page)
		.map((link) => dataOfferOf(link, page))
		.filter((offer) => offer !== null)
	const found = new Map<PageElement, Candidate<'dataset'>>()
	// Each record of a repository is a data set; files of one list are mostly parts of one.
	const isRecord = ({ target }: OfferedLink) => dataSourceOf(target) === 'repository'
	const places = new Map<string, Offer[]>()
	for (const offer of offers) {
		const stem = stemOf(offer.link.target)
		const known = places.get(stem)
		if (!known) places.set(stem, [offer])
		else if (known.length < mostPlaces) known.push(offer)
	}
	for (const offering of offerings(offers, isRecord, 0.5)) {
		const elsewhere = places.get(stemOf(offering[0].link.target)) ?? []
		const candidate = candidateOf(offering, elsewhere, page)
		found.set(candidate.element, candidate)
	}
	return found
})

/** Places of one data set whose surroundings are read. A judgement. */
const mostPlaces = 5

/** A candidate where the data are offered first, described by where the page says most of them. */
function candidateOf(offering: Offering, places: readonly Offer[], page: DetectedPage): Candidate<'dataset'> {
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
	const described = places
		.map((place) => describedAt(place.link.element, page, format, link))
		.reduce((best, other) => (other.substance > best.substance ? other : best))
	return { ...offerCandidate(offering, page), ...described }
}

/** The facts that are the same for links and buttons, and what they are worth. */
function describedAt(
	element: PageElement,
	page: DetectedPage,
	fileFormat: string | null,
	link: OfferedLink | null,
): Pick<Candidate<'dataset'>, 'kind' | 'facts' | 'substance'> {
	const { start, end } = sectionAround(element, page)
	const text = page.textIn(start, end)
	const documentationCueCount = dataDocumentation.filter(([, words]) =>
		'number' in words ? page.says(words, start, end) : words.test(text),
	).length
	const hasLicence = page.says(reuseWords, start, end) || licensed(page)
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
	const { textStart, textEnd } = button
	if (!page.says(dataOffer, textStart, textEnd) || !page.says(downloadWords, textStart, textEnd)) return null
	const text = page.textOf(button)
	if (text.length < 6 || text.length > 60) return null
	const format =
		/(?<![a-z])(csv|tsv|json|xlsx|excel|geojson|parquet)(?![a-z])/i.exec(text)?.[1]?.toLowerCase() ?? null
	return {
		...describedAt(button, page, format, null),
		element: button,
		confidence: 0.6,
		originality: 1,
		title: page.headingOf(button)?.text ?? text,
		cues: [{ cue: `a button that says "${text}"`, element: button }],
	}
}

/** A data file that the page's own repository holds. */
function inRepository(code: PageElement, page: DetectedPage): Candidate<'dataset'> | null {
	const named = namedFile(code, page)
	if (!named) return null
	const { target, words, block, isSaid } = named
	return {
		...describedAt(code, page, target.extension, null),
		element: block.element,
		confidence: isSaid ? 0.6 : 0.55,
		originality: 1,
		title: isSaid ? (page.headings[0]?.text ?? target.fileName) : target.fileName,
		text: words,
		src: target.href,
		cues: [{ cue: `a data file of the repository: ${target.fileName}`, element: code }],
	}
}

/** A folder of data files that a sentence speaks of. */
function inFolder(element: PageElement, page: DetectedPage): Candidate<'dataset'> | null {
	if (!dataFolders(page).has(element)) return null
	return {
		...describedAt(element, page, null, null),
		element,
		confidence: 0.55,
		originality: 1,
		title: page.headingOf(element)?.text ?? null,
		cues: [{ cue: 'a sentence about a folder of data files', element }],
	}
}
