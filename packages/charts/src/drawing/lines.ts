import type { TopLevelSpec } from 'vega-lite'
import type { Plan, Row, Series } from '../choice/plan.ts'
import { cellsOf, extentOf } from './cells.ts'
import { labelsOf, widest } from './label.ts'
import { colours, ink, innerPx, sizes } from './look.ts'
import { axisWidth, numberAxis } from './number-axis.ts'
import { legendOf, type Unit } from './parts.ts'

/** Lines through time, straight from point to point and broken where a value is missing, a colour for each series. */
export function lines(plan: Plan, lang: string): TopLevelSpec {
	const extent = extentOf(plan.series)
	return linesOf(
		plan,
		plan.series,
		innerPx - axisWidth(extent, lang),
		240,
		numberAxis(extent, lang, 5),
	) as unknown as TopLevelSpec
}

/** A panel for each series, two side by side; those that share their unit share their axis too. */
export function linePanels(
	plan: Plan,
	lang: string,
	titleOf: (series: Series, mostPx: number) => string[],
): TopLevelSpec {
	const { series } = plan
	const shared = series.every(({ unit }) => unit !== null && unit === series[0]?.unit)
	const extents = series.map((one) => extentOf(shared ? series : [one]))
	const spacing = 24
	const axis = Math.max(...extents.map((extent) => axisWidth(extent, lang)))
	const width = Math.floor((innerPx - spacing) / 2 - axis)
	return {
		columns: 2,
		spacing: { row: 28, column: spacing },
		align: 'all',
		concat: series.map((one, at) => ({
			title: { text: titleOf(one, width), frame: 'group' },
			...linesOf(plan, [one], width, 110, numberAxis(extents[at] as readonly [number, number], lang, 3)),
		})),
	} as unknown as TopLevelSpec
}

function linesOf(plan: Plan, series: readonly Series[], width: number, height: number, y: Unit): Unit {
	const labels = labelsOf(
		series.map(({ name }) => name),
		innerPx - 40,
		2,
	)
	const ticks = ticksOf(plan.rows, width)
	const plot = width - Math.ceil(widest(ticks.map(({ name }) => name)) / 2)
	const at = { field: 'at', type: 'temporal', scale: { type: 'utc', nice: false } }
	const colour = series.length > 1 ? { color: legendOf(labels) } : {}
	const cells = cellsOf(plan, series, [], labels).sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
	// Many points would hide the line.
	const size = plan.rows.length > 60 ? 6 : 45
	return {
		width: plot,
		height,
		data: { values: cells },
		encoding: {
			x: { ...at, axis: { values: ticks.map((tick) => tick.at), labels: false, grid: false, domain: true } },
			y,
			...colour,
		},
		layer: [
			{
				mark: {
					type: 'line',
					color: colours[0],
					strokeWidth: 2.5,
					interpolate: 'linear',
					invalid: 'break-paths-show-domains',
					aria: false,
				},
			},
			{
				transform: [{ filter: 'isValid(datum.value)' }],
				mark: { type: 'point', filled: true, opacity: 1, size, color: colours[0] },
				encoding: { description: { field: 'said' } },
			},
			{
				data: { values: ticks },
				mark: { type: 'text', baseline: 'top', dy: 12, fontSize: sizes.label, color: ink, aria: false },
				encoding: { x: at, y: { value: height }, text: { field: 'name' }, color: null },
			},
		],
	}
}

/** Dates that are written under the axis: as many as fit, every second, third and so on, as the table writes them. */
function ticksOf(rows: readonly Row[], width: number): { readonly at: number; readonly name: string }[] {
	const sorted = rows.map(({ name, moment }) => ({ at: moment?.at ?? 0, name })).sort((a, b) => a.at - b.at)
	const first = sorted[0]?.at ?? 0
	const span = (sorted.at(-1)?.at ?? 0) - first || 1
	const room = widest(sorted.map(({ name }) => name)) + 14
	const ticks: { readonly at: number; readonly name: string }[] = []
	let free = Number.NEGATIVE_INFINITY
	for (const tick of sorted) {
		const place = ((tick.at - first) / span) * (width - room / 2)
		if (place < free) continue
		ticks.push(tick)
		free = place + room
	}
	return ticks
}
