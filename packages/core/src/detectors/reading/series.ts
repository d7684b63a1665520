import { chancesOf } from './picture-chance.ts'
import { withoutQuery } from './picture-file.ts'

/** A picture of a series: its address and what it is likely by itself. */
interface Member {
	readonly src: string | null
	/** Log odds of each kind, in the order of the weights. */
	readonly odds: readonly number[]
}

/**
 * The company that each picture keeps: for each kind its mean chance among the other pictures of the same folder and
 * file type, as if one more picture that is no asset stood there. A series is made by one program.
 */
export function companyOf(pictures: readonly Member[]): readonly (readonly number[])[] {
	const chances = pictures.map(({ odds }) => chancesOf(odds))
	const alone = chances[0]?.map(() => 0) ?? []
	const sums = new Map<string, { readonly sum: number[]; count: number }>()
	const folders = pictures.map(({ src }) => (src === null ? null : folderOf(src)))
	for (const [at, folder] of folders.entries()) {
		if (folder === null) continue
		const series = sums.get(folder) ?? { sum: [...alone], count: 0 }
		series.count += 1
		series.sum.forEach((value, kind) => {
			series.sum[kind] = value + (chances[at]?.[kind] as number)
		})
		sums.set(folder, series)
	}
	return folders.map((folder, at) => {
		const series = folder === null ? undefined : sums.get(folder)
		if (!series) return alone
		return series.sum.map((value, kind) => (value - (chances[at]?.[kind] as number)) / series.count)
	})
}

/** Folder and file type. */
function folderOf(src: string): string {
	const path = withoutQuery(src)
	return `${path.slice(0, path.lastIndexOf('/') + 1)} ${/\.(\w{3,4})$/.exec(path.slice(-5))?.[1]?.toLowerCase() ?? ''}`
}
