import type { PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { PageView } from '../../page/page.ts'

const entryTypes =
	'article|inproceedings|incollection|book|booklet|misc|manual|techreport|phdthesis|mastersthesis|software|dataset|online|report|proceedings|unpublished|conference|inbook|www|electronic|collection|thesis'
const entryStart = new RegExp(String.raw`^[^\S\n]{0,40}@(?:${entryTypes})\s{0,20}[{(]`, 'im')
const everyEntry = new RegExp(entryStart.source, 'gim')

/** Whether a text begins with, or holds at the start of a line, a BibTeX entry; its first 3,000 characters count. */
export function hasBibtex(text: string): boolean {
	return text.includes('@') && entryStart.test(text.slice(0, 3000))
}

/** The format of the entries for reference managers in a listing; null for other listings. */
export function entryFormat(listing: PageElement, page: PageView): 'BibTeX' | 'CFF' | 'RIS' | null {
	const start = page.text.slice(listing.textStart, Math.min(listing.textEnd, listing.textStart + 3000))
	if (hasBibtex(start)) return 'BibTeX'
	if (start.includes('cff-version:') && /^\s{0,4}cff-version:/m.test(start)) return 'CFF'
	return start.includes('TY  - ') && /^TY {2}- /m.test(start) && /^ER {2}-/m.test(start) ? 'RIS' : null
}

/** How many BibTeX entries a listing holds. */
export function entryCount(listing: PageElement, page: PageView): number {
	return [...page.text.slice(listing.textStart, listing.textEnd).matchAll(everyEntry)].length
}

/** Whether a text has the form of a reference: author and year, and a place of publication. */
export function isReference(text: string): boolean {
	const start = text.slice(0, 1200)
	if (!/(?:19|20)\d\d/.test(start)) return false
	return /doi\.org|doi:|https?:\/\/|\bet al\b|[("“]\d{4}[a-z]?[)."”]|retrieved from|\bpp?\.\s?\d|\bvol\.?\s?\d|\[(?:data ?set|software|computer software)\]/i.test(
		start,
	)
}

/** Whether the page teaches how references are written, and shows entries that are nobody's to cite. */
export const teachesReferences: (page: PageView & { readonly title: string | null }) => boolean = oncePerPage(
	(page: PageView & { readonly title: string | null }) => {
		const subject = `${page.title ?? ''} ${page.headings[0]?.text ?? ''}`.slice(0, 300)
		if (
			/latex|bibtex|biblatex|zotero|mendeley|endnote|jabref|pandoc|bibliograph|r ?markdown|citation (?:style|format)/i.test(
				subject,
			)
		)
			return true
		return /\\(?:cite|bibliography|addbibresource|documentclass|usepackage)[{[]/.test(page.text)
	},
)
