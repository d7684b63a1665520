import GithubSlugger from 'github-slugger'
import type { PageFormat } from '../report.ts'
import type { Heading } from './page.ts'

/** Gives the headings of Markdown the ids that renderers make of them; built HTML has those it has. */
export function slugHeadings(headings: readonly Heading[], format: PageFormat): readonly Heading[] {
	if (format === 'html') return headings
	const slugger = new GithubSlugger()
	return headings.map((heading) => {
		const explicit = /\s*\{#([\w-]{1,200})\}$/.exec(heading.text)
		if (explicit)
			return { ...heading, text: heading.text.slice(0, explicit.index), anchor: explicit[1] as string }
		return heading.anchor ? heading : { ...heading, anchor: slugger.slug(heading.text) }
	})
}
