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

/** Shortest way from zero to the end of the longest bar, in pixels; a judgement: less shows no difference. */
const leastRoomPx = 40

/** A panel of bars for each series, two side by side where their bars have room, each with an axis of its own. */
export function barPanels(plan: Plan, titleOf: (series: Series, mostPx: number) => string[]): TopLevelSpec {
	const names = namesOf(plan, 140)
	const spacing = 20
	const whole = innerPx - widthOf(names) - gapPx
	const half = Math.floor((whole - spacing) / 2)
	const columns = plan.series.every((series) => roomOf([series], half) >= leastRoomPx) ? 2 : 1
	const width = columns === 2 ? half : whole
	return {
		columns,
		spacing: { row: 24, column: spacing },
		align: 'each',
		concat: plan.series.map((series, at) => ({
			title: { text: titleOf(series, width), frame: 'group' },
			data: { values: dataOf(plan, [series], names) },
			...barsOf([series], names, width, at % columns === 0),
		})),
	} as TopLevelSpec
}

/** What is left between the texts at both ends of the bars, in pixels. */
function roomOf(series: readonly Series[], width: number): number {
	const [from, to] = rangeOf(series, width)
	return to - from
}

/** Where bars may reach, so that the texts at their ends have room. */
function rangeOf(series: readonly Series[], width: number): readonly [number, number] {
	const said = (isNegative: boolean) =>
		widest(
			series.flatMap(({ values, texts }) => texts.filter((_, at) => (values[at] ?? 0) < 0 === isNegative)),
		) + gapPx
	return [extentOf(series)[0] < 0 ? said(true) : 0, width - said(false)]
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
	const range = rangeOf(series, width)
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
