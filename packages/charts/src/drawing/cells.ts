import type { Plan, Series } from '../choice/plan.ts'
import type { Label } from './label.ts'

/** One cell, as Vega gets it. */
export interface CellDatum {
	readonly row: string
	readonly series: string
	/** Milliseconds since 1970; null on an axis of names. */
	readonly at: number | null
	readonly value: number | null
	/** The cell as written. */
	readonly text: string
	/** What the mark says to those who do not see it. */
	readonly said: string
}

/** The cells of some series of a plan, row by row. */
export function cellsOf(
	{ rows }: Plan,
	series: readonly Series[],
	rowLabels: readonly Label[],
	seriesLabels: readonly Label[],
): CellDatum[] {
	return series.flatMap(({ name, values, texts }, at) =>
		rows.map((row, index) => ({
			row: rowLabels[index]?.value ?? '',
			series: seriesLabels[at]?.value ?? '',
			at: row.moment?.at ?? null,
			value: values[index] ?? null,
			text: texts[index] || '–',
			said: `${row.name}; ${name}: ${texts[index] || '–'}`,
		})),
	)
}

/** From the least to the greatest value. */
export function extentOf(series: readonly Series[]): readonly [number, number] {
	const values = series.flatMap(({ values }) => values.filter((value) => value !== null))
	return [Math.min(...values), Math.max(...values)]
}
