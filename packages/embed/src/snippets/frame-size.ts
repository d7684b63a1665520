import type { FramedContent } from '../subject/content.ts'

/** Size of a frame in CSS pixels. */
export interface FrameSize {
	readonly widthPx: number
	readonly heightPx: number
	/** Height that it needs in a column of 320 px, the narrowest that WCAG asks pages to fit (1.4.10). */
	readonly narrowHeightPx: number
	/** It keeps its shape when it gets narrower: a picture does, a table does not. */
	readonly keepsShape: boolean
}

/** Width of a frame at most: a usual column of text; a judgement. oEmbed consumers cannot be asked for theirs. */
const columnPx = 800
/** Height of the credit of an embed page in one line, and broken into three; measured, rounded up. */
const creditPx = 52
const narrowCreditPx = 96
/** A table's rows, and what stands above them; measured, rounded up. Beyond 560 px (a judgement) it scrolls. */
const rowPx = 36
const tableHeadPx = 96
const tallestTablePx = 560
/** Shape of what does not say its size: 16 to 9, that of most charts made for the web. */
const unknownShape = 9 / 16

/** The size that a frame of the content starts with. */
export function frameSize(content: FramedContent): FrameSize {
	if (content.form === 'table') {
		const heightPx = Math.min(tallestTablePx, tableHeadPx + rowPx * content.rowCount + creditPx)
		return { widthPx: columnPx, heightPx, narrowHeightPx: heightPx, keepsShape: false }
	}
	const widthPx = Math.min(columnPx, content.widthPx ?? columnPx)
	const shape =
		content.widthPx !== null && content.heightPx !== null ? content.heightPx / content.widthPx : unknownShape
	const heightPx = Math.round(widthPx * shape) + creditPx
	if (content.form === 'frame') {
		const asked = (content.heightPx ?? Math.round(columnPx * unknownShape)) + creditPx
		return { widthPx, heightPx: asked, narrowHeightPx: asked, keepsShape: false }
	}
	return { widthPx, heightPx, narrowHeightPx: Math.round(320 * shape) + narrowCreditPx, keepsShape: true }
}
