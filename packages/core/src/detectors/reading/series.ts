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
	const folders = pictures.map(({ src }) => (src === null ? null : folderOf(src)))
	const series = new Map<string, { readonly sum: number[]; count: number }>()
	for (const [at, own] of chances.entries()) {
		const folder = folders[at]
		if (folder === null || folder === undefined) continue
		let all = series.get(folder)
		if (!all) {
			all = { sum: own.map(() => 0), count: 0 }
			series.set(folder, all)
		}
		all.count += 1
		for (let kind = 0; kind < own.length; kind += 1)
			all.sum[kind] = (all.sum[kind] as number) + (own[kind] as number)
	}
	return chances.map((own, at) => {
		const all = series.get(folders[at] ?? '')
		return own.map((value, kind) => (all ? ((all.sum[kind] as number) - value) / all.count : 0))
	})
}

/** Folder and file type. */
function folderOf(src: string): string {
	const path = withoutQuery(src)
	return `${path.slice(0, path.lastIndexOf('/') + 1)} ${/\.(\w{3,4})$/.exec(path.slice(-5))?.[1]?.toLowerCase() ?? ''}`
}
