import type { List, ListItem, Parents } from 'mdast'
import type { Handler } from 'mdast-util-to-hast'
import { defaultHandlers } from 'remark-rehype'

/**
 * A list item as remark-rehype makes it. Whether the items of a list stand apart is found out once for the list: the
 * default looks through all of its items for each of them, and took five seconds over twenty thousand.
 */
export const listItem: Handler = (state, item: ListItem, parent: Parents | undefined) =>
	defaultHandlers.listItem(state, item, parent?.type === 'list' ? spacingOf(parent) : parent)

/** Lists without items that say of whole ones whether they are loose. */
const spacings = new WeakMap<List, List>()

function spacingOf(list: List): List {
	const known = spacings.get(list)
	if (known) return known
	const spread = list.spread || list.children.some((item) => item.spread ?? item.children.length > 1)
	const spacing: List = { type: 'list', spread, children: [] }
	spacings.set(list, spacing)
	return spacing
}
