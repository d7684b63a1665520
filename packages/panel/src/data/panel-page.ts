import type { AssetKind, DimensionId, Level } from '@linkworthy/core'

/**
 * What the panel shows of one page: plain data that fits into a message, with all words made. The browser renders it
 * and computes nothing.
 */
export interface PanelPage {
	readonly title: string
	/** What lowers the score, or went wrong; a sentence each. */
	readonly notices: readonly string[]
	/** Null: the page is not scored. */
	readonly score: PanelScore | null
	/** Why it is not; null where it is. */
	readonly unscored: string | null
	/** Whether a mark at the panel's button should say that there is something to do, and how grave it is. */
	readonly attention: 'error' | 'warning' | null
	/** One for each rule, by gain, highest first; the first `stepCount` are what to do next. */
	readonly findings: readonly PanelFinding[]
	readonly stepCount: number
	/** By points, highest first; doubtful ones last. */
	readonly assets: readonly PanelAsset[]
}

/** The score and what it is made of. */
export interface PanelScore {
	/** Of 100, as it is written. */
	readonly total: string
	/** How sure it is. */
	readonly sentence: string
	readonly dimensions: readonly PanelDimension[]
}

/** One dimension of the score. */
export interface PanelDimension {
	readonly id: DimensionId
	readonly name: string
	/** Of 100; null where it could not be known. */
	readonly points: number | null
	/** What it asks, or why it is not known. */
	readonly says: string
}

/** Where the author mends something. */
export interface Place {
	/** POSIX, from the project's root. */
	readonly file: string
	/** From 1; null where only the file is known. */
	readonly line: number | null
	readonly column: number | null
}

/** One asset of the page. */
export interface PanelAsset {
	readonly id: string
	readonly kind: AssetKind
	readonly kindName: string
	readonly title: string
	/** Points that it brings; null on a page that is not scored. */
	readonly points: string | null
	/** Too unsure to count. */
	readonly doubtful: boolean
	/** Why it was taken for what it is. */
	readonly why: string
	readonly selector: string
	readonly place: Place | null
	/** Codes for others to paste. */
	readonly codes: readonly PanelCode[]
}

/** An embed code. */
export interface PanelCode {
	readonly name: string
	readonly code: string
}

/** One finding of the page. */
export interface PanelFinding {
	readonly rule: string
	readonly level: Level
	readonly message: string
	/** Points that mending it adds, with the sign; null where none show. */
	readonly gain: string | null
	/** How long mending takes. */
	readonly effort: string
	/** Why it counts, for those to do next. */
	readonly reason: string | null
	/** Address of the rule's docs page, http(s). */
	readonly docs: string
	/** What it is about on the page; null where that is the page as a whole. */
	readonly selector: string | null
	readonly place: Place | null
	/** What the same rule found elsewhere on the page, by gain. */
	readonly others: readonly PanelFinding[]
}
