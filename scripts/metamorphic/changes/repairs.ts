import { slug } from 'github-slugger'
import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { isGenericAlt } from '../../../packages/core/src/page/generic-alt.ts'
import type { PageText } from '../page-text.ts'
import { editTree, made } from './html-tree.ts'
import { append } from './insert.ts'

/** Does in an HTML page what the finding of a rule asks for, everywhere where it can be done without a thought. */
export const repairs: Readonly<Record<string, (page: PageText) => PageText>> = {
	'image-alt': eachElement(['img'], (node) => {
		const { alt } = node.properties
		if (alt === undefined || isGenericAlt(String(alt))) node.properties.alt = spokenAlt(node)
	}),
	'picture-alt': eachElement(['img'], (node) => {
		node.properties.alt = spokenAlt(node)
	}),
	'frame-title': eachElement(['iframe'], (node) => {
		node.properties.title ||= 'The trams of the harbour, seen from the pier'
	}),
	'heading-anchor': eachElement(['h2', 'h3', 'h4'], (node, number) => {
		node.properties.id ||= `section-${number}`
	}),
	'duplicate-id': withoutDuplicateIds,
	'table-caption': eachElement(['table'], (node) => {
		if (node.children.some((child) => child.type === 'element' && child.tagName === 'caption')) return
		node.children.unshift(
			made('caption', {}, text('Trams of the harbour by line, in the order of their numbers')),
		)
	}),
	'page-language': eachElement(['html'], (node) => {
		node.properties.lang ||= 'en'
	}),
	'page-noindex': (page) =>
		withoutElements(
			page,
			({ tagName, properties }) => tagName === 'meta' && /^robots$/i.test(String(properties.name)),
		),
	'json-ld': (page) =>
		withoutElements(
			page,
			({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json',
		),
	'social-image': inHead(made('meta', { property: 'og:image', content: 'https://trams.example/card.png' })),
	'page-author': inHead(made('meta', { name: 'author', content: 'Mara Lindqvist' })),
	'page-date': inHead(made('meta', { property: 'article:published_time', content: '2025-02-03' })),
	'content-licence': (page) =>
		append(
			page,
			'<p>Text and figures are licensed under <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>',
		),
	'cite-this-page': (page) =>
		append(
			page,
			'<h2 id="how-to-cite">How to cite</h2><pre><code class="language-bibtex">@misc{lindqvist2025trams,\n  author = {Lindqvist, Mara},\n  title = {Trams of the harbour},\n  year = {2025},\n  url = {https://trams.example/page/}\n}</code></pre>',
		),
}

/** What a word or two said, a sentence goes on saying. */
function spokenAlt({ properties: { alt } }: Element): string {
	const said = String(alt ?? '').replace(/\.\w{3,4}$/, '')
	return `${said} Bars for each of the lines that stop at the harbour, the tallest for the old town`.trim()
}

function text(value: string) {
	return { type: 'text', value } as const
}

function eachElement(tags: readonly string[], edit: (node: Element, number: number) => void) {
	return (page: PageText) =>
		editTree(page, (tree) => {
			let number = 0
			visit(tree, 'element', (node: Element) => {
				if (tags.includes(node.tagName)) edit(node, ++number)
			})
		})
}

function inHead(element: Element) {
	return eachElement(['head'], (head) => {
		head.children.push(element)
	})
}

function withoutElements(page: PageText, test: (node: Element) => boolean): PageText {
	return editTree(page, (tree: Root) => {
		visit(tree, 'element', (node: Element, index, parent) => {
			if (!parent || index === undefined || !test(node)) return
			parent.children.splice(index, 1)
			return [SKIP, index]
		})
	})
}

function withoutDuplicateIds(page: PageText): PageText {
	const seen = new Set<string>()
	return editTree(page, (tree: Root) => {
		visit(tree, 'element', ({ properties }: Element) => {
			const { id } = properties
			if (typeof id !== 'string') return
			properties.id = seen.has(id) ? slug(`${id} ${seen.size}`) : id
			seen.add(properties.id)
		})
	})
}
