import type { Score } from '@linkworthy/core'
import type { Element } from 'hast'
import { h, s } from 'hastscript'
import { dimensionIds, dimensions, figure, pointsText } from '../vocabulary.ts'
import { spoken } from './content.ts'
import { intervalLine } from './interval-line.ts'
import { columnHeads } from './listing.ts'
import { percent } from './scale.ts'

/**
 * Points from which a part has room for its figure and for its name, on a wide screen and on any. Judgements: the bar
 * is about 9 pixels a point wide on a desk and 3 on a telephone.
 */
const room = { figure: 4, figureAlways: 9, name: 14, nameAlways: 30 }

/** The score as a stacked bar of its dimensions on a scale of 0 to 100, and a table that says what each part is. */
export function scoreBar(score: Score): Element {
	return h('div.score-parts', bar(score), intervalLine(score), table(score))
}

function bar(score: Score): Element {
	const parts: Element[] = []
	let start = 0
	for (const id of dimensionIds) {
		const points = score.dimensions[id] ?? 0
		if (points <= 0) continue
		const { name } = dimensions[id]
		parts.push(
			// A nested svg cuts off a name that does not fit.
			s(
				`svg.part.dimension-${id}`,
				{ x: percent(start), width: percent(points), height: '100%' },
				s('title', `${name}: ${pointsText(points)} points`),
				s('rect', { width: '100%', height: '100%' }),
				partLabel(name, points),
			),
		)
		start += points
	}
	const label = dimensionIds.map((id) => `${dimensions[id].name} ${known(score.dimensions[id])}`).join(', ')
	return s(
		'svg.stacked',
		{ role: 'img', ariaLabel: `Potential ${figure(score.potential)} of 100: ${label}` },
		[s('rect.rest', { width: '100%', height: '100%' }), ...parts],
	)
}

function partLabel(name: string, points: number): Element | null {
	if (points < room.figure) return null
	return s(points < room.figureAlways ? 'text.wide-only' : 'text', { x: 7, y: 20 }, [
		points < room.name ? null : s(points < room.nameAlways ? 'tspan.wide-only' : 'tspan', `${name} `),
		pointsText(points),
	])
}

function table({ dimensions: points }: Score): Element {
	return h('table.parts', [
		h('caption.spoken', 'Points of each dimension'),
		h('thead.unseen', columnHeads(['Dimension', 'Points', 'What it asks'].map(spoken))),
		h(
			'tbody',
			dimensionIds.map((id) =>
				h('tr', [
					h('th', { scope: 'row' }, swatch(id), dimensions[id].name),
					h(
						'td.figure',
						points[id] === null
							? [h('span', { ariaHidden: 'true' }, '–'), spoken('not known')]
							: pointsText(points[id]),
					),
					h(
						'td',
						points[id] === null ? 'Could not be known here, so it counts neither way.' : dimensions[id].asks,
					),
				]),
			),
		),
	])
}

function swatch(id: string): Element {
	return s(`svg.swatch.dimension-${id}`, { ariaHidden: 'true' }, s('rect', { width: '100%', height: '100%' }))
}

function known(points: number | null): string {
	return points === null ? 'not known' : pointsText(points)
}
