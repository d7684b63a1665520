import { closest, contains, type PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { DetectedPage } from '../detector.ts'

/** Fewest clips that make a gallery; a judgement. */
const fewestClips = 3

/** A box of nothing but clips, such as a carousel: together they are one asset. */
export interface Gallery {
	readonly box: PageElement
	readonly clips: PageElement[]
}

/** The galleries by each of their clips. */
export const galleries: (page: DetectedPage) => ReadonlyMap<PageElement, Gallery> = oncePerPage(
	(page: DetectedPage) => {
		const clips = page.main('video')
		const byBox = new Map<PageElement, Gallery>()
		for (const [at, clip] of clips.entries()) {
			const box = boxOf(clip, [clips[at - 2], clips[at - 1], clips[at + 1], clips[at + 2]])
			if (!box) continue
			const gallery = byBox.get(box)
			if (gallery) gallery.clips.push(clip)
			else byBox.set(box, { box, clips: [clip] })
		}
		const found = [...byBox.values()].filter((gallery) => gallery.clips.length >= fewestClips)
		return new Map(found.flatMap((gallery) => gallery.clips.map((clip) => [clip, gallery])))
	},
)

/** The innermost element that holds a clip, two of those beside it and no text; null without. */
function boxOf(clip: PageElement, beside: readonly (PageElement | undefined)[]): PageElement | null {
	const box = closest(
		clip.parent,
		(around) =>
			around.textEnd > around.textStart ||
			beside.filter((other) => other && contains(around, other)).length >= fewestClips - 1,
	)
	return box && box.textEnd === box.textStart ? box : null
}
