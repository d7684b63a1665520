import type { Size } from './content.ts'
import { firstElement, parseMarkup, pixelLength } from './markup.ts'

/** The size that a page gives a frame. */
export function readFrame(markup: string): Size {
	const frame = firstElement(parseMarkup(markup), 'iframe')
	return {
		widthPx: pixelLength(frame?.properties.width),
		heightPx: pixelLength(frame?.properties.height),
	}
}
