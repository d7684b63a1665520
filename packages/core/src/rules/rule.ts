import type { MeasuredAsset, PageRecord, Place, SiteFacts } from '../record.ts'
import type { AssetKind, Level } from '../report.ts'

/** What a rule reads: a page's record and what the site tells of it. No tree, no parser. */
export interface JudgedPage extends PageRecord {
	readonly site: SiteFacts
	/** Names of pages that could link to it, near in subject; nearest first. */
	readonly related: readonly string[]
}

/** What a rule says of a page or of one of its assets. */
export interface Verdict {
	/** How well it is met, 0–1. Null: cannot be known here, so its weight leaves the denominator. */
	readonly value: number | null
	/** Id of the asset that it is about; absent for the page as a whole. */
	readonly asset?: string
	/** What was found and what was expected. Without a message there is no finding. */
	readonly message?: string
	/** Where, if not at the asset. */
	readonly place?: Place
	/** The value that doing what the message expects would reach; 1 unless said. */
	readonly reach?: number
	/** What fixing it would add to the page, where fixing means that a new asset appears. */
	readonly adds?: { readonly kind: AssetKind; readonly substance: number }
}

/** Judges facts. Its weight stands in the rubric, under its id. */
export interface Rule {
	/** Kebab-case noun of what is looked at; the name of its file and of its docs page. */
	readonly id: string
	readonly level: Level
	/** 1 minutes, 2 an hour or two, 3 days. */
	readonly effort: 1 | 2 | 3
	/** One sentence: what is looked at. */
	readonly summary: string
	/** Ids of the studies and documents that it rests on (docs/evidence.md). */
	readonly evidence: readonly string[]
	/** At least one verdict for each page or asset that the rule applies to. */
	readonly judge: (page: JudgedPage) => readonly Verdict[]
}

/** Types a rule. */
export function defineRule(rule: Rule): Rule {
	return rule
}

/** The likely assets (confidence 0.5 and more) of the given kinds, in document order. */
export function likelyAssets<Kind extends AssetKind>(
	page: JudgedPage,
	kinds: readonly Kind[],
): MeasuredAsset<Kind>[] {
	return page.assets.filter(
		(asset): asset is MeasuredAsset<Kind> =>
			(kinds as readonly AssetKind[]).includes(asset.kind) && asset.confidence >= 0.5,
	)
}

/** One verdict for each likely asset (confidence 0.5 and more) of the given kinds. */
export function eachAsset<Kind extends AssetKind>(
	page: JudgedPage,
	kinds: readonly Kind[],
	judge: (asset: MeasuredAsset<Kind>) => Omit<Verdict, 'asset'> | undefined,
): Verdict[] {
	const verdicts: Verdict[] = []
	for (const asset of likelyAssets(page, kinds)) {
		const verdict = judge(asset)
		if (verdict) verdicts.push({ ...verdict, asset: asset.id })
	}
	return verdicts
}
