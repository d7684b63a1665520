import type { Report } from '@linkworthy/core'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { rankPages } from '../page-name.ts'
import { onePerLine } from './content.ts'
import { pageEntry } from './page-entry.ts'
import type { PageIds } from './page-ids.ts'

/** The entries of all pages, in the order of their rank. */
export function pageEntries(report: Report, ids: PageIds): Element | null {
	if (report.pages.length === 0) return null
	return h('section#entries', { ariaLabelledBy: 'entries-heading' }, [
		h('div.heading-row', [
			h('h2#entries-heading', 'Page by page'),
			h('p.with-script', [
				h('button#open-all', { type: 'button' }, 'Open all'),
				' ',
				h('button#close-all', { type: 'button' }, 'Close all'),
			]),
		]),
		onePerLine(rankPages(report.pages).map((page) => pageEntry(page, ids.get(page) ?? ''))),
	])
}
