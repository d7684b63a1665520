import type { Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/** Gives headings the id that stands at their end, `## Low water {#low}`, which is no part of their words. */
export function takeHeadingIds(tree: Root): void {
	visit(tree, 'heading', (heading) => {
		const last = heading.children.at(-1)
		const id = last?.type === 'text' ? /\{#([\w-]{1,200})\}$/.exec(last.value) : null
		if (last?.type !== 'text' || !id) return SKIP
		last.value = last.value.slice(0, id.index).trimEnd()
		heading.data = { ...heading.data, hProperties: { id: id[1] as string } }
		return SKIP
	})
}
