import { referencesWords } from '../cues/page.cues.ts'
import type { DetectedPage } from '../detectors/detector.ts'
import { attribute, closestTag, contains, type PageElement } from '../page/element.ts'
import { isGenericAlt } from '../page/generic-alt.ts'
import { proseFacts } from '../page/prose.ts'
import { excerpt, fold, lastBefore } from '../page/text.ts'
import { componentTag } from '../parse/mdx.ts'
import type { MeasuredAsset, PageFacts, PageLink, Remark } from '../record.ts'
import { assetCounts, countedAssets } from './asset-counts.ts'
import { authorNames, siteName } from './credit.ts'
import { explanationFacts } from './explanation.ts'
import { hiddenTexts } from './hidden-text.ts'
import { contentLicence, licenceAddress } from './licence.ts'
import { domainOf, domainsOf } from './links.ts'
import { isAuthorStated, isOfType, linkHref, metaContent, pageDates, structuredData } from './metadata.ts'

/** What the facts of a page are read from besides the page itself. */
interface Measured {
	readonly assets: readonly MeasuredAsset[]
	readonly links: readonly PageLink[]
	readonly words: number
	readonly langStated: boolean
	readonly languageSupported: boolean
}

const scholarly =
	/(?:^|[/.])(?:doi\.org|arxiv\.org|pubmed|ncbi\.nlm\.nih\.gov|rfc-editor\.org|datatracker\.ietf\.org|w3\.org\/TR|iso\.org\/standard|jstor\.org|semanticscholar\.org|ssrn\.com|zenodo\.org|destatis\.de|insee\.fr|ine\.es|istat\.it|cbs\.nl|oecd\.org|worldbank\.org|who\.int|ourworldindata\.org)|europa\.eu\/eurostat|\.gov(?:\.[a-z]{2})?(?:\/|$)|\.edu(?:\/|$)/i

/** Measures the page as a whole, and notes what element-level rules speak about. */
export function readPageFacts(
	page: DetectedPage,
	measured: Measured,
): { facts: PageFacts; remarks: Remark[] } {
	const { assets, links, words } = measured
	const { objects, invalid } = structuredData(page)
	const counts = assetCounts(assets, words)
	const surveyClaims = countedAssets(assets, 'statistic').filter(({ facts }) => facts.surveyClaim)
	const dates = pageDates(page, page.frontMatter, objects)
	const own = page.url ? domainOf(page.url) : null
	const addresses = links.flatMap(({ url }) => (url === null ? [] : [url]))
	const domains = domainsOf(addresses)
	const outside = new Set(domains)
	outside.delete(own)
	outside.delete(null)
	const textOf = (block: { start: number; end: number }) => page.text.slice(block.start, block.end)
	const images = page.main('img').filter((image) => !isDecorative(image))
	const noAlt = images.filter((image) => attribute(image, 'alt') === null)
	const genericAlt = images.filter((image) => {
		const alt = attribute(image, 'alt')
		return alt !== null && isGenericAlt(alt)
	})
	const frames = page.main('iframe')
	const untitled = frames.filter((frame) => !attribute(frame, 'title') && !attribute(frame, 'ariaLabel'))
	const examples = page.main('pre').filter((pre) => !isReference(pre, page))
	const headings = page.headings.filter(({ level }) => level >= 2 && level <= 4)
	const duplicates = duplicateIds(page)
	const hidden = hiddenTexts(page)
	const quotations = page.main('blockquote').filter((element) => isQuotation(element, page))
	// What is said twice is said once.
	const quoted = new Set(quotations.map((element) => page.textOf(element))).size
	const said = proseFacts(page)

	const facts: PageFacts = {
		...counts,
		outsideDomainCount: outside.size,
		scholarlyLinkCount: addresses.filter((url) => scholarly.test(url)).length,
		referenceCount: referenceCount(page),
		ownCollectionCount: said.ownCollectionCount,
		sampleStated: said.sampleStated,
		methodStated: said.methodStated,
		surveyClaimCount: surveyClaims.length || Number(said.ownSurvey),
		quoteCount: Math.max(quoted, counts.attributedQuoteCount),
		codeBlockCount: examples.length,
		exampleCount: examples.filter((pre) => isExample(pre, page)).length,
		listCount: page.main('ul', 'ol').length,
		headingCount: page.headings.length,
		anchoredHeadingShare:
			headings.length === 0
				? null
				: round(headings.filter(({ anchor }) => anchor !== null).length / headings.length),
		duplicateIdCount: duplicates.length,
		imageCount: images.length,
		imageWithoutAltCount: noAlt.length,
		genericAltCount: genericAlt.length,
		frameWithoutTitleCount: untitled.length,
		// What is relative on a page without address leads to its own site.
		internalLinkCount:
			links.length - addresses.length + domains.filter((domain) => domain !== null && domain === own).length,
		authorStated: isAuthorStated(page, page.frontMatter, objects),
		authorNames: authorNames(page, page.frontMatter, objects),
		siteName: siteName(page, objects),
		publishedDate: dates.published,
		modifiedDate: dates.modified,
		licence: contentLicence(page, objects),
		licenceUrl: licenceAddress(page, objects),
		description: description(page),
		canonical: linkHref(page, 'canonical'),
		socialImage: metaContent(page, 'og:image', 'og:image:url', 'twitter:image') ?? frontMatterImage(page),
		langStated: measured.langStated,
		robots: metaContent(page, 'robots')?.toLowerCase().replace(/\s+/g, '') ?? null,
		scriptOnly: isScriptOnly(page, words),
		gated: said.gated || objects.some((object) => /^false$/i.test(String(object.isAccessibleForFree ?? ''))),
		invalidJsonLdCount: invalid.length,
		hiddenWordCount: hidden.reduce((sum, { words: count }) => sum + count, 0),
		unknownComponentCount: page.main(componentTag).length,
		languageSupported: measured.languageSupported,
		...explanationFacts(page, countedAssets(assets, 'definition'), words),
	}

	const at = (rule: string, element: PageElement, text: string): Remark => ({
		rule,
		text: excerpt(text, 80),
		place: page.placeOf(element),
		asset: null,
	})
	const remarks: Remark[] = [
		...noAlt.slice(0, 20).map((image) => at('image-alt', image, attribute(image, 'src') ?? '')),
		...genericAlt.slice(0, 20).map((image) => at('image-alt', image, attribute(image, 'alt') ?? '')),
		...untitled.slice(0, 20).map((frame) => at('frame-title', frame, attribute(frame, 'src') ?? '')),
		...duplicates.slice(0, 20).map((element) => at('duplicate-id', element, attribute(element, 'id') ?? '')),
		...invalid.slice(0, 5).map((script) => at('json-ld', script, 'application/ld+json')),
		...hidden.slice(0, 5).map(({ element, text }) => at('hidden-text', element, text)),
	]
	if (said.injection) remarks.push(at('prompt-injection', said.injection.element, textOf(said.injection)))
	return { facts, remarks }
}

