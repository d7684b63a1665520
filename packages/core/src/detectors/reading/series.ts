import { oncePerPage } from '../../page/once-per-page.ts'
import type { DetectedPage } from '../detector.ts'
import { type Picture, pictureTags, readPicture } from './picture.ts'

/** Whether a picture that says little of itself stands among charts: two or more of one program in its folder, and a fifth of it (judgements). */
export function inChartSeries(picture: Picture, page: DetectedPage): boolean {
	if (picture.src === null || picture.chance.chart >= 0.7 || picture.chance.diagram >= 0.5) return false
	return foldersOfCharts(page).has(folderOf(picture.src))
}

const foldersOfCharts = oncePerPage((page: DetectedPage): ReadonlySet<string> => {
	const counts = new Map<string, { charts: number; all: number }>()
	for (const element of page.main(...pictureTags)) {
		const picture = readPicture(element, page)
		if (!picture || picture.src === null) continue
		const folder = folderOf(picture.src)
		const count = counts.get(folder) ?? { charts: 0, all: 0 }
		count.all += 1
		if (picture.chance.chart >= 0.5) count.charts += 1
		counts.set(folder, count)
	}
	return new Set(
		[...counts].filter(([, { charts, all }]) => charts >= 2 && charts >= all * 0.2).map(([folder]) => folder),
	)
})

/** Folder and extension: a series is made by one program. */
function folderOf(src: string): string {
	const path = src.replace(/[?#].*$/s, '')
	return `${path.slice(0, path.lastIndexOf('/') + 1)} ${/\.(\w{3,4})$/.exec(path)?.[1]?.toLowerCase() ?? ''}`
}
