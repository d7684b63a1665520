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

/**
 * How a page explains. Sentences are counted once each, those said twice once, and per 100 words of prose (at least 300
 * words are taken as base); none is found in a language without cues.
 */
export interface ExplanationFacts {
	/** Sentences that lead to an example: "for example", "suppose". */
	readonly examplesPer100Words: number
	/** Sentences on what holds in general: "usually", "most". */
	readonly generalStatementsPer100Words: number
	/** Sentences that say why, or what follows: "because", "therefore". */
	readonly reasonsPer100Words: number
	/** Different comments in code, up to 30. */
	readonly codeCommentCount: number
	/** Words of the first paragraph; 0 without one. */
	readonly openingWordCount: number
	/** Share of the title's words, but for small ones, in the first paragraph, 0–1; null where the title has none. */
	readonly openingTitleShare: number | null
	/** Different terms that are defined, or stand out where they are named and said to be something. */
	readonly definedTermCount: number
	/** Different headings that ask. */
	readonly questionHeadingCount: number
	/** Different places of the page itself that its text links to, without footnotes. */
	readonly ownFragmentCount: number
	/** The title says that the subject is outdated, leaves, or changes. */
	readonly obsoleteTitle: boolean
}

/** What was measured of the page as a whole. Counts are over the main content unless they say otherwise. */
export interface PageFacts extends Facts, ExplanationFacts {
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
	/** As written; of the link macros of template languages, what they lead to. */
	readonly href: string
	/** Absolute, without fragment; null where the page's own address is not known and the link is relative. */
	readonly url: string | null
	/** Stands in running text at least once: not in a list, table, heading, quotation or caption. */
	readonly inProse: boolean
	/** Hash of the words that it stands on; the same words on every page are a template's. */
	readonly wording: number
}

/** Words of a page as hashes (`page/word-hash.ts`), by which the site compares its pages. Bare numbers are left out. */
export interface PageVocabulary {
	/** Of the first 300 words of the main content, each once. */
	readonly opening: readonly number[]
	/** How often each of those stands among the first 300. */
	readonly openingCounts: readonly number[]
	/** Of the headings, each once. */
	readonly headings: readonly number[]
	/** Inline code of 2 to 40 characters, each once. */
	readonly terms: readonly number[]
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
	/** Other addresses that its front matter states: `permalink`, `slug`, `aliases`, `redirect_from`; as written. */
	readonly aliases: readonly string[]
	readonly source: string | null
	readonly format: PageFormat
	readonly lang: string
	readonly title: string | null
	readonly role: PageRole
	readonly traits: readonly Trait[]
	/** How likely it reports its publisher's own research, 0–1; 0.5 where the trait begins. */
	readonly researchChance: number
	readonly words: number
	readonly facts: PageFacts
	readonly assets: readonly MeasuredAsset[]
	readonly remarks: readonly Remark[]
	readonly links: readonly PageLink[]
	readonly vocabulary: PageVocabulary
	/** What failed on this page alone: a detector, its front matter. */
	readonly failures: readonly Pick<Failure, 'stage' | 'message'>[]
}

/** What only the whole site tells of a page. Null on a site under 30 pages. */
export interface SiteFacts extends Facts {
	/**
	 * Other pages of the site that link to it from their running text. Links that stand in the same words on most pages
	 * are a template's, and do not count.
	 */
	readonly linkingPageCount: number | null
	/**
	 * How near its opening is to what the site is about: the share of the other articles in its language whose opening
	 * uses words that are rarer in the site, 0–1, ties half. Null with fewer than 30 such articles, and for other pages.
	 */
	readonly topicRank: number | null
	/** The same of the words of its title in the headings of the site. */
	readonly titleRank: number | null
	/** Names, as inline code or as the words of a link in running text, that two other pages or more have too. */
	readonly sharedTermCount: number | null
}
