/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { PanelPage, Place } from '@linkworthy/panel'

/** Where elements of Astro components come from, by element. */
const marks = new WeakMap<Element, { readonly file: string; readonly at: string }>()

/**
 * Remembers where Astro's compiler says that elements come from. Astro's own audit takes these attributes away as soon
 * as it has read them, so they are read first.
 */
export function readSourceMarks(): void {
	for (const element of document.querySelectorAll('[data-astro-source-file][data-astro-source-loc]'))
		marks.set(element, {
			file: element.getAttribute('data-astro-source-file') ?? '',
			at: element.getAttribute('data-astro-source-loc') ?? '',
		})
}

/**
 * Fills in lines that only the browser knows: those of elements that stand in an Astro component. Where the page comes
 * from Markdown, what stands around an element tells nothing about its line.
 *
 * @param root absolute path of the project.
 */
export function withSourceMarks(page: PanelPage, root: string): PanelPage {
	const located = <Part extends { readonly selector: string | null; readonly place: Place | null }>(
		part: Part,
	): Part =>
		part.selector === null || part.place?.line != null
			? part
			: { ...part, place: markOf(part.selector, part.place, root) }
	return { ...page, findings: page.findings.map(located), assets: page.assets.map(located) }
}

function markOf(selector: string, place: Place | null, root: string): Place | null {
	let element: Element | null = null
	try {
		element = document.querySelector(selector)
	} catch {
		return place
	}
	const fromMarkup = place === null || place.file.endsWith('.astro')
	while (fromMarkup && element && !marks.has(element)) element = element.parentElement
	const mark = element && marks.get(element)
	const folder = root.replaceAll('\\', '/').replace(/\/?$/, '/')
	const file = mark?.file.replaceAll('\\', '/')
	if (!mark || !file?.startsWith(folder)) return place
	const [line = Number.NaN, column = Number.NaN] = mark.at.split(':').map(Number)
	if (!(line > 0)) return place
	return { file: file.slice(folder.length), line, column: column > 0 ? column : 1 }
}
