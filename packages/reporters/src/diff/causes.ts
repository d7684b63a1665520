import type {
	AssetChange,
	AssetSummary,
	DimensionId,
	FactChange,
	FactValue,
	FindingChange,
	PageChange,
} from '@linkworthy/core'
import { clip, printable } from '../plain-text.ts'
import { count, countKind, dimensions, figure, kindName, kinds, traitName } from '../vocabulary.ts'
import { factWords } from './fact-words.data.ts'
import { moveText } from './move-text.ts'

/** Why a score moved: what of it, by how much, and what did that. */
interface Cause {
	/** The dimension's name, or what takes from the score as a whole. */
	readonly name: string
	/** With its sign; empty where it is no sum. */
	readonly points: string
	/** What came, went or changed, in words of the page: not yet fit for a format. Empty where it cannot be told. */
	readonly words: string
}

/** Points from which on an asset is named; the others are counted. A judgement. */
const leastNamed = 0.5
/** Points that two roundings of whole numbers can come to. */
const leastHeld = 1.5
/** Judgements: what is read in one line. */
const mostNamed = 3
const mostFacts = 2
const nameColumns = 44

/** Why a page's score moved, the largest move first; empty where it did not. */
export function causesOf(page: PageChange): readonly Cause[] {
	const { score } = page
	if (!score) return []
	const moved = score.dimensions.map(({ dimension, before, after, change }) => ({
		name: dimensions[dimension].name,
		points: change === null ? '' : moveText(change),
		words:
			before === null || after === null
				? before === null
					? 'could not be known before'
					: 'cannot be known now'
				: sentence(dimension === 'assets' ? assetParts(page) : pageParts(page, dimension)),
	}))
	if (!isHeldOtherwise(score)) return moved
	const share = (left: number): string => `${figure(Math.round(left * 100))}%`
	const held = `${share(score.left.before)} → ${share(score.left.after)} of its potential`
	return [
		{ name: 'Limits', points: '', words: sentence([held, ...ruleParts(page.findings, null)]) },
		...moved,
	]
}

/** Whether penalties and gates take other shares, by more than two whole numbers can be rounded. */
function isHeldOtherwise({ before, after, left }: NonNullable<PageChange['score']>): boolean {
	const potential = Math.max(before / (left.before || 1), after / (left.after || 1))
	return Math.abs(left.after - left.before) * potential >= leastHeld
}

/** What became of the assets of a page, in words; empty where nothing did. */
export function assetWordsOf({ assets }: Pick<PageChange, 'assets'>): string {
	return sentence(assetChangeParts(assets))
}

function assetParts(page: PageChange): string[] {
	const { added, gone } = page.traits
	return [
		...assetChangeParts(page.assets),
		...added.map((trait) => `reads as ${traitName(trait)} now`),
		...gone.map((trait) => `no longer reads as ${traitName(trait)}`),
		...ruleParts(page.findings, 'assets'),
	]
}

function assetChangeParts({ added, gone, changed }: PageChange['assets']): string[] {
	const moved = (asset: AssetSummary): boolean => asset.elsewhere !== null
	return [
		...named(
			'lost',
			gone.filter((asset) => !moved(asset)),
		),
		...named(
			'gained',
			added.filter((asset) => !moved(asset)),
		),
		...movedParts(gone.filter(moved), 'went to'),
		...movedParts(added.filter(moved), 'came from'),
		...changedParts(changed),
	]
}

/** `chart "Delays" went to blog/b.md`, or how many did. */
function movedParts(assets: readonly AssetSummary[], verb: string): string[] {
	return [...new Set(assets.map(({ elsewhere }) => elsewhere))].map((page) => {
		const [first, ...others] = assets.filter(({ elsewhere }) => elsewhere === page)
		const what = first && others.length === 0 ? assetName(first) : count(others.length + 1, 'asset')
		return `${what} ${verb} ${printable(page ?? '')}`
	})
}

/** `lost data table "Delays" and 3 statistics`. */
function named(verb: string, assets: readonly AssetSummary[]): string[] {
	if (assets.length === 0) return []
	const byPoints = assets.toSorted((a, b) => b.points - a.points)
	const telling = byPoints.slice(0, mostNamed).filter(({ points }) => points >= leastNamed)
	const shown = telling.length > 0 || assets.length > mostNamed ? telling : byPoints
	const rest = byPoints.slice(shown.length)
	const counted = kinds.flatMap((kind) => {
		const some = rest.filter((asset) => asset.kind === kind).length
		return some > 0 ? [countKind(some, kind)] : []
	})
	return [`${verb} ${listed([...shown.map(assetName), ...counted])}`]
}

function changedParts(changed: readonly AssetChange[]): string[] {
	const parts = changed
		.filter(({ change }) => change !== 0)
		.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
		.slice(0, mostNamed)
		.map(
			({ before, after }) =>
				`${assetName(after)} brings ${figure(after.points)} points, ${figure(before.points)} before`,
		)
	const rest = changed.length - parts.length
	return rest > 0 ? [...parts, `${count(rest, 'asset')} changed`] : parts
}

function pageParts({ findings, facts }: PageChange, dimension: DimensionId): string[] {
	const told = facts.filter((fact) => fact.dimension === dimension).flatMap(factPart)
	return [...ruleParts(findings, dimension), ...told.slice(0, mostFacts)]
}

/** `now found: chart-data; no longer found: page-opening, stat-source`. */
function ruleParts({ added, gone }: PageChange['findings'], dimension: DimensionId | null): string[] {
	const rules = (changes: readonly FindingChange[]): string =>
		[
			...new Set(
				changes
					.filter((change) => change.dimension === dimension && !change.withAsset)
					.map(({ finding }) => printable(finding.rule)),
			),
		].join(', ')
	const [came, went] = [rules(added), rules(gone)]
	return [...(came ? [`now found: ${came}`] : []), ...(went ? [`no longer found: ${went}`] : [])]
}

/** Nothing where both values are written the same. */
function factPart({ fact, before, after }: FactChange): string[] {
	const [name, form] = factWords[fact] ?? [fact, 'text']
	const written = (value: FactValue): string => {
		if (value === null) return 'none'
		if (typeof value === 'boolean') return value ? 'yes' : 'no'
		if (typeof value === 'string') return clip(printable(value), nameColumns)
		return form === 'share' ? `${figure(Math.round(value * 100))}%` : figure(value)
	}
	const [earlier, later] = [written(before), written(after)]
	return earlier === later ? [] : [`${name} ${earlier} → ${later}`]
}

/** `data table "Delays by line"`. */
function assetName({ kind, title, text, src, doubtful }: AssetSummary): string {
	const noun = doubtful ? `doubtful ${kindName(kind)}` : kindName(kind)
	const name = printable(title ?? '') || printable(text) || printable(src ?? '')
	return name === '' ? noun : `${noun} "${clip(name, nameColumns)}"`
}

function listed(items: readonly string[]): string {
	return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

function sentence(parts: readonly string[]): string {
	return parts.join('; ')
}
