import { attribute, classes, type PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { PageView } from '../../page/page.ts'

/** A listing: a `pre` of the page. */
export interface CodeBlock {
	/** Name of the language in lower case, as its author wrote it; null where none is told. */
	readonly language: string | null
	/** What follows the language in a code fence, such as `live` or `title="x"`; empty without. */
	readonly meta: string
	/** The code with its line breaks. */
	readonly text: string
}

const listings = oncePerPage((_page: PageView) => new Map<PageElement, CodeBlock>())

/**
 * Reads a `pre`: its code and the language that it, its `code` or the wrapper of a highlighter names. Many ask for it,
 * and it is read once.
 */
export function codeBlock(pre: PageElement, page: PageView): CodeBlock {
	const known = listings(page)
	const listing = known.get(pre) ?? readListing(pre, page)
	known.set(pre, listing)
	return listing
}

function readListing(pre: PageElement, page: PageView): CodeBlock {
	const inner = page.elements[pre.index + 1]
	const code = inner?.parent === pre && inner.tag === 'code' ? inner : null
	return {
		language: languageOf(code) ?? languageOf(pre) ?? wrapperLanguage(pre),
		meta: (code && attribute(code, 'dataMeta')) ?? '',
		text: page.text.slice(pre.textStart, pre.textEnd),
	}
}

const languageName = /^(?:language|lang|highlight(?:-source)?)-([\w+#.{}-]{1,40})$/

function languageOf(element: PageElement | null): string | null {
	if (!element) return null
	const told = attribute(element, 'dataLang') ?? attribute(element, 'dataLanguage')
	if (told) return told.toLowerCase()
	const names = classes(element)
	for (const name of names) {
		const found = languageName.exec(name)
		if (found) return (found[1] as string).toLowerCase()
	}
	// Pandoc writes `sourceCode python`, mermaid's own mark-up is `pre.mermaid`.
	const rest = names.filter((name) => name !== 'sourceCode' && name !== 'numberSource')
	if (names.length > rest.length && rest[0]) return rest[0].toLowerCase()
	return rest.includes('mermaid') ? 'mermaid' : null
}

/** Highlighters name the language on a wrapper: Sphinx, Jekyll, GitHub, one to three levels up; Hexo's table, seven. */
function wrapperLanguage(pre: PageElement): string | null {
	let around = pre.parent
	for (let up = 0; around && up < 7; up += 1, around = around.parent) {
		if (around.tag !== 'div' && around.tag !== 'figure' && around.tag !== 'td') continue
		const told = attribute(around, 'dataLang') ?? attribute(around, 'dataLanguage')
		if (told) return told.toLowerCase()
		for (const name of classes(around)) {
			const found = languageName.exec(name)
			if (found && found[1] !== 'default' && found[1] !== 'none') return (found[1] as string).toLowerCase()
		}
		// Pandoc writes `div.sourceCode`, Hexo `figure.highlight.js`.
		const marker = around.tag === 'figure' ? 'highlight' : 'sourceCode'
		const names = classes(around)
		const name = names.includes(marker) ? names.find((candidate) => candidate !== marker) : undefined
		if (name && name !== 'plain') return name.toLowerCase()
	}
	return null
}
