import type { PanelFinding, PanelPage } from '../data/panel-page.ts'
import { type Actions, highlightOn } from './actions.ts'
import { element, pageWords, spoken } from './element.ts'
import { placeButton } from './place-button.ts'

/** What to do next, then what else was found. */
export function findingSection({ findings, stepCount, score }: PanelPage, actions: Actions): HTMLElement {
	const section = element('section', { className: 'findings' })
	const keyed = findings.map((finding, at) => ({
		finding,
		key: `finding:${finding.rule}:${ordinal(findings, at)}`,
	}))
	const list = (part: typeof keyed) =>
		element('ol', {}, ...part.map(({ finding, key }) => findingItem(finding, key, actions)))
	const steps = keyed.slice(0, stepCount)
	const rest = keyed.slice(stepCount)
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

/** Which finding of its rule it is: the same after an edit elsewhere on the page. */
function ordinal(findings: readonly PanelFinding[], at: number): number {
	return findings.slice(0, at).filter(({ rule }) => rule === findings[at]?.rule).length
}

function findingItem(finding: PanelFinding, key: string, actions: Actions): HTMLElement {
	const { level, message, gain, effort, reason, docs, selector, place, rule } = finding
	const item = element(
		'li',
		{ className: `finding level-${level}` },
		element(
			'p',
			{ className: 'gain' },
			...(gain === null
				? [element('span', { ariaHidden: 'true' }, '·'), spoken('no points')]
				: [gain, spoken(' points')]),
		),
		element(
			'div',
			{ className: 'what' },
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
		),
	)
	highlightOn(item, selector, actions)
	return item
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
