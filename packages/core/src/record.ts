import type { AssetFacts } from './detectors/asset-facts.ts'
import type {
	AssetKind,
	Evidence,
	Facts,
	Failure,
	PageFormat,
	PageRole,
	Position,
	Preview,
	Trait,
} from './report.ts'

/** An asset as the detectors leave it: measured, not yet judged. */
export interface MeasuredAsset<Kind extends AssetKind = AssetKind> {
	readonly id: string
	/** Slug of the title and a hash of the content; `assess` makes it unique in the site. */
	readonly key: string
	readonly kind: Kind
	readonly title: string | null
	readonly text: string
	readonly src: string | null
	readonly selector: string
	readonly anchor: string | null
	readonly position: Position
	readonly confidence: number
	readonly originality: number
	/** How much there is of it, 0–1 of a full instance of its kind: rows of a table, terms of a glossary. */
	readonly substance: number
	readonly facts: AssetFacts[Kind]
	readonly evidence: readonly Evidence[]
	readonly preview: Preview | null
}

/** A place that a page-wide finding points at. */
export interface Place {
	readonly position: Position
	readonly selector: string
}

/** What was measured of the page as a whole. Counts are over the main content unless they say otherwise. */
export interface PageFacts extends Facts {
	/** Sentences with a quantity that stands for a fact, per 100 words (at least 300 words are taken as base). */
	readonly statisticsPer100Words: number
	/** Share of the statistics with a source in their sentence or the one beside it, 0–1; null without statistics. */
	readonly sourcedStatisticShare: number | null
	/** A statistic or a definition stands in the first 300 words or so. */
	readonly keyFactEarly: boolean
	/** Different registrable domains that the main content links to, apart from the site's own. */
	readonly outsideDomainCount: number
	/** Links to places that count as sources: DOI, arXiv, standards, statistics offices, government. */
	readonly scholarlyLinkCount: number
	/** Items of the page's list of references, footnotes included. */
	readonly referenceCount: number
	/** "We surveyed", "our benchmark": collection in the first person, in sentences. */
	readonly ownCollectionCount: number
	/** A sample size is stated. */
	readonly sampleStated: boolean
	/** A heading or passage says how the data were collected. */
	readonly methodStated: boolean
	/** Survey claims ("our survey shows"), in sentences. */
	readonly surveyClaimCount: number
	readonly quoteCount: number
	readonly attributedQuoteCount: number
	readonly codeBlockCount: number
	/** Code blocks with a named language and at least 5 lines. */
	readonly exampleCount: number
	readonly listCount: number
	readonly headingCount: number
	/** Share of the h2–h4 headings that can be linked to, 0–1; null without such headings. */
	readonly anchoredHeadingShare: number | null
	readonly duplicateIdCount: number
	/** The first paragraph says what the page is about, in 8 words or more. */
	readonly openingStated: boolean
	readonly imageCount: number
	/** Content images that lack an alt attribute. */
	readonly imageWithoutAltCount: number
	/** Content images whose alt is a file name or a word such as "image". */
	readonly genericAltCount: number
	readonly frameWithoutTitleCount: number
	readonly internalLinkCount: number
	readonly authorStated: boolean
	/** Who wrote the page, joined by `; `; null where no name stands by itself. */
	readonly authorNames: string | null
	/** The site's name as it gives it to those who show its pages. */
	readonly siteName: string | null
	/** ISO dates as the page states them. */
	readonly publishedDate: string | null
	readonly modifiedDate: string | null
	/** Licence of the content: an SPDX-like id, `stated` where only the words are there, `all-rights-reserved`, or null. */
	readonly licence: string | null
	/** Address of the licence's text, http(s), where the page gives it. */
	readonly licenceUrl: string | null
	readonly description: string | null
	readonly canonical: string | null
	readonly socialImage: string | null
	readonly langStated: boolean
	/** Robots directives that apply to all crawlers, lower case, joined by commas. */
	readonly robots: string | null
	/** Fewer than 50 words, an empty application root and a script: the content comes by script. */
	readonly scriptOnly: boolean
	/** `isAccessibleForFree: false`, or a form or gate words in place of the content. */
	readonly gated: boolean
	readonly invalidJsonLdCount: number
	/** Words of page text hidden by inline style. */
	readonly hiddenWordCount: number
	/** Components and islands whose content cannot be seen in the file. */
	readonly unknownComponentCount: number
	/** The page's language is one that the word cues know. */
	readonly languageSupported: boolean
}

/** A link of the page's main content to another page of the site or of the web. */
export interface PageLink {
	/** As written. */
	readonly href: string
	/** Absolute, without fragment; null where the page's own address is not known and the link is relative. */
	readonly url: string | null
}

/** Something an element-level rule speaks about: a list that a detector or reader of the page has kept. */
export interface Remark {
	/** Rule id that the remark is for. */
	readonly rule: string
	/** The words the message quotes. */
	readonly text: string
	readonly place: Place
	/** Id of the asset that it belongs to, if any. */
	readonly asset: string | null
}

/** Everything that is kept of a page: small and plain, enough to assess the site without reading it again. */
export interface PageRecord {
	readonly file: string
	readonly url: string | null
	readonly source: string | null
	readonly format: PageFormat
	readonly lang: string
	readonly title: string | null
	readonly role: PageRole
	readonly traits: readonly Trait[]
	readonly words: number
	readonly facts: PageFacts
	readonly assets: readonly MeasuredAsset[]
	readonly remarks: readonly Remark[]
	readonly links: readonly PageLink[]
	/** What failed on this page alone: a detector, its front matter. */
	readonly failures: readonly Pick<Failure, 'stage' | 'message'>[]
}

/** What only the whole site tells of a page. */
export interface SiteFacts {
	/** Pages of the site that link to it from their main content; null on a site under 30 pages. */
	readonly linkingPageCount: number | null
}
