import type { TopLevelSpec } from 'vega-lite'
import type { Plan } from '../choice/plan.ts'
import { cellsOf, extentOf } from './cells.ts'
import { labelsOf, widthOf } from './label.ts'
import { innerPx } from './look.ts'
import { numberAxis } from './number-axis.ts'
import { legendOf, nameLinePx, namesScale, namesText } from './parts.ts'

/** A dot for each cell on a common axis, a colour and a shape for each series. */
export function dots(plan: Plan, lang: string): TopLevelSpec {
	const { rows, series } = plan
	const names = labelsOf(
		rows.map(({ name }) => name),
		170,
		3,
	)
	const labels = labelsOf(
		series.map(({ name }) => name),
		innerPx - 40,
		2,
	)
	const colour = legendOf(labels)
	const step = Math.max(...names.map(({ lines }) => lines.length)) * nameLinePx + 8
	return {
		data: { values: cellsOf(plan, series, names, labels).filter(({ value }) => value !== null) },
		// The last number of the axis stands half beyond it.
		width: innerPx - widthOf(names) - 8 - 24,
		height: step * names.length,
		encoding: {
			y: {
				...namesScale(names, { padding: 0.5 }),
				axis: { grid: true, labels: false, ticks: false },
			},
			x: numberAxis(extentOf(series), lang, 4),
		},
		layer: [
			namesText(names),
			{
				mark: { type: 'point', filled: true, size: 110, opacity: 1 },
				encoding: {
					color: colour,
					shape: {
						...colour,
						scale: { domain: labels.map(({ value }) => value), range: ['circle', 'square', 'triangle-up'] },
					},
					description: { field: 'said' },
				},
			},
		],
	} as unknown as TopLevelSpec
}
