import type { Element } from 'hast'

/** How an inline style keeps an element from readers: openly, as what opens on a click or is read aloud, or by a trick. */
export type Hiding = 'openly' | 'trick' | null

const openly =
	/display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|clip-path\s{0,4}:\s{0,4}inset\(\s{0,4}(?:50|100)%|clip\s{0,4}:\s{0,4}rect\(\s{0,4}[01](?:px)?[\s,]{1,4}[01](?:px)?[\s,]{1,4}[01](?:px)?/i
const hidesOverflow = /overflow\s{0,4}:\s{0,4}(?:hidden|clip)/i
const noHeight = /(?:^|[;\s])(?:max-)?height\s{0,4}:\s{0,4}[01](?:px)?\s{0,4}(?:!|;|$)/i

const outOfSight =
	/text-indent\s{0,4}:\s{0,4}-\d{3,5}px|(?:^|[;\s])(?:left|top|right)\s{0,4}:\s{0,4}-\d{4,5}px/i
const transparent = /(?:^|[;\s])opacity\s{0,4}:\s{0,4}0(?![.\d])/i
const animated = /transform|transition|animation|will-change|filter/i
const noSize = /font-size\s{0,4}:\s{0,4}0(?![.\d])/i

/** Judges an inline style. */
export function hidingOf(style: string, { children }: Pick<Element, 'children'>): Hiding {
	if (openly.test(style) || (noHeight.test(style) && hidesOverflow.test(style))) return 'openly'
	if (outOfSight.test(style)) return 'trick'
	// What fades in starts like this.
	if (transparent.test(style) && !animated.test(style)) return 'trick'
	// Layouts take the gaps between boxes away like this, and give the boxes their size again.
	return noSize.test(style) && !children.some(isSized) ? 'trick' : null
}

function isSized(child: Element['children'][number]): boolean {
	if (child.type !== 'element') return false
	const { style } = child.properties
	return child.tagName === 'img' || (typeof style === 'string' && /font/i.test(style))
}
