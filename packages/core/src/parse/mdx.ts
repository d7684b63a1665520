import type { Element, ElementContent, Properties } from 'hast'
import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Handlers, State } from 'mdast-util-to-hast'

/** The element that stands for an MDX component; `dataComponent` holds its name. */
export const componentTag = 'mdx-component'

/**
 * How MDX becomes HTML elements: plain tags stay what they are, components become `mdx-component` with their string
 * attributes and visible children, expressions and module code are left out.
 */
export const mdxHandlers: Handlers = {
	mdxJsxFlowElement: element,
	mdxJsxTextElement: element,
	mdxFlowExpression: () => undefined,
	mdxTextExpression: () => undefined,
	mdxjsEsm: () => undefined,
}

function element(state: State, node: MdxJsxFlowElement | MdxJsxTextElement): Element {
	const isTag = node.name !== null && /^[a-z][a-z0-9-]*$/.test(node.name)
	const properties = attributes(node)
	if (!isTag && node.name) properties.dataComponent = node.name
	const result: Element = {
		type: 'element',
		tagName: isTag ? (node.name as string) : node.name === null ? 'div' : componentTag,
		properties,
		children: state.all(node as unknown as Nodes as never) as ElementContent[],
	}
	if (node.position) result.position = node.position
	return result
}

const jsxNames: ReadonlyMap<string, string> = new Map([
	['class', 'className'],
	['for', 'htmlFor'],
])

/** `class` is `className` and `aria-hidden` is `ariaHidden`, as in a tree of HTML. */
function propertyName(name: string): string {
	return (
		jsxNames.get(name) ??
		name.replace(/^(aria|data)-([a-z])/, (_, start, letter) => start + letter.toUpperCase())
	)
}

function attributes(node: MdxJsxFlowElement | MdxJsxTextElement): Properties {
	const properties: Properties = {}
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute') continue
		const name = propertyName(attribute.name)
		if (attribute.value === null || attribute.value === undefined) properties[name] = true
		else if (typeof attribute.value === 'string')
			properties[name] = name === 'className' ? attribute.value.split(/\s+/) : attribute.value
	}
	return properties
}
