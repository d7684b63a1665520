import { element } from '../view/element.ts'

/** Shows a place of the page. */
export interface Highlight {
	/** Draws a frame around it until another one is shown; null takes the frame away. */
	readonly show: (selector: string | null) => void
	/** Brings it into view. False where the page does not hold it. */
	readonly reveal: (selector: string) => boolean
	readonly remove: () => void
}

/** Room between what is shown and its frame, in CSS pixels; a judgement. */
const gap = 4

/** @param root holds the frame, so that the page itself stays as it is. */
export function highlightIn(root: ShadowRoot): Highlight {
	const frame = element('div', { className: 'frame', hidden: true })
	root.append(frame)
	let shown: Element | null = null

	function place(): void {
		const box = shown?.isConnected ? boxOf(shown) : null
		frame.hidden = box === null
		if (box === null) return
		frame.style.left = `${box.left - gap}px`
		frame.style.top = `${box.top - gap}px`
		frame.style.width = `${box.width + 2 * gap}px`
		frame.style.height = `${box.height + 2 * gap}px`
	}

	// Scrolling inside the page's own boxes does not bubble.
	window.addEventListener('scroll', place, { capture: true, passive: true })
	window.addEventListener('resize', place)
	return {
		show: (selector) => {
			shown = selector === null ? null : find(selector)
			place()
		},
		reveal: (selector) => {
			const found = find(selector)
			if (found === null) return false
			for (let at = found.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
				at.open = true
			const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
			// A narrow window holds the panel in its lower half.
			const block = matchMedia('(max-width: 40rem)').matches ? 'start' : 'center'
			found.scrollIntoView({ block, behavior: calm ? 'instant' : 'smooth' })
			return true
		},
		remove: () => {
			window.removeEventListener('scroll', place, { capture: true })
			window.removeEventListener('resize', place)
			frame.remove()
		},
	}
}

function find(selector: string): Element | null {
	try {
		return document.querySelector(selector)
	} catch {
		return null
	}
}

/** An island's element has no box of its own; what it holds has. Null for what is not drawn. */
function boxOf(shown: Element): DOMRect | null {
	let box = shown.getBoundingClientRect()
	if (box.width === 0 && box.height === 0) {
		const inside = document.createRange()
		inside.selectNodeContents(shown)
		box = inside.getBoundingClientRect()
	}
	return box.width === 0 && box.height === 0 ? null : box
}
