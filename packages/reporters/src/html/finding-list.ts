import type { Finding, Page } from '@linkworthy/core'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { findingPlace } from '../page-name.ts'
import { printable } from '../plain-text.ts'
import { effortWords } from '../vocabulary.ts'
import { gainOf, siteCode, siteText, words } from './content.ts'
import { outsideLink } from './outside-link.ts'
import { assetCardId } from './page-ids.ts'

/** A page's findings, in the order in which they stand in the report: by gain. */
export function findingList(page: Page, pageId: string): Element {
	return h(
		'ol.findings',
		page.findings.map((finding) => item(page, finding, pageId)),
	)
}

function item(page: Page, finding: Finding, pageId: string): Element {
	const { level, effort, selector, docs, rule } = finding
	const about = page.assets.find(({ id }) => id === finding.asset)
	return h('li.finding', { className: [`level-${level}`] }, [
		h('p.gain', gainOf(finding)),
		h('div.what', [
			h('p.message', [h('span.label', level), ' ', siteText(finding.message)]),
			h('p.meta', [
				siteCode(findingPlace(page, finding)),
				selector === null ? null : siteCode(selector),
				about ? h('a', { href: `#${assetCardId(pageId, about)}` }, printable(about.id)) : null,
				h('span', effortWords[effort]),
				h('span', [outsideLink(docs, words(`How to fix it: ${printable(rule)}`))]),
			]),
		]),
	])
}
