import type { Element, ElementContent, Literal } from 'hast'
import { toHtml } from 'hast-util-to-html'

interface Raw extends Literal {
	type: 'raw'
}

declare module 'hast' {
	interface ElementContentMap {
		raw: Raw
	}
	interface RootContentMap {
		raw: Raw
	}
}

/**
 * Content that a browser with scripts keeps as one text until `behaviour` asks for it, and that one without scripts
 * shows: of thousands of entries, a browser need not build the elements that nobody looks at.
 */
export function deferred(content: Element): ElementContent {
	// Inside `noscript`, such a browser ends the text at the first end tag, even one in the value of an attribute,
	// which is the only place where the serialiser leaves a `<` of the site.
	const safe = toHtml(content).replace(/<(?=\/noscript)/gi, '&lt;')
	return { type: 'raw', value: `<noscript>${safe}</noscript>` }
}
