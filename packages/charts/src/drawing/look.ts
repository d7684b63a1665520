import type { Config } from 'vega-lite'
import { fontFamily } from './font.ts'

/**
 * Width of a chart in pixels: in a column of 320 px its letters are two thirds of their size, 10 px and more; a
 * judgement.
 */
export const widthPx = 480
export const marginPx = 16
/** Width that is left between the margins. */
export const innerPx: number = widthPx - 2 * marginPx

/** Sizes of letters in pixels; judgements. */
export const sizes = { title: 20, subtitle: 16, panel: 16, label: 15, credit: 14 } as const

export const ink = '#1d1d20'
export const softInk = '#55565c'
const line = '#d8d9de'

/**
 * Colours that people with any colour vision can tell apart, in this order: from Okabe and Ito's palette
 * (https://jfly.uni-koeln.de/color/), those with a contrast of 3 to 1 with white (WCAG 1.4.11), and black.
 */
export const colours: readonly string[] = ['#0072b2', '#d55e00', '#009e73', '#000000']

export const config: Config = {
	background: 'transparent',
	customFormatTypes: true,
	font: fontFamily,
	view: { stroke: null },
	axis: {
		aria: false,
		domain: false,
		gridColor: line,
		labelColor: ink,
		labelFontSize: sizes.label,
		labelLimit: 0,
		labelLineHeight: 18,
		tickColor: line,
		title: null,
	},
	legend: {
		aria: false,
		labelColor: ink,
		labelFontSize: sizes.label,
		labelLimit: 0,
		orient: 'top',
		direction: 'vertical',
		symbolSize: 120,
		symbolStrokeWidth: 3,
		title: null,
		offset: 12,
	},
	title: {
		anchor: 'start',
		color: ink,
		fontSize: sizes.panel,
		fontWeight: 600,
		lineHeight: 20,
		offset: 8,
		frame: 'bounds',
	},
}
