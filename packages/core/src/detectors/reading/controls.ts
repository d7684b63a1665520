import { partNames } from '../../cues/tool.cues.ts'
import { attribute, closest, type PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { DetectedPage } from '../detector.ts'
import { isCalled, namesOf } from './component.ts'

const outputNames =
	/(?:^|[^a-z])(?:result|results|output|outputs|total|estimate|answer|score|summary-value|preview)(?![a-z])/i

/** Fields of the main content that take something in, apart from those of searches, logins, filters and the like. */
export const inputsOf: (page: DetectedPage) => readonly PageElement[] = oncePerPage((page: DetectedPage) =>
	page.main('input', 'select', 'textarea').filter(takesSomething),
)

/** Buttons of the main content. */
export const buttonsOf: (page: DetectedPage) => readonly PageElement[] = oncePerPage((page: DetectedPage) =>
	page.main('button', 'input').filter(isButton),
)

/** Where a result shows: `output`, live regions, elements named for it. */
export const outputsOf: (page: DetectedPage) => readonly PageElement[] = oncePerPage((page: DetectedPage) =>
	outputTags.flatMap((tag) => page.main(tag).filter(isOutput)).sort((a, b) => a.index - b.index),
)

const outputTags = ['output', 'div', 'span', 'p', 'section', 'pre', 'strong', 'dd', 'td']
const anyOutputName = /result|output|total|estimate|answer|score|summary-?value|preview/i

function isOutput(element: PageElement): boolean {
	return (
		element.tag === 'output' ||
		element.node.properties.ariaLive === 'polite' ||
		(isCalled(element, anyOutputName) && outputNames.test(namesOf(element)))
	)
}

const typesTakingNothing =
	/^(?:hidden|submit|button|reset|image|email|password|search|tel|checkbox|radio|file|url)$/i

function takesSomething(element: PageElement): boolean {
	const type = attribute(element, 'type') ?? 'text'
	if (element.tag === 'input' && typesTakingNothing.test(type)) return false
	if (attribute(element, 'disabled') !== null || attribute(element, 'readOnly') !== null) return false
	const name = `${attribute(element, 'name') ?? ''} ${attribute(element, 'placeholder') ?? ''} ${attribute(element, 'autoComplete') ?? ''} ${attribute(element, 'ariaLabel') ?? ''}`
	return (
		!/(?:^|\s)(?:q|s|query|email|e-mail|mail|message|comment|username|website|phone|address)(?:\s|$)|search|such|recherch|buscar|cerca|zoek|検索|搜索|검색/i.test(
			name,
		) && !partNames.test(namesOf(element))
	)
}

function isButton(element: PageElement): boolean {
	if (element.tag === 'button') return true
	return /^(?:button|submit)$/i.test(attribute(element, 'type') ?? '')
}

/** The elements of a list in document order that stand in an element. */
export function within(list: readonly PageElement[], outer: PageElement): readonly PageElement[] {
	const from = firstAfter(list, outer.index)
	return list.slice(from, firstAfter(list, outer.lastIndex))
}

/** The first element of a list in document order that stands in an element. */
export function firstWithin(list: readonly PageElement[], outer: PageElement): PageElement | null {
	const first = list[firstAfter(list, outer.index)]
	return first && first.index <= outer.lastIndex ? first : null
}

function firstAfter(list: readonly PageElement[], index: number): number {
	let low = 0
	let high = list.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((list[middle] as PageElement).index <= index) low = middle + 1
		else high = middle
	}
	return low
}

/**
 * The box that a control works in: the largest element around it that still holds little text of its own, and no
 * heading of the page before it. 1,500 characters are a tool with its labels and notes; a judgement.
 */
export function boxAround(control: PageElement): PageElement {
	let box = control
	for (let around = control.parent; around; around = around.parent) {
		if (/^(?:main|article|body|html)$/.test(around.tag) || around.textEnd - around.textStart > 1500) break
		box = around
		if (around.tag === 'form' || around.tag === 'figure') break
	}
	return box
}

const mailServices =
	/list-manage|mailchimp|formspree|getform|formsubmit|convertkit|buttondown|substack|sendgrid|hubspot|web3forms|basin|netlify|tinyletter|klaviyo|paypal|stripe/i

/** Whether an element is a form for something else than working something out. */
export function isOtherForm(element: PageElement, page: DetectedPage): boolean {
	if (
		closest(
			element,
			(around) =>
				attribute(around, 'role') === 'search' ||
				around.tag === 'search' ||
				(around.tag === 'form' && partNames.test(namesOf(around))),
		)
	)
		return true
	const form = closest(element, ({ tag }) => tag === 'form')
	if (!form) return false
	const action = attribute(form, 'action') ?? ''
	if (
		mailServices.test(action) ||
		attribute(form, 'dataNetlify') !== null ||
		/search|subscribe|contact|login|checkout|newsletter/i.test(action)
	)
		return true
	const fields = page.byTag.get('input') ?? []
	return within(fields, form).some((field) =>
		/^(?:email|password|search|tel)$/i.test(attribute(field, 'type') ?? ''),
	)
}
