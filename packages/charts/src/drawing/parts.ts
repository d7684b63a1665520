import { type Label, labelExpression } from './label.ts'
import { colours, ink, sizes } from './look.ts'

/** A part of a specification of Vega-Lite, whose own types tell top and parts apart too finely to put together. */
export type Unit = Readonly<Record<string, unknown>>

/** Height of a line of a name in pixels. */
export const nameLinePx = 18

/** The places of names, in the order of the table. */
export function namesScale(names: readonly Label[], padding: Unit): Unit {
	return {
		field: 'row',
		type: 'nominal',
		scale: { domain: names.map(({ value }) => value), ...padding },
	}
}

/** Names left of an axis. Not labels of the axis itself: these would hang from their first line. */
export function namesText(names: readonly Label[]): Unit {
	return {
		data: { values: names.map(({ value, lines }) => ({ row: value, lines })) },
		mark: {
			type: 'text',
			align: 'right',
			baseline: 'middle',
			x: -8,
			dy: { expr: `-${nameLinePx / 2} * (length(datum.lines) - 1)` },
			lineHeight: nameLinePx,
			fontSize: sizes.label,
			color: ink,
			aria: false,
		},
		encoding: {
			x: null,
			text: { field: 'lines' },
			color: null,
			shape: null,
			yOffset: null,
			description: null,
		},
	}
}

/** Colours of series, with their legend. */
export function legendOf(labels: readonly Label[]): Unit {
	return {
		field: 'series',
		type: 'nominal',
		scale: { domain: labels.map(({ value }) => value), range: colours.slice(0, labels.length) },
		legend: { labelExpr: labelExpression },
	}
}
