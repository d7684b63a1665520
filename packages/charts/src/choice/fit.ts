import type { Form, NoFit, Plan, Series } from './plan.ts'

/** A table of which it is open how it is drawn. */
export type Charted = Omit<Plan, 'form'>

/** Limits beyond which a chart in a column of text is no longer read; judgements. */
const most = {
	bars: 25,
	groups: 8,
	groupSeries: 3,
	panels: 6,
	panelBars: 60,
	lines: 4,
	linePanels: 12,
	points: 400,
}

/** Names and numbers: bars, groups of bars or dots where series share their unit, else a panel of bars for each. */
export function fitNames(table: Charted): Plan | NoFit {
	const { rows, series } = table
	if (rows.length > most.bars) return none(`${rows.length} rows, expected at most ${most.bars}`)
	if (series.length === 1) return { form: 'bars', ...table }
	if (shareAxis(series) && series.length <= most.groupSeries)
		return { form: rows.length <= most.groups ? 'grouped-bars' : 'dots', ...table }
	if (series.length > most.panels)
		return none(`${series.length} columns of numbers, expected at most ${most.panels}`)
	const bars = rows.length * series.length
	return bars > most.panelBars
		? none(`${bars} numbers of different kinds, expected at most ${most.panelBars}`)
		: { form: 'bar-panels', ...table }
}

/** Numbers along time: lines where series share their unit, else a panel for each. */
export function fitTimes(table: Charted): Plan | NoFit {
	const { rows, series } = table
	const moments = rows.map(({ moment }) => moment?.at)
	if (new Set(moments).size < moments.length) return none('several rows share a date')
	if (
		rows[0]?.moment?.grain === 'season' &&
		moments.some((at, row) => row > 0 && (at as number) < (moments[row - 1] as number))
	)
		return none('its months are in no order, and of no year')
	if (rows.length > most.points) return none(`${rows.length} dates, expected at most ${most.points}`)
	if (series.length > most.linePanels)
		return none(`${series.length} series, expected at most ${most.linePanels}`)
	const form: Form =
		series.length === 1 || (shareAxis(series) && series.length <= most.lines) ? 'lines' : 'line-panels'
	return { form, ...table }
}

/** On a shared axis a series that is so many times smaller than another would be a line at zero; a judgement. */
const mostTimes = 50

/** All have one unit, say so, and can be seen beside each other. */
function shareAxis(series: readonly Series[]): boolean {
	const unit = series[0]?.unit ?? null
	const sizes = series.map(({ values }) => Math.max(...values.map((value) => Math.abs(value ?? 0))))
	return (
		unit !== null &&
		series.every((one) => one.unit === unit) &&
		Math.max(...sizes) <= Math.min(...sizes) * mostTimes
	)
}

function none(reason: string): NoFit {
	return { form: null, reason }
}
