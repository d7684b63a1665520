import type { Report } from '@linkworthy/core'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { nextSteps, type Place, type Step } from '../next-steps.ts'
import { findingPlace, pageTitle } from '../page-name.ts'
import { printable } from '../plain-text.ts'
import { count, effortWords } from '../vocabulary.ts'
import { gainOf, onePerLine, siteCode, siteText, words } from './content.ts'
import { outsideLink } from './outside-link.ts'
import { type PageIds, pageHref } from './page-ids.ts'

/** Steps shown at once, and other places of one step that are listed; the rest opens. Judgements. */
const shownSteps = 10
const listedPlaces = 12

/** What to do next across the site, by gain over effort; each step opens its page's entry. */
export function nextStepsList(report: Report, ids: PageIds): Element {
	const steps = nextSteps(report)
	return h('section#next', { ariaLabelledBy: 'next-heading' }, [
		h('h2#next-heading', 'What to do next'),
		...(steps.length === 0
			? [h('p.empty', 'Nothing was found whose mending would raise a score.')]
			: stepLists(steps, ids)),
	])
}

function stepLists(steps: readonly Step[], ids: PageIds): Element[] {
	const first = steps.slice(0, shownSteps)
	const rest = steps.slice(shownSteps)
	const list = (part: readonly Step[], start: number): Element =>
		h('ol.steps', { start }, onePerLine(part.map((step) => item(step, ids))))
	return [
		h(
			'p.lead',
			'Most points for the least effort first. A point is a point of that page’s score, found by scoring it again as if only this were mended.',
		),
		list(first, 1),
		...(rest.length === 0
			? []
			: [
					h('details.more-steps', [
						h('summary', count(rest.length, 'more step')),
						list(rest, first.length + 1),
					]),
				]),
	]
}

function item(step: Step, ids: PageIds): Element {
	const { page, finding, others } = step
	return h('li.step', { className: [`level-${finding.level}`] }, [
		h('p.gain', gainOf(finding)),
		h('div.what', [
			h('p.message', [
				...(finding.level === 'error' ? [h('span.label', 'error'), words(' ')] : []),
				siteText(finding.message),
			]),
			h('p.meta', [
				h('a', { href: pageHref(ids, page) }, pageTitle(page)),
				siteCode(findingPlace(page, finding)),
				h('span', effortWords[finding.effort]),
				h('span', [outsideLink(finding.docs, words(`How to fix it: ${printable(finding.rule)}`))]),
			]),
			others.length > 0 ? otherPlaces(others, finding.rule, ids) : null,
		]),
	])
}

function otherPlaces(others: readonly Place[], rule: string, ids: PageIds): Element {
	const left = others.length - listedPlaces
	const places = others
		.slice(0, listedPlaces)
		.map(({ page, finding }) =>
			h('li', [
				h('span.gain', gainOf(finding)),
				h('a', { href: pageHref(ids, page) }, pageTitle(page)),
				siteCode(findingPlace(page, finding)),
			]),
		)
	return h('details', [
		h('summary', `The same in ${count(others.length, 'more place')}`),
		h('ul.places', [
			...places,
			left > 0
				? h('li', [
						h('a', { href: `#${new URLSearchParams({ rule })}` }, 'Show all these pages in the table'),
						h('span', `${count(left, 'place')} not listed here`),
					])
				: null,
		]),
	])
}
