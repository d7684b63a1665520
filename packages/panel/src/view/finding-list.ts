import type { PanelFinding, PanelPage } from '../data/panel-page.ts'
import { type Actions, highlightOn } from './actions.ts'
import { element, pageWords, spoken } from './element.ts'
import { placeButton } from './place-button.ts'

/** What to do next, then what else was found. */
export function findingSection({ findings, stepCount, score }: PanelPage, actions: Actions): HTMLElement {
	const section = element('section', { className: 'findings' })
	const list = (part: readonly PanelFinding[]) =>
		element('ol', {}, ...part.map((finding) => findingItem(finding, `finding:${finding.rule}`, actions)))
	const steps = findings.slice(0, stepCount)
	const rest = findings.slice(stepCount)
	if (steps.length > 0) section.append(element('h3', {}, 'Worth doing next'), list(steps))
	else if (score)
		section.append(
			element('h3', {}, 'Worth doing next'),
			element('p', { className: 'muted' }, 'Nothing that would gain points.'),
		)
	if (rest.length === 0) return section
	const more = `${rest.length} ${steps.length > 0 ? 'more ' : ''}${rest.length === 1 ? 'finding' : 'findings'}`
	section.append(
		element(
			'details',
			{ key: 'findings' },
			element('summary', { key: 'findings:summary' }, more),
			list(rest),
		),
	)
	return section
}

function findingItem(finding: PanelFinding, key: string, actions: Actions): HTMLElement {
	const { level, message, gain, effort, reason, docs, selector, place, rule, others } = finding
	const what = element(
		'div',
		{},
		element(
			'p',
			{},
			level === 'error' ? element('strong', { className: 'label' }, 'error') : null,
			pageWords(message),
		),
		reason === null ? null : element('p', { className: 'muted' }, reason),
		element(
			'p',
			{ className: 'meta' },
			placeButton(place, key, actions),
			selector === null ? null : revealButton(selector, key, actions),
			docsLink(docs, rule, key),
			element('span', { className: 'muted' }, effort),
		),
	)
	highlightOn(what, selector, actions)
	return element(
		'li',
		{ className: 'finding' },
		element(
			'p',
			{ className: 'gain' },
			...(gain === null
				? [element('span', { ariaHidden: 'true' }, '·'), spoken('no points')]
				: [gain, spoken(' points')]),
		),
		what,
		others.length === 0 ? null : moreOf(others, key, actions),
	)
}

/** What the same rule found elsewhere on the page. */
function moreOf(others: readonly PanelFinding[], key: string, actions: Actions): HTMLElement {
	const list = others.map((other, at) => findingItem(other, `${key}:${at + 1}`, actions))
	return element(
		'details',
		{ className: 'others', key: `${key}:others` },
		element('summary', { key: `${key}:others:summary` }, `${others.length} more like it`),
		element('ol', {}, ...list),
	)
}

function revealButton(selector: string, key: string, { reveal }: Actions): HTMLElement {
	const button = element('button', { type: 'button', key: `${key}:reveal` }, 'Show')
	button.addEventListener('click', () => reveal(selector))
	return button
}

function docsLink(docs: string, rule: string, key: string): HTMLElement | null {
	const protocol = URL.parse(docs)?.protocol
	if (protocol !== 'https:' && protocol !== 'http:') return null
	return element(
		'a',
		{ href: docs, target: '_blank', rel: 'noopener noreferrer', key: `${key}:docs` },
		'How to fix it',
		spoken(`: ${rule} (opens in a new tab)`),
	)
}
