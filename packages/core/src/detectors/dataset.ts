import { dataDocumentation, dataOffer, dataRepositoryWords, sampleDataNames } from '../cues/data.cues.ts'
import { downloadWords } from '../cues/download.cues.ts'
import { reuseWords } from '../cues/page.cues.ts'
import { attribute, type PageElement } from '../page/element.ts'
import { oncePerPage } from '../page/once-per-page.ts'
import { type Block, fold } from '../page/text.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { dataOfferOf } from './reading/data-offer.ts'
import { dataSourceOf, isCitable } from './reading/data-source.ts'
import { linkTarget } from './reading/link-target.ts'
import {
	type OfferedLink,
	type Offering,
	offerCandidate,
	offeredLinks,
	offerings,
} from './reading/offered-link.ts'
import { blockAround, sectionAround } from './reading/surroundings.ts'

/**
 * Data that the page's publisher offers, to download or to query. Not: data of others that the text mentions, settings
 * and sample files, packages and source code.
 */
export const dataset: Detector<'dataset'> = {
	kind: 'dataset',
	tags: ['a', 'button', 'code'],
	element: (element, page) => {
		if (element.tag === 'button') return exportButton(element, page)
		if (element.tag === 'code') return namedFile(element, page)
		return candidatesOf(page).get(element) ?? null
	},
}

const candidatesOf = oncePerPage((page: DetectedPage): ReadonlyMap<PageElement, Candidate<'dataset'>> => {
	const offers = offeredLinks(page)
		.map((link) => dataOfferOf(link, page))
		.filter((offer) => offer !== null)
	const found = new Map<PageElement, Candidate<'dataset'>>()
	for (const offering of offerings(offers, false)) {
		const candidate = candidateOf(offering, page)
		found.set(candidate.element, candidate)
	}
	return found
})

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
		...described(button, page, format, null),
		element: button,
		confidence: 0.6,
		originality: 1,
		title: page.headingOf(button)?.text ?? text,
		cues: [{ cue: `a button that says "${text}"`, element: button }],
	}
}

/** A data file that a sentence about the page's own repository names in code. */
function namedFile(code: PageElement, page: DetectedPage): Candidate<'dataset'> | null {
	if (code.textEnd - code.textStart > 80 || !page.says(dataRepositoryWords, 0, page.text.length)) return null
	const text = page.textOf(code)
	const target = /^[\w./-]{1,70}\.[a-z0-9]{2,8}$/i.test(text) ? linkTarget(text) : null
	if (!target || dataSourceOf(target) !== 'file' || sampleDataNames.test(target.fileName)) return null
	const block = blockAround(code, page)
	if (!block || block.verbatim || firstCode(block, page) !== code) return null
	const words = fold(page.text.slice(block.start, Math.min(block.end, block.start + 600)))
	if (!dataRepositoryWords.test(words)) return null
	return {
		...described(code, page, target.extension, null),
		element: block.element,
		confidence: 0.6,
		originality: 1,
		title: page.headings[0]?.text ?? text,
		text: words,
		src: text,
		cues: [{ cue: `a data file of the repository: ${target.fileName}`, element: code }],
	}
}

/** The first data file that a block names stands for all of them. */
function firstCode({ element }: Block, page: DetectedPage): PageElement | undefined {
	return page.elements
		.slice(element.index, element.lastIndex + 1)
		.find((child) => child.tag === 'code' && /\.[a-z0-9]{2,8}$/i.test(page.textOf(child)))
}
