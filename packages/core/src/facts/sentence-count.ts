import type { WordCue } from '../cues/cue.ts'
import type { DetectedPage } from '../detectors/detector.ts'
import { proseBlocks } from '../detectors/sentences.ts'
import { closestTag } from '../page/element.ts'
import { sentenceAround } from '../page/sentence-around.ts'
import type { Block } from '../page/text.ts'

/**
 * How many different sentences of the main content's prose a cue stands in. What is said twice counts once, and so does
 * a sentence that holds the cue more than once; links and code say nothing. Linear in the page's text.
 */
export function sentenceCount(page: DetectedPage, cue: WordCue): number {
	const places = page.places[cue.number] ?? []
	const blocks = proseBlocks(page)
	const said = new Set<string>()
	let current = 0
	let last = 0
	for (let at = 0; at < places.length; at += 2) {
		const place = places[at] as number
		if (place < last) continue
		while (current < blocks.length && (blocks[current] as Block).end <= place) current += 1
		const block = blocks[current]
		if (!block || place < block.start || closestTag(page.elementAt(place), 'a', 'code', 'kbd', 'samp'))
			continue
		const { start, end } = sentenceAround(page.text, place, Math.max(last, block.start), block.end)
		said.add(page.text.slice(start, end))
		last = end
	}
	return said.size
}
