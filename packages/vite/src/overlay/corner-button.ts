/// <reference lib="dom" />
import type { PanelPage } from '@linkworthy/panel'

/** The button in the corner of the window, with the score of the page. */
export interface CornerButton {
	readonly element: HTMLButtonElement
	readonly style: CSSStyleSheet
	readonly show: (page: PanelPage) => void
	/** Another page has come, whose score is not known yet. */
	readonly clear: () => void
	readonly setOpen: (isOpen: boolean) => void
}

/** Colours are those of the panel. */
const look = `
:host { all: initial; --ground: #fafaf8; --ink: #1c2226; --line: #dcdfdd; --accent: #0b665e; --alarm: #a02c1c; }
@media (prefers-color-scheme: dark) { :host { --ground: #131719; --ink: #e5e8e8; --line: #32393d; --accent: #66c7b9; --alarm: #f0907d; } }
@media print { :host { display: none; } }
button {
	all: initial; box-sizing: border-box; position: fixed; inset: auto 16px 16px auto; z-index: 2000000000; min-width: 44px; height: 44px; padding: 0 10px;
	border: 1px solid var(--line); border-radius: 22px; box-shadow: 0 2px 10px rgb(0 0 0 / .18); background: var(--ground); color: var(--ink);
	font: 600 16px/1 system-ui, sans-serif; font-variant-numeric: tabular-nums; text-align: center; cursor: pointer;
}
button:hover, button[aria-expanded=true] { border-color: var(--accent); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.mark { position: absolute; inset: -2px -2px auto auto; width: 12px; height: 12px; border: 2px solid var(--ground); border-radius: 50%; background: var(--accent); forced-color-adjust: none; }
.mark.error { background: var(--alarm); }
`

/** @param onPress is called when the panel is to be shown or hidden. */
export function cornerButton(onPress: () => void): CornerButton {
	const style = new CSSStyleSheet()
	style.replaceSync(look)
	const element = document.createElement('button')
	element.type = 'button'
	element.ariaHasPopup = 'dialog'
	element.addEventListener('click', onPress)

	const draw = (score: string, words: string, attention: PanelPage['attention']): void => {
		element.textContent = score
		element.ariaLabel = `Linkworthy: ${words}`
		element.title = element.ariaLabel
		if (attention === null) return
		const mark = document.createElement('span')
		mark.className = `mark ${attention}`
		element.append(mark)
	}
	const clear = () => draw('…', 'reading the page', null)
	clear()
	return {
		element,
		style,
		show: ({ score, attention, stepCount }) => {
			const scored = score ? `score ${score.total} of 100` : 'this page is not scored'
			draw(score?.total ?? '–', `${scored}, ${stepCount} worth doing next`, attention)
		},
		clear,
		setOpen: (isOpen) => {
			element.ariaExpanded = String(isOpen)
		},
	}
}
