import type { PageElement } from '../page/element.ts'
import { meaningOfTag } from '../page/tag-meaning.ts'

/** What text in them is no paragraph for. */
const apart = new Set(
	'li dt table h1 h2 h3 h4 h5 h6 blockquote pre figcaption figure summary button form menu'.split(' '),
)

/**
 * Tells whether what an element holds is running text: a paragraph, or words of a `div` without one; not a list, a
 * table, a heading, a quotation or a caption. Answers are kept, since the links of a page share few parents.
 */
export function runningText(): (parent: PageElement) => boolean {
	const known = new Map<PageElement, boolean>()
	return (parent) => {
		let answer = known.get(parent)
		if (answer === undefined) {
			answer = isRunningText(parent)
			known.set(parent, answer)
		}
		return answer
	}
}

function isRunningText(element: PageElement): boolean {
	let block: PageElement | null = null
	for (let around: PageElement | null = element; around; around = around.parent) {
		if (apart.has(around.tag)) return false
		if (block === null && meaningOfTag(around.tag).isBlock) block = around
	}
	return block !== null && (block.tag === 'p' || hasOwnWords(element))
}

function hasOwnWords({ node }: PageElement): boolean {
	return node.children.some((child) => child.type === 'text' && /\p{L}{2}/u.test(child.value))
}
