/**
 * The difference between two reports of a site: the contract of `linkworthy diff --format json` and of everything that
 * shows what a change did. A change of meaning raises `schemaVersion`.
 */

import type {
	Asset,
	DimensionId,
	FactValue,
	Failure,
	Finding,
	Page,
	PageRole,
	Report,
	Trait,
} from '../report.ts'

/** One of the two reports, without its pages. */
export type ReportSummary = Pick<Report, 'tool' | 'rubric' | 'site' | 'date' | 'totals'>

/** What an asset is called, and what it is worth. */
export interface AssetSummary extends Pick<Asset, 'key' | 'kind' | 'title' | 'text' | 'src' | 'points'> {
	/** Its detection is too unsure for it to count (confidence below 0.5); told only where it brings half a point or more. */
	readonly doubtful: boolean
	/** File of the page that has it in the other report, where it was moved from one page to another. */
	readonly elsewhere: string | null
}

/** An asset that both versions of a page have. */
export interface AssetChange {
	readonly before: AssetSummary
	readonly after: AssetSummary
	/** Points that it brings more or less by itself; 0 where what it shares points with came or went. */
	readonly change: number
}

/** A page that only one of the reports has. */
export interface PageSummary extends Pick<Page, 'file' | 'url' | 'source' | 'title' | 'role'> {
	readonly score: number | null
	/** Those that count: of confidence 0.5 and more. */
	readonly assets: readonly AssetSummary[]
	readonly findings: readonly Finding[]
	/** Why it is not in the later report, where it is that it could not be analysed. */
	readonly failure: Failure | null
}

/** Points of a dimension; null where it could not be known. */
export interface DimensionChange {
	readonly dimension: DimensionId
	readonly before: number | null
	readonly after: number | null
	/** Null where it could be known in one report alone. */
	readonly change: number | null
}

/** A score that moved. */
export interface ScoreChange {
	readonly before: number
	readonly after: number
	/** With one decimal, as far as the reports tell: totals are whole. */
	readonly change: number
	/** Those that moved by half a point or more, the largest move first. */
	readonly dimensions: readonly DimensionChange[]
	/** What penalties and gates leave of the potential, 0–1. */
	readonly left: { readonly before: number; readonly after: number }
}

/** A measurement that a rule weighs, and that moved as the points of its dimension did. */
export interface FactChange {
	readonly fact: string
	readonly dimension: DimensionId
	readonly before: FactValue
	readonly after: FactValue
}

/** A finding that came or went. */
export interface FindingChange {
	readonly finding: Finding
	/** Whose points it takes; null for what lowers the score as a whole, and for rules that are not built in. */
	readonly dimension: DimensionId | null
	/** The asset that it is about came or went with it. */
	readonly withAsset: boolean
}

/** A page that both reports have, and what of it changed. What it is called is as in the later one. */
export interface PageChange extends Pick<Page, 'file' | 'url' | 'source' | 'title'> {
	/** Where it was before, if it was elsewhere. */
	readonly movedFrom: Pick<Page, 'file' | 'url'> | null
	/** Null where it is the same. */
	readonly role: { readonly before: PageRole; readonly after: PageRole } | null
	readonly traits: { readonly added: readonly Trait[]; readonly gone: readonly Trait[] }
	/** Null where it moved by less than half a point, and where the rubrics differ. */
	readonly score: ScoreChange | null
	readonly assets: {
		readonly added: readonly AssetSummary[]
		readonly gone: readonly AssetSummary[]
		/** Those whose content is another, or that bring half a point or more by themselves. */
		readonly changed: readonly AssetChange[]
	}
	readonly findings: {
		readonly added: readonly FindingChange[]
		readonly gone: readonly FindingChange[]
	}
	readonly facts: readonly FactChange[]
}

/** What is different in the later report. Lists are in the order of the reports: by file. */
export interface ReportDiff {
	readonly schemaVersion: 1
	readonly before: ReportSummary
	readonly after: ReportSummary
	/** Whether both weigh with the same rubric; scores of different rubrics are not compared. */
	readonly sameRubric: boolean
	/** How many pages both have. */
	readonly pagesInBoth: number
	readonly pages: {
		readonly added: readonly PageSummary[]
		readonly gone: readonly PageSummary[]
		readonly changed: readonly PageChange[]
	}
	readonly failures: { readonly added: readonly Failure[]; readonly gone: readonly Failure[] }
}
