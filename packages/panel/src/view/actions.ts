import type { Place } from '../data/panel-page.ts'

/** What the parts of the panel ask for. */
export interface Actions {
	/** Frames a place of the page, or nothing. */
	readonly highlight: (selector: string | null) => void
	/** Brings a place of the page into view. */
	readonly reveal: (selector: string) => void
	readonly openEditor: (place: Place) => void
	/** Says something to those who cannot see that it happened. */
	readonly say: (words: string) => void
}

/** Frames what a row is about while the pointer or the focus is on it. */
export function highlightOn(row: HTMLElement, selector: string | null, { highlight }: Actions): void {
	if (selector === null) return
	row.addEventListener('pointerenter', () => highlight(selector))
	row.addEventListener('pointerleave', () => highlight(null))
	row.addEventListener('focusin', () => highlight(selector))
	row.addEventListener('focusout', () => highlight(null))
}
