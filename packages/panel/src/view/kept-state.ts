import { recall, remember } from './memory.ts'

/** Which parts are open, where the focus is, and how far the panel is scrolled: what a new rendering must not lose. */
export interface KeptState {
	readonly open: readonly string[]
	readonly focus: string | null
	readonly scroll: number
}

export function readState(panel: HTMLElement, scroller: HTMLElement): KeptState {
	const focused = (panel.getRootNode() as ShadowRoot).activeElement
	return {
		open: [...panel.querySelectorAll<HTMLElement>('details[open][data-key]')].map(keyOf),
		focus: focused instanceof HTMLElement && panel.contains(focused) ? keyOf(focused) : null,
		scroll: scroller.scrollTop,
	}
}

/** @param fallback gets the focus where what had it is gone. */
export function restoreState(
	panel: HTMLElement,
	scroller: HTMLElement,
	{ open, focus, scroll }: KeptState,
	fallback: HTMLElement,
): void {
	const keyed = new Map(
		[...panel.querySelectorAll<HTMLElement>('[data-key]')].map((part) => [keyOf(part), part]),
	)
	for (const key of open) {
		const part = keyed.get(key)
		if (part instanceof HTMLDetailsElement) part.open = true
	}
	scroller.scrollTop = scroll
	if (focus !== null) (keyed.get(focus) ?? fallback).focus({ preventScroll: true })
}

/** Keeps the state beyond a reload of the page: a dev server reloads it after an edit. */
export function storeState({ open, scroll }: KeptState): void {
	remember('panel', JSON.stringify({ path: location.pathname, open, scroll }))
}

/** What was kept of this page, without the focus: it may have gone elsewhere. */
export function storedState(): KeptState | null {
	const { path, open, scroll } = JSON.parse(recall('panel') ?? '{}')
	return path === location.pathname ? { open, scroll, focus: null } : null
}

function keyOf(part: HTMLElement): string {
	return part.dataset.key ?? ''
}
