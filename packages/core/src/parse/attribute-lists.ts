import type { Heading, Nodes, Parents, Text } from 'mdast'

/** `{.wide target="_self"}`, `{#low}`, `{: width=300 }`: what Markdown dialects write behind an element for its tag. */
const attributeList =
	/^\{:?\s?(?:[.#][\w-]{1,80}|[\w:-]{1,40}=(?:"[^"{}\n]{0,200}"|'[^'{}\n]{0,200}'|[^\s"'{}]{1,200}))(?:\s(?:[.#][\w-]{1,80}|[\w:-]{1,40}=(?:"[^"{}\n]{0,200}"|'[^'{}\n]{0,200}'|[^\s"'{}]{1,200}))){0,10}\s?\}/

const withAttributes = new Set(['link', 'image', 'linkReference', 'imageReference', 'emphasis', 'strong'])

/** Takes attribute lists out of the words that they stand behind; a heading gets the id that it is given. */
export function takeAttributeLists(node: Nodes): void {
	if (!('children' in node)) return
	if (node.type === 'heading') takeId(node)
	for (const [index, child] of node.children.entries()) {
		if (child.type !== 'text') takeAttributeLists(child)
		else if (index > 0) takeBehind(child, index, node)
	}
}

function takeId(heading: Heading): void {
	const last = heading.children.at(-1)
	const id = last?.type === 'text' ? /\{#([\w-]{1,200})\}$/.exec(last.value) : null
	if (last?.type !== 'text' || !id) return
	last.value = last.value.slice(0, id.index).trimEnd()
	heading.data = { ...heading.data, hProperties: { id: id[1] as string } }
}

function takeBehind(text: Text, index: number, { children }: Parents): void {
	const before = children[index - 1]
	if (!text.value.startsWith('{') || !before || !withAttributes.has(before.type)) return
	const length = attributeList.exec(text.value)?.[0].length
	if (length === undefined) return
	text.value = text.value.slice(length)
	const start = text.position?.start
	if (!start || start.offset === undefined) return
	start.offset += length
	start.column += length
}
