import type { PageElement } from '../../page/element.ts'
import type { PageView } from '../../page/page.ts'
import { lastStartingUpTo } from '../../page/text.ts'
import type { Attribution } from './attribution.ts'
import { shortcodeIn } from './shortcode.ts'
import { speakerIn } from './speaker.ts'

const quoteCodes = /^(?:(?:block|pull|big)[-_]?)?quote$|^(?:testimonial|epigraph)$/

/** `author="Ada Lee"`. */
const namedSpeaker =
	/(?:^|[\s,])(?:author|name|by|person|speaker|attribution|cite|credit|source)\s{0,2}[=:]\s{0,2}["“']([^"”']{2,140})["”']/i

/** Blocks of a quotation between the two ends of its shortcode; a judgement. */
const mostBlocks = 12

/**
 * The speaker that a shortcode for quotations names: `{{< quote author="Ada Lee" >}}` (Hugo), `{% include quote.html
 * author="Ada Lee" %}` (Jekyll), `{% blockquote Ada Lee, Harbour Notes %}` (Octopress, Hexo).
 */
export function attributionOfShortcode(element: PageElement, page: PageView): Attribution | null {
	const call = shortcodeIn(element, page)
	if (!call || !quoteCodes.test(call.name)) return null
	const named = call.rest.includes('=') ? namedSpeaker.exec(call.rest)?.[1] : call.rest.split(/\shttps?:/)[0]
	const speaker = speakerIn(named ?? '')
	if (speaker === null) return null
	const cue = `the shortcode ${call.name} names ${speaker}`
	return { speaker, confidence: 0.85, cue, element: endOf(element, call.name, page) }
}

/** The block that closes a shortcode; the element itself where it closes nothing or only further down. */
function endOf(element: PageElement, name: string, page: PageView): PageElement {
	const first = lastStartingUpTo(page.blocks, element.textEnd)
	for (let at = first; at <= first + mostBlocks; at += 1) {
		const block = page.blocks[at]
		if (!block) break
		const end = page.text.slice(Math.max(block.start, block.end - 60), block.end).toLowerCase()
		if (block.start >= element.textStart && (end.includes(`end${name}`) || end.includes(`/${name}`)))
			return block.element
	}
	return element
}
