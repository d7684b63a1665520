import type { Finding, PageChange, PageSummary, ReportDiff } from '@linkworthy/core'

/** A finding, and the file of the page that it is on. */
interface FoundAt {
	readonly page: Pick<PageChange, 'file' | 'source'>
	readonly finding: Finding
}

/** What a rule found, or no longer finds: the place where it counts most, and how many others there are. */
export interface FoundByRule extends FoundAt {
	readonly others: number
}

/** Pages that only their place in the site moved, and no further than is told one by one. */
export interface SmallMoves {
	readonly pages: number
	readonly lowest: number
	readonly highest: number
}

/** A page whose score is compared. */
export type ScoredChange = PageChange & { readonly score: NonNullable<PageChange['score']> }

/** A difference in the order in which it is told; every list is whole. */
export interface DiffOutline {
	/** What a reader must know before any figure. */
	readonly cautions: readonly string[]
	readonly lower: readonly ScoredChange[]
	readonly higher: readonly ScoredChange[]
	readonly small: SmallMoves | null
	readonly added: readonly PageSummary[]
	readonly gone: readonly PageSummary[]
	readonly moved: readonly PageChange[]
	/** Pages that are scored now and were not, or the other way round. */
	readonly roles: readonly PageChange[]
	/** Pages that gained or lost assets while their score stayed. */
	readonly assets: readonly PageChange[]
	readonly findings: readonly FoundByRule[]
	/** How many findings came that are below what is told. */
	readonly smallFindings: number
	readonly noLonger: readonly FoundByRule[]
}

/**
 * A page that only its place moved is told by itself from this many points on: its rank among the others shifts with
 * every edit of the site. A judgement: place brings up to 33 points, one more link in running text about 5.
 */
const leastByPlace = 3
/** A finding that gains less is counted. A judgement: half of the least that is shown as a whole point. */
const leastGain = 0.5

/** Puts a difference in the order in which it is told: what fell first, then what rose, then what there is to do. */
export function outline(diff: ReportDiff): DiffOutline {
	const { added, gone, changed } = diff.pages
	const scored = changed.filter((page): page is ScoredChange => page.score !== null)
	const isSmall = ({ score }: ScoredChange): boolean =>
		score.dimensions.every(({ dimension }) => dimension === 'place') && Math.abs(score.change) < leastByPlace
	const told = scored.filter((page) => !isSmall(page))
	const moves = scored.filter(isSmall).map(({ score }) => score.change)
	const came = [
		...changed.flatMap((page) => page.findings.added.map(({ finding }) => ({ page, finding }))),
		...added.flatMap((page) => page.findings.map((finding) => ({ page, finding }))),
	]
	const worth = came.filter(({ finding }) => isWorthTelling(finding))
	return {
		cautions: cautions(diff),
		lower: told.filter(({ score }) => score.change < 0).sort((a, b) => a.score.change - b.score.change),
		higher: told.filter(({ score }) => score.change > 0).sort((a, b) => b.score.change - a.score.change),
		small:
			moves.length === 0
				? null
				: { pages: moves.length, lowest: Math.min(...moves), highest: Math.max(...moves) },
		added,
		gone,
		moved: changed.filter(({ movedFrom }) => movedFrom !== null),
		roles: changed.filter(({ role }) => role !== null),
		assets: changed.filter(
			({ score, assets }) =>
				score === null && [...assets.added, ...assets.gone].some(({ doubtful }) => !doubtful),
		),
		findings: byRule(worth),
		smallFindings: came.length - worth.length,
		noLonger: byRule(
			changed
				// A page of another role is advised on other things: nothing was mended.
				.filter(({ role }) => role === null)
				.flatMap((page) =>
					page.findings.gone.filter(({ withAsset }) => !withAsset).map(({ finding }) => ({ page, finding })),
				)
				.filter(({ finding }) => isWorthTelling(finding)),
		),
	}
}

function cautions({ before, after, sameRubric, pagesInBoth, pages }: ReportDiff): string[] {
	const versions = `${before.tool.version} and ${after.tool.version}`
	return [
		...(sameRubric
			? []
			: [
					`Scores are not compared: the reports weigh by different rubrics (${before.rubric} and ${after.rubric}). Analyse the earlier pages again with this version.`,
				]),
		...(before.tool.version === after.tool.version
			? []
			: [
					`Made by different versions of linkworthy (${versions}): some of what differs was found differently and not written differently.`,
				]),
		...(isPlaceNew(pages.changed)
			? [
					'The place of pages in the site could be known in one of the reports alone, which moves most scores.',
				]
			: []),
		...(pagesInBoth === 0 && before.totals.pages > 0 && after.totals.pages > 0
			? ['The reports have no page in common: are they of the same site and folder?']
			: []),
	]
}

/** A site has places from a number of pages on: then all of them have. */
function isPlaceNew(changed: readonly PageChange[]): boolean {
	return changed.some(({ score }) =>
		score?.dimensions.some(({ dimension, change }) => dimension === 'place' && change === null),
	)
}

function isWorthTelling({ level, gain }: Finding): boolean {
	return level === 'error' || gain >= leastGain
}

const levels: readonly Finding['level'][] = ['error', 'warning', 'note']

/** The errors first, then by gain; each rule once. */
function byRule(found: readonly FoundAt[]): FoundByRule[] {
	const rank = ({ finding }: FoundAt): number => (finding.level === 'error' ? 0 : 1)
	const sorted = found.toSorted(
		(a, b) =>
			rank(a) - rank(b) ||
			b.finding.gain - a.finding.gain ||
			levels.indexOf(a.finding.level) - levels.indexOf(b.finding.level),
	)
	const rules = new Map<string, FoundByRule>()
	for (const place of sorted) {
		const known = rules.get(place.finding.rule)
		rules.set(place.finding.rule, known ? { ...known, others: known.others + 1 } : { ...place, others: 0 })
	}
	return [...rules.values()]
}
