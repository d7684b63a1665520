import { pair } from './pair.ts'
import type { AssetSummary, PageChange, PageSummary } from './report-diff.ts'

/** The pages of a difference. */
interface Pages {
	readonly added: readonly PageSummary[]
	readonly gone: readonly PageSummary[]
	readonly changed: readonly PageChange[]
}

/** An asset that one page lost or gained, and the file of that page. */
interface Held {
	readonly file: string
	readonly asset: AssetSummary
}

/** The same pages, with assets that went from one to another told so on both. */
export function withMovedAssets({ added, gone, changed }: Pages): Pages {
	const lost = [
		...gone.flatMap(({ file, assets }) => held(file, assets)),
		...changed.flatMap(({ file, movedFrom, assets }) => held(movedFrom?.file ?? file, assets.gone)),
	]
	const gained = [
		...added.flatMap(({ file, assets }) => held(file, assets)),
		...changed.flatMap(({ file, assets }) => held(file, assets.added)),
	]
	const moved = pair(
		lost,
		gained,
		({ asset }) => asset.key,
		({ asset }) => (asset.text === '' ? null : `${asset.kind} ${asset.text}`),
	)
	const elsewhere = new Map<AssetSummary, string>()
	for (const [from, to] of moved.kept) elsewhere.set(from.asset, to.file).set(to.asset, from.file)
	const told = (asset: AssetSummary): AssetSummary => ({ ...asset, elsewhere: elsewhere.get(asset) ?? null })
	const toldOn = (page: PageSummary): PageSummary => ({ ...page, assets: page.assets.map(told) })
	return {
		added: added.map(toldOn),
		gone: gone.map(toldOn),
		changed: changed.map((page) => ({
			...page,
			assets: {
				...page.assets,
				added: page.assets.added.map(told),
				gone: page.assets.gone.map(told),
			},
		})),
	}
}

function held(file: string, assets: readonly AssetSummary[]): Held[] {
	return assets.map((asset) => ({ file, asset }))
}
