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
 * Fills in lines that only the browser knows: those of elements that stand in an Astro component. An element
 * without a mark is looked for in what stands around it only where that is the page's own file: Markdown and
 * islands stand in a layout that tells nothing about them.
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
	const findings = page.findings.map((finding) => ({
		...located(finding),
		others: finding.others.map(located),
	}))
	return { ...page, findings, assets: page.assets.map(located) }
}

function markOf(selector: string, place: Place | null, root: string): Place | null {
	const element = find(selector)
	let marked = element
	while (marked && !marks.has(marked)) marked = marked.parentElement
	const mark = marked && marks.get(marked)
	if (!mark) return place
	const folder = root.replaceAll('\\', '/').replace(/\/?$/, '/')
	const path = mark.file.replaceAll('\\', '/')
	const file = path.startsWith(folder) ? path.slice(folder.length) : null
	const [line = 0, column = 0] = mark.at.split(':').map(Number)
	if (file === null || !(line > 0) || (marked !== element && file !== place?.file)) return place
	return { file, line, column: column > 0 ? column : 1 }
}

function find(selector: string): Element | null {
	try {
		return document.querySelector(selector)
	} catch {
		return null
	}
}
