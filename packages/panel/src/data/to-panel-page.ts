import type { Asset, Finding, Page, Position, Report, SnippetName } from '@linkworthy/core'
import {
	assetTitle,
	clip,
	dimensionIds,
	dimensions,
	effortWords,
	figure,
	gainText,
	hasGain,
	isDoubtful,
	kindName,
	pageSteps,
	pageTitle,
	penaltySentence,
	pointsText,
	printable,
	reasons,
	scoreSentence,
	snippetNames,
	stageName,
	unscoredSentence,
	whyText,
} from '@linkworthy/reporters'
import type { PanelAsset, PanelFinding, PanelPage, PanelScore, Place } from './panel-page.ts'

/** What the last build of the site said of the page's place in it. */
export interface SitePlace {
	/** Of 100. */
	readonly points: number
	/** When the report was made, ISO 8601. */
	readonly date: string | null
}

/** Points from which a step is worth a mark at the panel's button: almost every page has smaller ones. A judgement. */
const worthMark = 3

/** Columns of a title and of a reason; a judgement. */
const titleColumns = 110
const whyColumns = 200

/** The one page of a report, as the panel shows it. */
export function toPanelPage(report: Report, sitePlace: SitePlace | null = null): PanelPage {
	const page = report.pages[0]
	if (!page)
		return {
			title: '',
			notices: failures(report),
			score: null,
			unscored: null,
			attention: null,
			findings: [],
			stepCount: 0,
			assets: [],
		}
	const steps = page.score ? pageSteps(page) : []
	const assets = new Map(page.assets.map((asset) => [asset.id, asset]))
	return {
		title: clip(pageTitle(page), titleColumns),
		notices: [...failures(report), ...notices(page)],
		score: page.score && score(page.score, sitePlace),
		unscored: page.score === null ? unscoredSentence(page) : null,
		attention: attention(page, steps),
		findings: byRule(page.findings).map(([best, ...others], at) => ({
			...toFinding(page, best, assets),
			reason: at < steps.length ? (reasons[best.rule] ?? null) : null,
			others: others.map((other) => toFinding(page, other, assets)),
		})),
		stepCount: steps.length,
		assets: page.assets
			.toSorted((a, b) => Number(isDoubtful(a)) - Number(isDoubtful(b)) || b.points - a.points)
			.map((asset) => toAsset(page, asset)),
	}
}

function attention({ findings }: Page, [best]: readonly Finding[]): PanelPage['attention'] {
	if (findings.some(({ level }) => level === 'error')) return 'error'
	return best !== undefined && best.gain >= worthMark ? 'warning' : null
}

function failures({ failures }: Report): string[] {
	return failures.map(({ stage, message }) => `The page ${stageName(stage)}: ${printable(message)}`)
}

function notices(page: Page): string[] {
	if (page.score === null) return []
	const { gates, total, potential } = page.score
	const penalty = penaltySentence(page.score)
	if (penalty !== null) return [penalty]
	if (gates.length === 0) return []
	return [
		`Held at ${figure(total)} by ${gates.map(printable).join(', ')}. The content alone would reach ${figure(potential)}.`,
	]
}

function score(found: NonNullable<Page['score']>, sitePlace: SitePlace | null): PanelScore {
	return {
		total: figure(Math.round(found.total)),
		sentence: scoreSentence(found),
		dimensions: dimensionIds.map((id) => {
			const { name, asks } = dimensions[id]
			const points = found.dimensions[id]
			const unknown =
				id === 'place' ? placeSentence(sitePlace) : 'Could not be known here, so it counts neither way.'
			return { id, name, points, says: points === null ? unknown : asks }
		}),
	}
}

/** A page alone tells nothing of its place. */
function placeSentence(sitePlace: SitePlace | null): string {
	const judged = 'Links from other pages are judged in the report after a build'
	if (sitePlace === null) return `${judged}.`
	const day =
		sitePlace.date === null ? 'the last one' : `the one of ${printable(sitePlace.date.slice(0, 10))}`
	return `${judged}; ${day} gave ${pointsText(sitePlace.points)} points for them.`
}

function toAsset(page: Page, asset: Asset): PanelAsset {
	const { id, kind, points, selector, position, embed } = asset
	return {
		id,
		kind,
		kindName: kindName(kind),
		title: clip(assetTitle(asset), titleColumns),
		points: page.score && pointsText(points),
		doubtful: isDoubtful(asset),
		why: clip(whyText(asset), whyColumns),
		selector,
		place: placeOf(page, position),
		codes: (Object.keys(snippetNames) as SnippetName[]).flatMap((name) => {
			const code = embed?.snippets[name]
			return code === undefined ? [] : [{ name: snippetNames[name], code }]
		}),
	}
}

/** Findings of a rule in the order of the report, and rules by what they gain most. */
function byRule(findings: readonly Finding[]): readonly [Finding, ...Finding[]][] {
	const rules = new Map<string, [Finding, ...Finding[]]>()
	for (const finding of findings) {
		const known = rules.get(finding.rule)
		if (known) known.push(finding)
		else rules.set(finding.rule, [finding])
	}
	return [...rules.values()]
}

function toFinding(page: Page, finding: Finding, assets: ReadonlyMap<string, Asset>): PanelFinding {
	const { rule, level, message, gain, effort, docs, asset, position } = finding
	const about = asset === null ? undefined : assets.get(asset)
	return {
		rule: printable(rule),
		level,
		message: printable(message),
		gain: hasGain(finding) ? gainText(gain) : null,
		effort: effortWords[effort],
		reason: null,
		docs,
		selector: finding.selector ?? about?.selector ?? null,
		place: placeOf(page, position),
		others: [],
	}
}

/** The line in the source; a line of the page as the browser has it would help nobody. */
function placeOf({ source }: Page, position: Position | null): Place | null {
	if (source === null) return null
	if (position?.file !== source) return { file: source, line: null, column: null }
	const { line, column } = position.start
	return { file: source, line, column }
}
