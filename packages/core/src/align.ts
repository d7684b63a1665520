import type { MeasuredAsset, PageRecord, Remark } from './record.ts'

/**
 * Moves the positions of a built page into the files that it was built from, where its author writes.
 *
 * Assets are aligned by kind and words, remarks by rule and words, equal ones in order. What the source does not show,
 * such as the layout's, stays at the built file.
 *
 * @param sources each measured by itself; its `file` names the positions. What several hold is taken from the first.
 */
export function alignWithSource(built: PageRecord, sources: readonly PageRecord[]): PageRecord {
	const assets = queues(
		sources.flatMap((source) => source.assets),
		assetKey,
	)
	const remarks = queues(
		sources.flatMap((source) => source.remarks),
		remarkKey,
	)
	return {
		...built,
		assets: built.assets.map((asset) => {
			const match = assets.get(assetKey(asset))?.shift()
			if (!match) return asset
			// Evidence points at parts of the asset; in the source that is the asset as a whole.
			const evidence = asset.evidence.map((item) => ({ ...item, position: item.position && match.position }))
			return { ...asset, position: match.position, evidence }
		}),
		remarks: built.remarks.map((remark) => {
			const match = remarks.get(remarkKey(remark))?.shift()
			return match ? { ...remark, place: { ...remark.place, position: match.place.position } } : remark
		}),
	}
}

function assetKey({ kind, text, src }: MeasuredAsset): string {
	const words = letters(text)
	// A picture without words is known by its file, whose folder and hash change with the build.
	return `${kind} ${words || letters(src?.replace(/^.*\//s, '').replace(/\..*$/s, '') ?? '')}`
}

function remarkKey({ rule, text }: Remark): string {
	return `${rule} ${letters(text)}`
}

/** Letters and digits: quotes, dashes and spaces change on the way from Markdown to HTML. */
function letters(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '')
		.slice(0, 80)
}

function queues<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
	const found = new Map<string, Item[]>()
	for (const item of items) {
		const same = found.get(key(item))
		if (same) same.push(item)
		else found.set(key(item), [item])
	}
	return found
}
