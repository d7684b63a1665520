import fc from 'fast-check'
import type { Element, ElementContent, Root } from 'hast'
import { expect, test } from 'vitest'
import { readPage } from './page.ts'
import { elementOf, pageOf } from './page-view.fixture.ts'

/** The elements that a selector of this project's own form finds; its first step stands at the root or anywhere by id. */
function found(root: Root, selector: string): Element[] {
	let here: Element[] | null = null
	for (const step of selector.split(/ > (?=(?:[^"\\]|\\.|"(?:[^"\\]|\\.)*")*$)/)) {
		const all: Element[] = here === null ? descendants(root) : here.flatMap((element) => elementsOf(element))
		const top: Element[] = here === null ? elementsOf(root) : all
		const typed = /^(.+):nth-of-type\((\d+)\)$/.exec(step)
		const id = /^#(.+)$/.exec(step)?.[1] ?? unquoted(/^\[id="(.*)"\]$/s.exec(step)?.[1])
		if (id !== undefined) here = all.filter(({ properties }) => properties.id === id)
		else if (typed) {
			const tag = (typed[1] as string).replace(/\\(.)/g, '$1')
			const parents: (Root | Element)[] = here ?? [root]
			here = parents.flatMap((parent) => {
				const like = elementsOf(parent).filter(({ tagName }) => tagName === tag)
				return like.slice(Number(typed[2]) - 1, Number(typed[2]))
			})
		} else here = (here === null ? all : top).filter(({ tagName }) => tagName === step)
	}
	return here ?? []
}

function elementsOf(parent: Root | Element): Element[] {
	return (parent.children as ElementContent[]).filter((child) => child.type === 'element')
}

function descendants(parent: Root | Element): Element[] {
	return elementsOf(parent).flatMap((child) => [child, ...descendants(child)])
}

/** The text that a CSS string stands for. */
function unquoted(css: string | undefined): string | undefined {
	return css?.replace(/\\(?:([0-9a-f]{1,6}) |(.))/gs, (_, code, character) =>
		code ? String.fromCodePoint(Number.parseInt(code, 16)) : character,
	)
}

const ids = fc.constantFrom(
	'a',
	'a',
	'tide',
	'1st',
	'x y',
	'it"s',
	'back\\slash',
	'new\nline',
	' > p',
	']',
	'é',
	'#',
	'',
)
const tags = fc.constantFrom('p', 'p', 'div', 'ul', 'li', 'tide-table', 'o:p', 'section')

const elementOfDepth: fc.Memo<Element> = fc.memo((depth) =>
	fc
		.record({
			tagName: tags,
			id: fc.option(ids, { freq: 3 }),
			children: depth > 1 ? fc.array(elementOfDepth(), { maxLength: 4 }) : fc.constant<Element[]>([]),
		})
		.map(({ tagName, id, children }): Element => {
			const spaced = children.flatMap((child): ElementContent[] => [{ type: 'text', value: ' ' }, child])
			return { type: 'element', tagName, properties: id === null ? {} : { id }, children: spaced }
		}),
)
const element: fc.Arbitrary<Element> = elementOfDepth(4)

function check(tree: Root) {
	const page = readPage({ tree, isAsWritten: false }, '', 'page', 'html')
	for (const element of page.elements) expect(found(tree, page.selectorOf(element))).toEqual([element.node])
}

test('in any document each selector finds its element and no other', () => {
	fc.assert(
		fc.property(fc.array(element, { maxLength: 4 }), (children) => {
			const body: Element = { type: 'element', tagName: 'body', properties: {}, children }
			const head: Element = { type: 'element', tagName: 'head', properties: {}, children: [] }
			const html: Element = { type: 'element', tagName: 'html', properties: {}, children: [head, body] }
			check({ type: 'root', children: [html] })
		}),
	)
})

test('in any fragment too', () => {
	fc.assert(fc.property(fc.array(element, { maxLength: 4 }), (children) => check({ type: 'root', children })))
})

test('selectors read well', () => {
	const page = pageOf(
		'<p>a</p><div id="gauge"><p>b</p><p>c</p></div><ul id="1"><li>d</ul><i id="x"></i><b id="x">e</b>',
	)
	expect(page.selectorOf(elementOf(page, 'p'))).toBe('body > p:nth-of-type(1)')
	expect(page.selectorOf(elementOf(page, 'p', 2))).toBe('#gauge > p:nth-of-type(2)')
	expect(page.selectorOf(elementOf(page, 'li'))).toBe('[id="1"] > li:nth-of-type(1)')
	expect(page.selectorOf(elementOf(page, 'b'))).toBe('body > b:nth-of-type(1)')
})
