import type { PageText } from './page-text.ts'
import type { ScoredPage } from './scored-page.ts'

/** A page before and after a change. */
export interface Change {
	/** Which of the relation's changes it is. */
	readonly name: string
	readonly before: PageText
	readonly after: PageText
}

/** What a change of a page may do to its score, whatever the page. */
export interface Relation {
	readonly id: string
	/** What must hold, for a reader of the table. */
	readonly says: string
	/**
	 * The changes of a page; none where there is nothing to change.
	 *
	 * @param others prose of other sites.
	 */
	readonly changes: (page: PageText, others: Others) => readonly Change[]
	/** The most points by which potential and total may rise, and fall, in whole points as scores are. */
	readonly rise: number
	readonly fall: number
	/** Judge only by what can be known of both pages: a Markdown file tells nothing of its layout. */
	readonly byCommon?: true
	/** What else is wrong with a pair; null if nothing. */
	readonly alsoWrong?: (before: ScoredPage, after: ScoredPage, change: Change) => string | null
}

/**
 * Paragraphs of a page of another site that holds no asset, without those that give examples, reasons or what holds in
 * general; empty where there is none.
 */
export type Others = (page: PageText) => readonly string[]
