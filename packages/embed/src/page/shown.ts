import type { Element } from 'hast'
import { h } from 'hastscript'
import type { FrameContent, FramedContent, TableContent } from '../subject/content.ts'
import { firstElement, parseMarkup } from '../subject/markup.ts'
import type { Subject } from '../subject/subject.ts'

/** What an embed page shows of an asset. */
export function shown({ name }: Subject, content: FramedContent, drawingFile: string): Element {
	switch (content.form) {
		case 'picture':
			return picture(content.src, content.alt, content)
		case 'drawing':
			// As the source of an image nothing in it can run, whatever it holds.
			return picture(drawingFile, content.alt, content)
		case 'frame':
			return h(
				'main',
				h('iframe', { src: content.src, title: name, height: heightOf(content), allow: 'fullscreen' }),
			)
		case 'table':
			return table(name, content)
	}
}

function picture(
	src: string,
	alt: string,
	size: { widthPx: number | null; heightPx: number | null },
): Element {
	return h('main.picture', h('img', { src, alt, width: size.widthPx, height: size.heightPx }))
}

/** The height that the page itself gives the frame, else that of a shape of 16 to 9 in a column of 800 px. */
function heightOf({ heightPx }: FrameContent): number {
	return heightPx ?? 450
}

/** A region that can be scrolled by keyboard, and says what it is; what has no caption is named above. */
function table(name: string, { html }: TableContent): Element {
	const rows = firstElement(parseMarkup(html), 'table')
	const hasCaption = rows !== null && firstElement(rows, 'caption') !== null
	const heading = hasCaption ? null : h('h1', { dir: 'auto' }, name)
	return h('main.table', { tabIndex: 0, ariaLabel: name }, [heading, rows])
}
