/**
 * The facts that the detectors deliver for each kind of asset and that the rules read. Shares are 0–1; null is
 * "could not be told".
 */

/** The cells of a picture of a table cannot be told. */
interface TableFacts {
	readonly rowCount: number | null
	readonly columnCount: number | null
	/** Share of the body cells that hold a quantity. */
	readonly numericShare: number | null
	readonly hasHeader: boolean | null
	readonly hasCaption: boolean
	readonly hasSource: boolean
	/** Numeric columns name a unit, in the header or in the cells. */
	readonly hasUnits: boolean | null
}

interface PictureFacts {
	readonly form: 'image' | 'svg' | 'code' | 'frame' | 'script'
	/** Chart library, diagram language or host. */
	readonly library: string | null
	readonly hasCaption: boolean
	readonly captionWords: number
	readonly hasAlt: boolean
	/** Alternative text, up to 300 characters. */
	readonly alt: string | null
	readonly altWords: number
	readonly widthPx: number | null
	readonly heightPx: number | null
	readonly hasSource: boolean
	/** Somebody else's data, shown from their host. */
	readonly thirdParty: boolean
	/** A table or a data file stands beside it in its section. */
	readonly hasData: boolean
	/** Something is there to see without script. */
	readonly hasFallback: boolean
	/** Words of its section apart from its caption. */
	readonly textNearbyWords: number
}

interface RecordingFacts {
	readonly host: string | null
	readonly hasTranscript: boolean
}

/** Facts by kind. */
export interface AssetFacts {
	readonly 'data-table': TableFacts
	readonly 'comparison-table': TableFacts
	readonly chart: PictureFacts
	readonly infographic: PictureFacts
	readonly diagram: PictureFacts
	readonly map: PictureFacts
	readonly interactive: {
		readonly form: 'form' | 'frame' | 'component' | 'code'
		readonly signalCount: number
		/** Words of text in its section. */
		readonly explanationWords: number
	}
	readonly video: RecordingFacts
	readonly audio: RecordingFacts
	readonly dataset: {
		readonly fileFormat: string | null
		/** The publisher's own. */
		readonly own: boolean
		readonly hasLicence: boolean
		/** How many of format, size, fields, date and version are said beside it, 0–5. */
		readonly documentationCueCount: number
		/** DOI, version or data repository. */
		readonly hasIdentifier: boolean
		/** schema.org Dataset markup on the page. */
		readonly hasMarkup: boolean
	}
	readonly download: { readonly fileFormat: string | null; readonly editable: boolean }
	readonly statistic: {
		readonly sourced: boolean
		/** Can be lifted out: does not start with "this", "it" and the like. */
		readonly standalone: boolean
		/** "Recently", "now" and no year. */
		readonly vagueTime: boolean
		/** Claims the result of a survey. */
		readonly surveyClaim: boolean
		/** A sample size stands near it. */
		readonly sampleNear: boolean
		/** In the first 300 words or so. */
		readonly early: boolean
		readonly unit: string | null
	}
	readonly quote: { readonly speaker: string; readonly hasLink: boolean }
	readonly definition: { readonly term: string; readonly early: boolean }
	readonly 'citation-block': { readonly format: 'bibtex' | 'apa' | 'text' }
	readonly 'embed-code': {
		readonly linkCount: number
		readonly followedLinkCount: number
		/** The anchor text that reads like keywords and not like a name. */
		readonly keywordAnchor: string | null
		readonly hiddenLink: boolean
		/** The first followed link beside something of the publisher's that leads to somebody else's site, licences apart. */
		readonly foreignLink: string | null
		/** The code, or the words beside it, say that `rel` of its links is for the embedder to choose; null in Markdown, which has no `rel`. */
		readonly relChoice: boolean | null
		/** Words or a link that readers see; null where they may stand in a frame or come by script. */
		readonly hasCredit: boolean | null
		/** A frame in it has no title. */
		readonly untitledFrame: boolean
		readonly typographicQuotes: boolean
		/** The first address that would not work elsewhere: relative, `http:` or local. */
		readonly badAddress: string | null
		readonly hasSize: boolean
	}
}
