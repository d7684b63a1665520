import type { PanelPage, Place } from '../data/panel-page.ts'
import { highlightIn } from '../page/highlight.ts'
import type { Actions } from './actions.ts'
import { assetSection } from './asset-list.ts'
import { element } from './element.ts'
import { findingSection } from './finding-list.ts'
import { readState, restoreState, storedState, storeState } from './kept-state.ts'
import { scoreView } from './score-view.ts'
import { style } from './style.ts'

/** What the panel asks of whoever shows it. */
export interface PanelOptions {
	/** Opens a file of the project in the author's editor. */
	readonly openEditor: (place: Place) => void
	/** The close button or Escape was pressed. */
	readonly onClose: () => void
}

/** The panel, wherever it is shown. */
export interface Panel {
	/** Shows what was found. What is open, focused and scrolled to stays so. */
	readonly show: (page: PanelPage) => void
	/** Says that a newer answer is on its way; what is shown stays. */
	readonly showWorking: () => void
	/** Says in one line what went wrong; what is shown stays. */
	readonly showProblem: (line: string) => void
	/** Forgets what is shown and says that the page is being read: another one has come. */
	readonly clear: () => void
	readonly focus: () => void
	/** Takes the panel, its frame on the page and its listeners away. */
	readonly remove: () => void
}

/**
 * Puts the panel into a shadow root, where the styles of the page do not reach it. It shows at the right of the window,
 * at the lower half of a narrow one, as long as the root's host is shown.
 *
 * @param root its element marks itself with `data-linkworthy`, so that the analysis leaves it out.
 */
export function mountPanel(root: ShadowRoot, { openEditor, onClose }: PanelOptions): Panel {
	const sheet = new CSSStyleSheet()
	sheet.replaceSync(style)
	root.adoptedStyleSheets.push(sheet)

	const heading = element('h2', { tabIndex: -1, key: 'heading' }, 'Linkworthy')
	const total = element('p', { className: 'total' })
	const title = element('p', { className: 'page-title' })
	const close = element(
		'button',
		{ type: 'button', className: 'close', title: 'Close', ariaLabel: 'Close', key: 'close' },
		'×',
	)
	const state = element('p', { className: 'state' })
	state.role = 'status'
	const announcement = element('p', { className: 'spoken' })
	announcement.role = 'status'
	const body = element('div', {
		className: 'body',
		tabIndex: 0,
		role: 'region',
		ariaLabel: 'Findings and assets',
	})
	const panel = element(
		'div',
		{ className: 'panel', role: 'dialog', ariaLabel: 'Linkworthy' },
		element('div', { className: 'head' }, element('div', {}, heading, title), total, close),
		state,
		announcement,
		body,
	)
	root.append(panel)
	const highlight = highlightIn(root)
	let shown = ''
	let kept = storedState()
	const keep = () => storeState(readState(panel, body))
	window.addEventListener('pagehide', keep)

	const say = (words: string) => {
		announcement.textContent = words
	}
	const showProblem = (line: string) => {
		state.textContent = line
		panel.ariaBusy = null
	}
	const showWorking = () => {
		state.textContent = shown === '' ? 'Reading the page…' : 'Reading the page again…'
		panel.ariaBusy = 'true'
	}
	const actions: Actions = {
		highlight: highlight.show,
		reveal: (selector) => {
			if (!highlight.reveal(selector)) showProblem('This is no longer on the page.')
		},
		openEditor,
		say,
	}

	close.addEventListener('click', onClose)
	panel.addEventListener('keyup', (event) => {
		if (event.key !== 'Escape') return
		event.stopPropagation()
		onClose()
	})

	return {
		show: (page) => {
			state.textContent = ''
			panel.ariaBusy = null
			const next = JSON.stringify(page)
			if (next === shown) return
			shown = next
			kept ??= readState(panel, body)
			highlight.show(null)
			title.textContent = page.title
			total.replaceChildren(page.score?.total ?? '–', element('span', {}, ' of 100'))
			total.hidden = page.score === null
			body.replaceChildren(
				...page.notices.map((notice) => element('p', { className: 'notice' }, notice)),
				...(page.unscored === null ? [] : [element('p', { className: 'muted' }, page.unscored)]),
				...(page.score ? [scoreView(page.score)] : []),
				findingSection(page, actions),
				assetSection(page, actions),
			)
			restoreState(panel, body, kept, heading)
			kept = null
			say(summary(page))
		},
		showWorking,
		showProblem,
		clear: () => {
			shown = ''
			showWorking()
			highlight.show(null)
			title.textContent = ''
			total.replaceChildren()
			body.replaceChildren()
		},
		focus: () => heading.focus({ preventScroll: true }),
		remove: () => {
			highlight.remove()
			window.removeEventListener('pagehide', keep)
			panel.remove()
			root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
		},
	}
}

function summary({ score, stepCount, assets }: PanelPage): string {
	const found = `${assets.length} assets`
	return score ? `Score ${score.total}, ${stepCount} worth doing next, ${found}` : `Not scored, ${found}`
}
