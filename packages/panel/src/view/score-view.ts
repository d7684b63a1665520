import type { PanelDimension, PanelScore } from '../data/panel-page.ts'
import { element, spoken } from './element.ts'

/** The score as a bar of its dimensions, and what each of them asks. */
export function scoreView({ sentence, dimensions }: PanelScore): HTMLElement {
	return element(
		'section',
		{ className: 'score' },
		bar(dimensions),
		element(
			'details',
			{ key: 'dimensions' },
			element('summary', { key: 'dimensions:summary' }, 'How it comes about'),
			element('p', { className: 'muted' }, sentence),
			element('dl', { className: 'dimensions' }, ...dimensions.flatMap(row)),
		),
	)
}

function bar(dimensions: readonly PanelDimension[]): HTMLElement {
	const whole = element('div', { className: 'bar', ariaHidden: 'true' })
	for (const { id, name, points } of dimensions) {
		if (points === null || points <= 0) continue
		const part = element('span', {
			className: `dimension-${id}`,
			title: `${name}: ${points.toFixed(1)} points`,
		})
		part.style.width = `${points}%`
		whole.append(part)
	}
	return whole
}

function row({ id, name, points, says }: PanelDimension): HTMLElement[] {
	const figure =
		points === null
			? [element('span', { ariaHidden: 'true' }, '–'), spoken('not known')]
			: [points.toFixed(1), spoken(' points')]
	return [
		element('dt', {}, element('span', { className: `swatch dimension-${id}` }), name),
		element('dd', { className: 'figure' }, ...figure),
		element('dd', { className: 'muted' }, says),
	]
}
