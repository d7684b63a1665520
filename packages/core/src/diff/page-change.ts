import type { Asset, Facts, FactValue, Finding, Page } from '../report.ts'
import { round } from '../score/score-page.ts'
import { compareAssets } from './compare-assets.ts'
import { compareFindings } from './compare-findings.ts'
import { compareScores, dimensionOf, leastMove } from './compare-scores.ts'
import type { Pairing } from './pair.ts'
import type { AssetSummary, FactChange, FindingChange, PageChange, ScoreChange } from './report-diff.ts'
import { weighedFacts } from './weighed-facts.data.ts'

/** Confidence from which on an asset counts (a judgement, stated in the report's types). */
const likely = 0.5
/** A number that moves by a smaller share of itself does so with every edit. A judgement. */
const leastShare = 0.05

/** What changed of a page; null where nothing did that is told. */
export function pageChange(before: Page, after: Page, sameRubric: boolean): PageChange | null {
	const moved = before.file !== after.file
	const score = sameRubric && before.score && after.score ? compareScores(before.score, after.score) : null
	const assets = compareAssets(before.assets, after.assets)
	const findings = compareFindings(before, after)
	const change: PageChange = {
		file: after.file,
		url: after.url,
		source: after.source,
		title: after.title,
		movedFrom: moved ? { file: before.file, url: before.url } : null,
		role: before.role === after.role ? null : { before: before.role, after: after.role },
		traits: {
			added: after.traits.filter((trait) => !before.traits.includes(trait)),
			gone: before.traits.filter((trait) => !after.traits.includes(trait)),
		},
		score,
		assets: assetChanges(assets, sameRubric),
		findings: {
			added: findingChanges(findings.added, assets.added),
			gone: findingChanges(findings.gone, assets.gone),
		},
		facts: score ? factChanges(before.facts, after.facts, score) : [],
	}
	return isWorthTelling(change) ? change : null
}

function isWorthTelling({ movedFrom, role, traits, score, assets, findings }: PageChange): boolean {
	const lists = [traits.added, traits.gone, findings.added, findings.gone, ...Object.values(assets)]
	return movedFrom !== null || role !== null || score !== null || lists.some((list) => list.length > 0)
}

function findingChanges(findings: readonly Finding[], assets: readonly Asset[]): FindingChange[] {
	const ids = new Set(assets.map(({ id }) => id))
	return findings.map((finding) => ({
		finding,
		dimension: dimensionOf(finding.rule),
		withAsset: finding.asset !== null && ids.has(finding.asset),
	}))
}

function assetChanges({ kept, gone, added }: Pairing<Asset>, sameRubric: boolean): PageChange['assets'] {
	return {
		added: added.filter(isTold).map(assetSummary),
		gone: gone.filter(isTold).map(assetSummary),
		changed: kept
			.filter(([earlier, later]) => isTold(earlier) || isTold(later))
			.map(([earlier, later]) => ({
				before: assetSummary(earlier),
				after: assetSummary(later),
				change: sameRubric ? ownChange(earlier, later) : 0,
			}))
			.filter(({ before, after, change }) => !sameContent(before.key, after.key) || change !== 0),
	}
}

/** Assets of a kind share points: what one brings moves with the others, too, and that is not told. */
function ownChange(before: Asset, after: Asset): number {
	const change = round(after.points - before.points, 1)
	const moved = moveOf(worth(before), worth(after))
	return Math.abs(change) >= leastMove && moved !== 0 && isAlong(moved, change) ? change : 0
}

function worth({ quality, confidence, originality }: Asset): number {
	return quality * confidence * originality
}

function isTold(asset: Asset): boolean {
	return isLikely(asset) || asset.points >= leastMove
}

/** Whether an asset counts, as in the report's totals. */
export function isLikely({ confidence }: Asset): boolean {
	return confidence >= likely
}

/** What the difference shows of an asset. */
export function assetSummary(asset: Asset): AssetSummary {
	const { key, kind, title, text, src, points } = asset
	return { key, kind, title, text, src, points, doubtful: !isLikely(asset), elsewhere: null }
}

/** A key gets a running number where the site has the content once more. */
function sameContent(a: string, b: string): boolean {
	const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
	return longer.startsWith(shorter) && /^(?:-\d+)?$/.test(longer.slice(shorter.length))
}

/** The facts that moved as the points of their dimension did. */
function factChanges(before: Facts, after: Facts, { dimensions }: ScoreChange): FactChange[] {
	return dimensions.flatMap(({ dimension, change }) =>
		weighedFacts[dimension].flatMap(([fact, better]) => {
			const [earlier, later] = [before[fact] ?? null, after[fact] ?? null]
			const move = moveOf(earlier, later)
			const explains =
				move !== 0 && (better === 'either' || isAlong(better === 'more' ? move : -move, change))
			return explains ? [{ fact, dimension, before: earlier, after: later }] : []
		}),
	)
}

function isAlong(move: number, change: number | null): boolean {
	return change === null || Math.sign(move) === Math.sign(change)
}

/** Which way a fact went, up or down; 0 where it stayed, or went no further than with every edit. */
function moveOf(before: FactValue, after: FactValue): number {
	if (typeof before === 'string' || typeof after === 'string') return before === after ? 0 : 1
	const [earlier, later] = [Number(before ?? 0), Number(after ?? 0)]
	const least = leastShare * Math.max(Math.abs(earlier), Math.abs(later))
	return Math.abs(later - earlier) <= least ? 0 : later - earlier
}
