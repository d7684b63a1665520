import type { Asset, Finding, Page } from '@linkworthy/core'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { pageSteps } from '../next-steps.ts'
import { findingPlace } from '../page-name.ts'
import { printable } from '../plain-text.ts'
import { reasons } from '../reasons.generated.ts'
import { count, effortWords } from '../vocabulary.ts'
import { gainOf, siteCode, siteText, words } from './content.ts'
import { outsideLink } from './outside-link.ts'
import { assetCardId } from './page-ids.ts'

/** A page's next steps with their reasons, then what else was found, in the order of the report: by gain. */
export function findingLists(page: Page, pageId: string): Element[] {
	const steps = pageSteps(page)
	const rest = page.findings.filter((finding) => !steps.includes(finding))
	const assets = new Map(page.assets.map((asset) => [asset.id, asset]))
	const list = (part: readonly Finding[], withReason: boolean): Element =>
		h(
			'ol.findings',
			part.map((finding) =>
				item(
					page,
					finding,
					finding.asset === null ? undefined : assets.get(finding.asset),
					pageId,
					withReason,
				),
			),
		)
	if (steps.length === 0) return [list(rest, false)]
	if (rest.length === 0) return [list(steps, true)]
	return [
		list(steps, true),
		h('details.more-findings', [h('summary', count(rest.length, 'more finding')), list(rest, false)]),
	]
}

function item(
	page: Page,
	finding: Finding,
	about: Asset | undefined,
	pageId: string,
	withReason: boolean,
): Element {
	const { level, effort, selector, docs, rule } = finding
	const reason = withReason ? reasons[rule] : undefined
	return h('li.finding', { className: [`level-${level}`] }, [
		h('p.gain', gainOf(finding)),
		h('div.what', [
			h('p.message', [h('span.label', level), ' ', siteText(finding.message)]),
			reason === undefined ? null : h('p.reason', `Why: ${reason}`),
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
