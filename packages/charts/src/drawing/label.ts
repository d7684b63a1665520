import { textWidth } from './font.ts'
import { sizes } from './look.ts'
import { wrap } from './wrap.ts'

/** A name on an axis or in a legend, broken into lines. */
export interface Label {
	/** Its place in front, so that two names that are cut to the same remain two; lines are parted by line breaks. */
	readonly value: string
	readonly lines: readonly string[]
}

/**
 * What Vega shows of a label's value. Names get into the drawing as data only, never as part of an expression.
 */
export const labelExpression = "split(slice(datum.label, indexof(datum.label, '|') + 1), '\\n')"

/** Names as labels of a width at most. */
export function labelsOf(names: readonly string[], mostPx: number, mostLines: number): Label[] {
	return names.map((name, at) => {
		const lines = wrap(name, { widthPx: mostPx, sizePx: sizes.label, mostLines })
		return { value: `${at}|${lines.join('\n')}`, lines }
	})
}

/** Width of the widest line in pixels. */
export function widthOf(labels: readonly Label[]): number {
	return widest(labels.flatMap(({ lines }) => lines))
}

/** Width of the widest text in pixels, as labels are set. */
export function widest(texts: readonly string[]): number {
	return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, sizes.label))))
}
