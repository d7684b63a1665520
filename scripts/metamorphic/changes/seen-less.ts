import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { PageText } from '../page-text.ts'
import { editTree, made } from './html-tree.ts'

/** The page as one that says it is in another language. */
export function inLanguage(page: PageText, lang: string): PageText {
	return editTree(page, (tree) => {
		visit(tree, 'element', (node: Element) => {
			if (node.tagName === 'html') node.properties.lang = lang
		})
	})
}

/** The page as an application that brings its content by script. */
export function clientRendered(page: PageText): PageText {
	return editTree(page, (tree: Root) => {
		visit(tree, 'element', (node: Element) => {
			if (node.tagName !== 'body') return
			node.children = [made('div', { id: 'root' }), made('script', { src: '/app.js' })]
		})
	})
}
