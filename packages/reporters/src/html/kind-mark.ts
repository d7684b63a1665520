import type { AssetKind } from '@linkworthy/core'
import { kinds } from '../vocabulary.ts'

/** Strokes of each kind's mark on a field of 16 by 16. */
const strokes: { readonly [kind in AssetKind]: string } = {
	'data-table': 'M2 3h12v10H2zM2 6.5h12M6.5 6.5V13',
	'comparison-table': 'M2 3h5v10H2zM9 3h5v10H9zM3.5 8l1 1.2 1.3-2.2M10.5 8h2',
	chart: 'M2 2v12h12M5.5 11V8M8.5 11V4M11.5 11V6',
	infographic: 'M3 2h10v12H3zM5.5 5h5M5.5 11.5V9.5M8 11.5V7.5M10.5 11.5v-3',
	diagram: 'M2 2h5v4H2zM9 10h5v4H9zM4.5 6v6H9',
	map: 'M8 14.5s4.5-4.3 4.5-7.8a4.5 4.5 0 0 0-9 0C3.5 10.2 8 14.5 8 14.5zM8 6.7h.01',
	interactive: 'M2 5h6M12 5h2M10 3v4M2 11h2M8 11h6M6 9v4',
	video: 'M2 3.5h12v9H2zM6.8 6l3.2 2-3.2 2z',
	audio: 'M2 7v2M5 4.5v7M8 2.5v11M11 5v6M14 7v2',
	dataset:
		'M3 4c0-1 2.2-2 5-2s5 1 5 2-2.2 2-5 2-5-1-5-2zM3 4v8c0 1 2.2 2 5 2s5-1 5-2V4M3 8c0 1 2.2 2 5 2s5-1 5-2',
	download: 'M8 2v8M5 7.2l3 3 3-3M2.5 13.5h11',
	statistic: 'M3.5 12.5l9-9M4.5 3a1.5 1.5 0 1 0 .01 0zM11.5 10a1.5 1.5 0 1 0 .01 0z',
	quote: 'M6.5 4C4.2 4.5 3 6.5 3 8.5V12h3.5V8.5H3M13 4c-2.3.5-3.5 2.5-3.5 4.5V12H13V8.5H9.5',
	definition:
		'M8 4C6.5 3 4.5 2.5 2 2.5v10c2.5 0 4.5.5 6 1.5 1.5-1 3.5-1.5 6-1.5v-10c-2.5 0-4.5.5-6 1.5zM8 4v10',
	'citation-block': 'M5.5 2.5H3v11h2.5M10.5 2.5H13v11h-2.5M8 6v4',
	'embed-code': 'M5 4.5L1.5 8 5 11.5M11 4.5L14.5 8 11 11.5M9.2 3L6.8 13',
}

/**
 * Rules that put the mark of its kind before an element of the classes `mark` and `kind-…`. The drawings are masks, so
 * that they take the colour of the text and a mark costs no element: a table of thousands of pages holds many.
 */
export const kindMarkStyle: string = kinds
	.map((kind) => `.kind-${kind}{--mark-drawing:url("${drawing(kind)}")}\n`)
	.join('')

function drawing(kind: AssetKind): string {
	const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path d='${strokes[kind]}' fill='none' stroke='#000' stroke-width='1.3' stroke-linecap='round' stroke-linejoin='round'/></svg>`
	return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
