import type { MeasuredAsset, PageRecord } from './record.ts'
import type { Asset, AssetKind, Failure, Finding, Level, Page, Report, Totals } from './report.ts'
import { docsUrl } from './rules/docs-url.ts'
import { judge, type RuledVerdict } from './rules/judge.ts'
import { rules as builtIn } from './rules/registry.generated.ts'
import type { JudgedPage, Rule } from './rules/rule.ts'
import { gainOf } from './score/gain.ts'
import { intervalOf } from './score/interval.ts'
import { rubric as current, type Rubric } from './score/rubric.ts'
import { type Points, weigh } from './score/score.ts'
import { round, scorePage } from './score/score-page.ts'
import { noPlace, pagePlaces } from './site/place.ts'
import { version } from './version.ts'

/** How to assess. */
export interface AssessOptions {
	/** Address of the site. */
	readonly site?: string | null
	/** ISO 8601; the report carries it and nothing depends on it. */
	readonly date?: string | null
	/** What failed before: pages that could not be read or measured. */
	readonly failures?: readonly Failure[]
	/** Default: the current one. */
	readonly rubric?: Rubric
	/** Default: the built-in ones. */
	readonly rules?: readonly Rule[]
}

/** Confidence from which an asset is counted; below, it is doubtful (a judgement, stated in the report's types). */
const likely = 0.5

/** Judges and scores the pages of a site. Pure, and needs no page's text. */
export function assess(records: readonly PageRecord[], options: AssessOptions = {}): Report {
	const rubric = options.rubric ?? current
	const rules = options.rules ?? builtIn
	const sorted = uniqueKeys([...records].sort((a, b) => compare(a.file, b.file)))
	const places = pagePlaces(sorted)
	const byId = new Map(rules.map((rule) => [rule.id, rule]))
	const failures: Failure[] = [...(options.failures ?? [])]
	const pages = sorted.map((record) => {
		failures.push(...record.failures.map((failure) => ({ file: record.file, ...failure })))
		const { facts: site, related } = places.get(record.file) ?? noPlace
		return assessPage({ ...record, site, related }, byId, rubric, failures)
	})
	return {
		schemaVersion: 1,
		tool: { name: 'linkworthy', version },
		rubric: rubric.version,
		site: options.site ?? null,
		date: options.date ?? null,
		totals: totals(pages),
		failures: failures.sort(
			(a, b) => compare(a.file, b.file) || compare(a.stage, b.stage) || compare(a.message, b.message),
		),
		pages,
	}
}

/** By their ids. */
type Rules = ReadonlyMap<string, Rule>

function assessPage(page: JudgedPage, rules: Rules, rubric: Rubric, failures: Failure[]): Page {
	const verdicts = judge(page, rules.values(), ({ id }, error) => {
		const reason = error instanceof Error ? error.message : String(error)
		failures.push({ file: page.file, stage: 'assess', message: `rule ${id} failed: ${reason}` })
	})
	const points = weigh({ assets: page.assets, researchChance: page.researchChance, verdicts }, rubric)
	const scored = page.role === 'article'
	return {
		file: page.file,
		url: page.url,
		source: page.source,
		format: page.format,
		lang: page.lang,
		title: page.title,
		role: page.role,
		traits: page.traits,
		words: page.words,
		facts: { ...page.facts, ...page.site },
		score: scored
			? scorePage(page, points, intervalOf(page, rules.values(), rubric, points.total), rubric)
			: null,
		assets: page.assets.map((asset) => assessed(asset, points, scored)),
		findings: findings(
			page,
			rules,
			verdicts,
			(verdict) => (scored ? gainOf(verdict, points, rubric) : 0),
			rubric,
		),
	}
}

function assessed({ substance: _, ...asset }: MeasuredAsset, points: Points, scored: boolean): Asset {
	return {
		...asset,
		facts: { ...asset.facts },
		quality: round(points.quality.get(asset.id) ?? 0, 2),
		points: scored ? round(points.assetPoints.get(asset.id) ?? 0, 1) : 0,
		embed: null,
	}
}

const levels: readonly Level[] = ['error', 'warning', 'note']

function findings(
	page: JudgedPage,
	rules: Rules,
	verdicts: readonly RuledVerdict[],
	gain: (verdict: RuledVerdict) => number,
	rubric: Rubric,
): Finding[] {
	const assets = new Map(page.assets.map((asset) => [asset.id, asset]))
	const found: Finding[] = []
	for (const verdict of verdicts) {
		const rule = rules.get(verdict.rule)
		if (!rule || verdict.message === undefined || verdict.value === 1) continue
		// A page that is not scored is not advised on; only what endangers the site is said of it.
		if (page.role !== 'article' && (rule.level !== 'error' || Object.hasOwn(rubric.gates, rule.id))) continue
		const asset = verdict.asset === undefined ? undefined : assets.get(verdict.asset)
		found.push({
			rule: rule.id,
			level: rule.level,
			message: verdict.message,
			gain: round(gain(verdict), 1),
			effort: rule.effort,
			asset: asset?.id ?? null,
			position: verdict.place?.position ?? asset?.position ?? null,
			selector: verdict.place?.selector ?? asset?.selector ?? null,
			docs: docsUrl(rule.id),
		})
	}
	return found.sort(
		(a, b) => b.gain - a.gain || levels.indexOf(a.level) - levels.indexOf(b.level) || compare(a.rule, b.rule),
	)
}

/**
 * Content that stands twice in the site gets a running number on the later ones. An embed page shows what stands
 * elsewhere, so it comes last: publishing one must not change the key of what it shows.
 */
function uniqueKeys(records: readonly PageRecord[]): PageRecord[] {
	const seen = new Map<string, number>()
	const taken = new Set<string>()
	const isEmbed = ({ role }: PageRecord) => role === 'embed'
	const keyed = new Map<PageRecord, MeasuredAsset[]>()
	for (const record of [...records.filter((one) => !isEmbed(one)), ...records.filter(isEmbed)]) {
		const assets = record.assets.map((asset) => {
			let key = asset.key
			while (taken.has(key)) {
				const number = (seen.get(asset.key) ?? 1) + 1
				seen.set(asset.key, number)
				key = `${asset.key}-${number}`
			}
			taken.add(key)
			return key === asset.key ? asset : { ...asset, key }
		})
		keyed.set(record, assets)
	}
	return records.map((record) => ({ ...record, assets: keyed.get(record) ?? [] }))
}

function totals(pages: readonly Page[]): Totals {
	const assetsByKind: { [kind in AssetKind]?: number } = {}
	const findingsByLevel = { error: 0, warning: 0, note: 0 }
	let assets = 0
	for (const page of pages) {
		for (const { level } of page.findings) findingsByLevel[level] += 1
		for (const { kind, confidence } of page.assets) {
			if (confidence < likely) continue
			assets += 1
			assetsByKind[kind] = (assetsByKind[kind] ?? 0) + 1
		}
	}
	const scores = pages.flatMap(({ score }) => (score ? [score.total] : [])).sort((a, b) => a - b)
	const middle = scores.length >> 1
	const median =
		scores.length === 0
			? null
			: scores.length % 2 === 1
				? (scores[middle] as number)
				: ((scores[middle - 1] as number) + (scores[middle] as number)) / 2
	return {
		pages: pages.length,
		scored: scores.length,
		assets,
		assetsByKind,
		findingsByLevel,
		medianScore: median,
	}
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0
}
