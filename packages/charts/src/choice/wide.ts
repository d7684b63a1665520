import { momentReader } from '../reading/moment.ts'
import type { Charted } from './fit.ts'

/** Least columns of dates that are a run through time; a judgement. */
const leastDates = 3

/**
 * Turns a table with a column for each year or month, and a row for each series, so that time runs down; null for
 * other tables.
 */
export function alongYears(table: Charted, lang: string): Charted | null {
	const { rows, series, leftOut } = table
	if (series.length < leastDates) return null
	const read = momentReader(lang)
	const moments = series.map(({ name }) => read(name))
	const grain = moments[0]?.grain
	if (moments.some((moment) => moment === null || moment.grain !== grain)) return null
	const units = new Set(series.map(({ unit }) => unit))
	if (units.size > 1) return null
	const [unit = null] = units
	return {
		rowHeader: '',
		rows: series.map(({ name }, at) => ({ name, moment: moments[at] ?? null })),
		series: rows.map(({ name }, row) => ({
			name,
			// Numbers under dates are of one kind, also where no unit is named.
			unit: unit ?? '',
			values: series.map(({ values }) => values[row] ?? null),
			texts: series.map(({ texts }) => texts[row] ?? ''),
		})),
		leftOut,
	}
}
