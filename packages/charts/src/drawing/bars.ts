import type { TopLevelSpec } from 'vega-lite'
import type { Plan, Series } from '../choice/plan.ts'
import { type CellDatum, cellsOf, extentOf } from './cells.ts'
import { type Label, labelsOf, widest, widthOf } from './label.ts'
import { colours, innerPx, softInk } from './look.ts'
import { legendOf, nameLinePx, namesScale, namesText, type Unit } from './parts.ts'

/** Widest name of a row beside bars, in pixels; a judgement. */
const mostNamePx = 170
/** Space between a name and its bar. */
const gapPx = 8
/** Thickness of a bar, and what stands between rows. */
const barPx = 20
const betweenPx = 12

/** Horizontal bars from zero, a colour for each series, with the cell's own text at the end of each. */
export function bars(plan: Plan): TopLevelSpec {
	const names = namesOf(plan)
	const spec = barsOf(plan.series, names, innerPx - widthOf(names) - gapPx, true)
	return { ...spec, data: { values: dataOf(plan, plan.series, names) } } as TopLevelSpec
}

/** A panel of bars for each series, two side by side, each with an axis of its own. */
export function barPanels(plan: Plan, titleOf: (series: Series, mostPx: number) => string[]): TopLevelSpec {
	const names = namesOf(plan, 140)
	const spacing = 20
	const width = Math.floor((innerPx - widthOf(names) - gapPx - spacing) / 2)
	return {
		columns: 2,
		spacing: { row: 24, column: spacing },
		align: 'each',
		concat: plan.series.map((series, at) => ({
			title: { text: titleOf(series, width), frame: 'group' },
			data: { values: dataOf(plan, [series], names) },
			...barsOf([series], names, width, at % 2 === 0),
		})),
	} as TopLevelSpec
}

function namesOf({ rows }: Plan, mostPx = mostNamePx): Label[] {
	return labelsOf(
		rows.map(({ name }) => name),
		mostPx,
		3,
	)
}

function dataOf(plan: Plan, series: readonly Series[], names: readonly Label[]): CellDatum[] {
	return cellsOf(plan, series, names, seriesLabels(series))
}

function seriesLabels(series: readonly Series[]): Label[] {
	return labelsOf(
		series.map(({ name }) => name),
		innerPx - 40,
		2,
	)
}

function barsOf(series: readonly Series[], names: readonly Label[], width: number, named: boolean): Unit {
	const labels = seriesLabels(series)
	const lines = Math.max(...names.map((name) => name.lines.length))
	const step = Math.max(lines * nameLinePx, series.length * barPx) + betweenPx
	const [least, greatest] = extentOf(series)
	const domain = [Math.min(0, least), Math.max(0, greatest)] as const
	const said = (isNegative: boolean) =>
		widest(
			series.flatMap(({ values, texts }) => texts.filter((_, at) => (values[at] ?? 0) < 0 === isNegative)),
		) + gapPx
	const range = [least < 0 ? said(true) : 0, width - said(false)] as const
	const bounds = domain[0] === domain[1] ? ([0, 1] as const) : domain
	const zeroPx = range[0] + (-bounds[0] / (bounds[1] - bounds[0])) * (range[1] - range[0])
	const grouped = series.length > 1 && {
		yOffset: { field: 'series', scale: { domain: labels.map(({ value }) => value) } },
	}
	const text = (test: string, mark: object) => ({
		transform: [{ filter: test }],
		mark: { type: 'text', baseline: 'middle', aria: false, fontSize: 15, color: softInk, ...mark },
		encoding: { text: { field: 'text' } },
	})
	return {
		width,
		height: step * names.length,
		encoding: {
			y: { ...namesScale(names, { paddingInner: 0.25, paddingOuter: 0.125 }), axis: null },
			x: {
				field: 'value',
				type: 'quantitative',
				axis: null,
				scale: { domain: bounds, range, nice: false },
			},
			...grouped,
		},
		layer: [
			...(named ? [namesText(names)] : []),
			{
				transform: [{ filter: 'isValid(datum.value)' }],
				mark: { type: 'bar', color: colours[0], ...(series.length === 1 && { height: barPx + 4 }) },
				encoding: {
					description: { field: 'said' },
					...(series.length > 1 && { color: legendOf(labels) }),
				},
			},
			text('datum.value >= 0', { align: 'left', dx: 5 }),
			text('datum.value < 0', { align: 'right', dx: -5 }),
			{
				transform: [{ filter: '!isValid(datum.value)' }],
				mark: { type: 'text', baseline: 'middle', align: 'left', dx: 5, fontSize: 15, color: softInk },
				encoding: { x: { value: zeroPx }, text: { field: 'text' }, description: { field: 'said' } },
			},
			{
				data: { values: [{}] },
				mark: { type: 'rule', color: softInk, aria: false },
				encoding: {
					x: { value: zeroPx },
					y: { value: 0 },
					y2: { value: step * names.length },
					yOffset: null,
				},
			},
		],
	}
}