/** Decorative by its own word, or too small to be content: a tracking pixel, an icon. */
function isDecorative(image: PageElement): boolean {
	const role = attribute(image, 'role')
	if (role === 'presentation' || role === 'none' || attribute(image, 'ariaHidden') === 'true') return true
	const width = Number(attribute(image, 'width'))
	return attribute(image, 'width') !== null && Number.isFinite(width) && width > 0 && width <= 32
}

/** A block of somebody's words: in quotation marks or with a `cite`; many pages indent with `blockquote`. */
function isQuotation(element: PageElement, page: DetectedPage): boolean {
	if (
		attribute(element, 'cite') !== null ||
		/^\s*["“„«「『‹]/.test(page.text.slice(element.textStart, element.textStart + 40))
	)
		return true
	const cites = page.byTag.get('cite') ?? []
	const cite = cites[lastBefore(cites, element.index, ({ index }) => index) + 1]
	return cite !== undefined && contains(element, cite)
}

/** An entry of BibTeX to copy is no code that explains. */
function isReference({ textStart, textEnd }: PageElement, page: DetectedPage): boolean {
	return /^\s*@[a-z]{4,20}\s?\{/i.test(page.text.slice(textStart, Math.min(textEnd, textStart + 60)))
}

function isExample(pre: PageElement, page: DetectedPage): boolean {
	const text = page.text.slice(pre.textStart, pre.textEnd)
	// Five lines: an example and not a command (a judgement).
	return text.trim().split('\n').length >= 5
}

function duplicateIds(page: DetectedPage): PageElement[] {
	const seen = new Set<string>()
	const repeated: PageElement[] = []
	for (const element of page.elements) {
		const { id } = element.node.properties
		if (typeof id !== 'string' || id === '') continue
		if (!seen.has(id)) seen.add(id)
		else if (!closestTag(element, 'svg', 'template')) repeated.push(element)
	}
	return repeated
}

/** Items of lists under a heading for references, and footnotes. */
function referenceCount(page: DetectedPage): number {
	const items = page.main('li')
	const sections = page.headings.filter(
		({ text, element: { textStart, textEnd } }) =>
			text.length < 60 && page.says(referencesWords, textStart, textEnd),
	)
	const counted = new Set<PageElement>()
	for (const { element } of sections) {
		const { last } = page.sectionOf(element)
		let at = lastBefore(items, element.index, ({ index }) => index) + 1
		for (; at < items.length && (items[at] as PageElement).index <= last; at += 1)
			counted.add(items[at] as PageElement)
	}
	for (const item of items) {
		const { id } = item.node.properties
		if (typeof id === 'string' && /^(?:user-content-)?fn[-:]?/.test(id)) counted.add(item)
	}
	return counted.size
}

function description(page: DetectedPage): string | null {
	const { description: stated, summary, excerpt: short } = page.frontMatter
	for (const value of [stated, summary, short])
		if (typeof value === 'string' && value.trim() !== '') return fold(value)
	return metaContent(page, 'description', 'og:description')
}

function frontMatterImage(page: DetectedPage): string | null {
	const { image, cover, ogImage, thumbnail } = page.frontMatter
	for (const value of [image, cover, ogImage, thumbnail])
		if (typeof value === 'string' && value.trim() !== '') return value
	return null
}

/** Fewer than 50 words, an empty root of an application, and a script that would fill it. */
function isScriptOnly(page: DetectedPage, words: number): boolean {
	if (words >= 50 || page.format !== 'html') return false
	const root = page.elements.find(
		(element) =>
			/^(?:root|app|__next|__nuxt|svelte|gatsby-focus-wrapper|___gatsby|main-app)$/.test(
				attribute(element, 'id') ?? '',
			) || element.tag === 'app-root',
	)
	return root !== undefined && page.textOf(root) === '' && (page.byTag.get('script')?.length ?? 0) > 0
}

/** Whether a schema.org product with an offer is what the page is. */
export function isProduct(page: DetectedPage): boolean {
	return structuredData(page).objects.some(
		(object) => isOfType(object, /^Product$/) && object.offers !== undefined,
	)
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000
}
