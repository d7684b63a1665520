import { firstIn } from '../cues/stretch.ts'
import { questionWords } from '../cues/title.cues.ts'
import { closestTag, type PageElement } from '../page/element.ts'
import type { Heading } from '../page/headings.ts'
import type { PageView } from '../page/page.ts'

/** Different headings that ask what a reader asks: with a question mark, or a question word that opens them. */
export function questionHeadingCount(page: PageView): number {
	return new Set(page.headings.filter((heading) => asks(heading, page)).map(({ text }) => text.toLowerCase()))
		.size
}

function asks({ text, element: { textStart, textEnd } }: Heading, page: PageView): boolean {
	if (/[?？]$/u.test(text)) return true
	const places = page.places
	const first = firstIn({ places, start: textStart, end: textEnd }, questionWords.number)
	// The line feed before a block stands between its element's start and its words.
	return first >= 0 && (places[questionWords.number]?.[first] as number) <= textStart + 1
}

/** Different places of the page that its own text sends readers to; footnotes and the permalinks of headings do not. */
export function ownFragmentCount(page: PageView): number {
	const targets = new Set<string>()
	for (const link of page.main('a')) {
		const { href } = link.node.properties
		if (
			typeof href === 'string' &&
			href.length > 1 &&
			href.startsWith('#') &&
			!footnote.test(href) &&
			isPath(link)
		)
			targets.add(href)
	}
	return targets.size
}

const footnote = /^#(?:user-content-)?fn/

function isPath(link: PageElement): boolean {
	// A mark such as "¶" or "↩" is shorter.
	return (
		link.textEnd - link.textStart >= 2 && closestTag(link.parent, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') === null
	)
}
