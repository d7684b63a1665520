import type { PageRecord, Weighed } from '../../packages/core/src/index.ts'
import type { LabelledPage, Lines } from '../eval/labels.ts'
import { type FoundAsset, matchPage } from '../eval/match.ts'
import type { AssetModel, Model, TraitModel } from './models.ts'
import type { PictureLabel } from './picture-labels.ts'
import type { Sample } from './terms.ts'

/** A page's record and what the models weighed on it. */
export interface MeasuredPage {
	readonly record: PageRecord
	readonly weighed: readonly Weighed[]
}

/** Candidates of a page that count in full together: where there are more, each counts the less (a judgement). */
const fullPage = 20

/** The candidates of a model on a labelled page, each with what it is by the labels. */
export function pageSamples(model: Model, page: MeasuredPage, labels: LabelledPage): readonly Sample[] {
	const kinds = model.weighedBy === 'trait' ? traitOf(model, page, labels) : kindsOf(model, page, labels)
	return samples(labels.site, kinds)
}

/** What the labels of a page's pictures say of them; of its other pictures nothing is known. */
export function pictureSamples(
	{ kinds }: AssetModel,
	{ weighed }: MeasuredPage,
	labels: readonly PictureLabel[],
): readonly Sample[] {
	const pictures = weighed.filter(({ model }) => model === 'picture')
	const known = new Map<Weighed, number | null>()
	for (const label of labels) {
		const picture = labelledPicture(label, labels, pictures)
		if (picture) known.set(picture, label.kind && kinds.indexOf(label.kind))
	}
	return samples(labels[0]?.site ?? '', known)
}

function samples(site: string, kinds: ReadonlyMap<Weighed, number | null>): readonly Sample[] {
	const weight = Math.min(1, fullPage / kinds.size)
	return [...kinds].map(([{ signs }, kind]) => ({ site, signs, kind, weight }))
}

function traitOf(
	{ kinds: [trait] }: TraitModel,
	{ weighed }: MeasuredPage,
	{ traits }: LabelledPage,
): ReadonlyMap<Weighed, number | null> {
	const is = traits.get(trait)
	const pages = is === undefined ? [] : weighed.filter(({ model }) => model === 'trait')
	return new Map(pages.map((page) => [page, is ? 0 : null]))
}

interface Candidate extends FoundAsset {
	readonly weighed: Weighed | null
}

function kindsOf(
	{ weighedBy, kinds }: AssetModel,
	{ record, weighed }: MeasuredPage,
	{ assets, capped }: LabelledPage,
): ReadonlyMap<Weighed, number | null> {
	const those = weighed.filter(({ model }) => model === weighedBy)
	const candidates = those.flatMap((weighed) =>
		kinds.map(
			(kind): Candidate => ({ kind, lines: linesOf(weighed), text: weighed.text, confidence: 1, weighed }),
		),
	)
	const { rightAssets } = matchPage(assets, [
		...candidates,
		...(weighedBy === 'picture' ? otherThan(those, record) : []),
	])
	const right = new Map(
		candidates.flatMap((candidate) =>
			rightAssets.has(candidate) ? [[candidate.weighed, kinds.indexOf(candidate.kind)]] : [],
		),
	)
	// Pictures of one figure share its place and its label.
	const byPlace = new Map([...right].map(([weighed, kind]) => [weighed?.position?.start.offset, kind]))
	if (weighedBy === 'picture')
		for (const weighed of those) {
			const kind = byPlace.get(weighed.position?.start.offset)
			if (kind !== undefined) right.set(weighed, kind)
		}
	// Of a capped kind, what is not labelled may well be right.
	const isKnown = kinds.every((kind) => !capped.has(kind))
	return new Map(
		those
			.filter((weighed) => isKnown || right.has(weighed))
			.map((weighed) => [weighed, right.get(weighed) ?? null]),
	)
}

/** Found assets that are no pictures: labels of the tables and the drawings by script beside a picture are theirs. */
function otherThan(pictures: readonly Weighed[], { assets }: PageRecord): readonly FoundAsset[] {
	const starts = new Set(pictures.map(({ position }) => position?.start.offset))
	return assets
		.filter(({ position }) => !starts.has(position.start.offset))
		.map(({ kind, position: { start, end }, text, confidence }) => ({
			kind,
			lines: [start.line, end.line],
			text,
			confidence,
		}))
}

/** Lines that the start of a picture with the label's address may be away from the label. */
const reach = 3

/** The picture with the label's address near its line, else the only one there that no other label can mean. */
function labelledPicture(
	label: PictureLabel,
	labels: readonly PictureLabel[],
	pictures: readonly Weighed[],
): Weighed | undefined {
	const within = (slack: number) =>
		pictures.filter((picture) => {
			const [first, last] = linesOf(picture)
			return first - slack <= label.line && label.line <= last + slack
		})
	const bySrc = within(reach).find(
		({ src }) => src !== null && (src.endsWith(label.src) || label.src.endsWith(src)),
	)
	const isCrowded = labels.some((other) => other !== label && Math.abs(other.line - label.line) <= 1)
	const near = within(1)
	return bySrc ?? (isCrowded || near.length > 1 ? undefined : near[0])
}

/** Only the page as a whole has no position, and no asset is that. */
function linesOf({ position }: Weighed): Lines {
	return position ? [position.start.line, position.end.line] : [0, 0]
}
