import GithubSlugger from 'github-slugger'
import type { PageFormat } from '../report.ts'
import { attribute, closestTag, type PageElement } from './element.ts'

/** A heading of the main content. */
export interface Heading {
	readonly element: PageElement
	/** 1–6. */
	readonly level: number
	readonly text: string
	/** Id to link to, as it is or as a Markdown renderer would make it; null without one. */
	readonly anchor: string | null
}

/** Gives the headings of Markdown the ids that renderers make of them; built HTML has those it has. */
export function slugHeadings(headings: readonly Heading[], format: PageFormat): readonly Heading[] {
	if (format === 'html') return headings
	const slugger = new GithubSlugger()
	return headings.map((heading) =>
		heading.anchor ? heading : { ...heading, anchor: slugger.slug(heading.text) },
	)
}

/** The id that leads to a heading: its own, that of an anchor in it, or that of the section it opens. */
export function anchorOfHeading(element: PageElement): string | null {
	const own = attribute(element, 'id')
	if (own) return own
	for (const child of element.node.children)
		if (child.type === 'element') {
			const id = attribute(child, 'id') ?? (child.tagName === 'a' ? attribute(child, 'name') : null)
			if (id) return id
		}
	const around = closestTag(element.parent, 'section', 'div')
	return around && around.node.children.find((child) => child.type === 'element') === element.node
		? attribute(around, 'id')
		: null
}
