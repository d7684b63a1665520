/**
 * The report: the one contract between the analysis and everything that reads it (reporters, adapters, outside
 * tools). `report.schema.json` is generated from this file; a change of meaning raises `schemaVersion`.
 */

/** What a thing on a page is that others would cite, quote, embed, download or use. One asset has one kind. */
export type AssetKind =
	| 'data-table'
	| 'comparison-table'
	| 'chart'
	| 'infographic'
	| 'diagram'
	| 'map'
	| 'interactive'
	| 'video'
	| 'audio'
	| 'dataset'
	| 'download'
	| 'statistic'
	| 'quote'
	| 'definition'
	| 'citation-block'
	| 'embed-code'

/** What a page as a whole is; a page can have several traits or none. */
export type Trait = 'original-research' | 'guide' | 'list' | 'tool' | 'news' | 'opinion'

/**
 * What a page is for. Only an `article` is scored; the model says nothing about the others. `about` tells of those who
 * run the site; `error` is also a stub that redirects.
 */
export type PageRole =
	| 'article'
	| 'home'
	| 'about'
	| 'listing'
	| 'legal'
	| 'login'
	| 'product'
	| 'error'
	| 'embed'

/** The syntax that a page was read as. */
export type PageFormat = 'markdown' | 'mdx' | 'html'

/** A group of reasons that a page earns links; the score is the sum over the dimensions. */
export type DimensionId = 'assets' | 'evidence' | 'explanation' | 'citability' | 'reuse' | 'access' | 'place'

/** How much a finding matters: an error endangers or blocks the page, a warning costs points, a note is advice. */
export type Level = 'error' | 'warning' | 'note'

/** A named measurement. The name carries the unit (`rowCount`, `numericShare` 0–1, `widthPx`, `ageDays`). */
export type FactValue = string | number | boolean | null
/** Facts by name. */
export interface Facts {
	readonly [name: string]: FactValue
}

/** A place in a file; `line` and `column` count from 1, `offset` (UTF-16 units) from 0. */
export interface Point {
	readonly line: number
	readonly column: number
	readonly offset: number
}

/** A stretch of a file: `file` is POSIX, from the analysed root (or the project's root for a mapped source). */
export interface Position {
	readonly file: string
	readonly start: Point
	readonly end: Point
}

/** Why something was taken for an asset: the cue, and where it stands (null: it is about the page as a whole). */
export interface Evidence {
	readonly cue: string
	readonly position: Position | null
}

/** What a reader of the report is shown of an asset: the first rows of a table, or a picture made safe. */
export type Preview =
	| { readonly rows: readonly (readonly string[])[] }
	| { readonly image: string }
	| { readonly svg: string }

/** A form in which an asset is handed on: named after what it is, or where it is pasted. */
export type SnippetName =
	| 'figure'
	| 'iframe'
	| 'auto-height'
	| 'wordpress'
	| 'blockquote'
	| 'link'
	| 'markdown'
	| 'asciidoc'
	| 'text'

/** Code for others to paste, by snippet name, and the folder it was written to. */
export interface AssetEmbed {
	/** POSIX path of the folder that holds the snippets as files, from the report's folder; null for quotations and links. */
	readonly path: string | null
	/** Those that fit the asset. */
	readonly snippets: { readonly [name in SnippetName]?: string }
}

/** One linkable asset of a page. */
export interface Asset {
	/** Unique on the page: the kind and a running number. */
	readonly id: string
	/** Unique in the site, and the same while the asset's content is. */
	readonly key: string
	readonly kind: AssetKind
	/** The name a person would give it: caption, heading or the words themselves. */
	readonly title: string | null
	/** What a reader sees of it, white space folded, up to 300 characters. */
	readonly text: string
	/** The address as written of a picture, frame or file. */
	readonly src: string | null
	/** A CSS selector that finds it in the page as built. */
	readonly selector: string
	/** The id to link to: its own, or that of what it stands in. */
	readonly anchor: string | null
	readonly position: Position
	/** How sure the detection is, 0–1. Below 0.3 is not reported, below 0.5 is doubtful. */
	readonly confidence: number
	/** 1 the publisher's own, 0.5 not known, 0.3 somebody else's. */
	readonly originality: number
	/** How good an instance of its kind it is, 0–1, after what its findings take away. */
	readonly quality: number
	/** The points of the page's score that it brings. */
	readonly points: number
	readonly facts: Facts
	readonly evidence: readonly Evidence[]
	readonly preview: Preview | null
	readonly embed: AssetEmbed | null
}

/** Something to mend or to add on a page. */
export interface Finding {
	/** Rule id; also the name of its docs page. */
	readonly rule: string
	readonly level: Level
	/** What was found and what was expected, with the number. */
	readonly message: string
	/** Points that the page's score would rise if only this were fixed. */
	readonly gain: number
	/** 1 minutes, 2 an hour or two, 3 days. */
	readonly effort: 1 | 2 | 3
	/** Id of the asset that it is about. */
	readonly asset: string | null
	readonly position: Position | null
	readonly selector: string | null
	/** Address of the rule's docs page. */
	readonly docs: string
}

/** How a page ranks against what earns links, 0–100. */
export interface Score {
	/** After penalties and gates. */
	readonly total: number
	/** What the content would reach without penalties and gates. */
	readonly potential: number
	/** The total if only what is sure (confidence 0.8 and more) were there. */
	readonly low: number
	/** The total if all that was detected were there. */
	readonly high: number
	/** The share of the rubric's weight that could be evaluated, 0–1. */
	readonly coverage: number
	/** Points out of 100 that each dimension brings; they sum to the potential. Null: could not be known. */
	readonly dimensions: { readonly [dimension in DimensionId]: number | null }
	/** Ids of the rules whose gate caps the total. */
	readonly gates: readonly string[]
}

/** One page of the report. */
export interface Page {
	/** POSIX path from the analysed root. */
	readonly file: string
	readonly url: string | null
	/** POSIX path, from the project's root, of the file that the page was built from. */
	readonly source: string | null
	readonly format: PageFormat
	/** BCP 47 tag; `und` where it could not be told. */
	readonly lang: string
	readonly title: string | null
	readonly role: PageRole
	readonly traits: readonly Trait[]
	/** Words of the main content. */
	readonly words: number
	readonly facts: Facts
	/** Null when the role is not scored. */
	readonly score: Score | null
	readonly assets: readonly Asset[]
	/** By gain, highest first. */
	readonly findings: readonly Finding[]
}

/** Something that could not be done; the rest of the run went on. */
export interface Failure {
	readonly file: string
	readonly stage: 'read' | 'parse' | 'extract' | 'assess' | 'embed' | 'report'
	readonly message: string
}

/** Counts over all pages. */
export interface Totals {
	readonly pages: number
	readonly scored: number
	/** Assets of confidence 0.5 and more. */
	readonly assets: number
	readonly assetsByKind: { readonly [kind in AssetKind]?: number }
	readonly findingsByLevel: { readonly [level in Level]: number }
	readonly medianScore: number | null
}

/** The result of a run. */
export interface Report {
	readonly schemaVersion: 1
	readonly tool: { readonly name: 'linkworthy'; readonly version: string }
	/** Version of the table of weights. */
	readonly rubric: string
	/** Address of the site, http(s). */
	readonly site: string | null
	/** ISO 8601, as given by the caller. */
	readonly date: string | null
	readonly totals: Totals
	readonly failures: readonly Failure[]
	/** Sorted by file. */
	readonly pages: readonly Page[]
}
