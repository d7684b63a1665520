/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/// <reference types="vite/types/importMeta.d.ts" />
import {
	type Channel,
	converse,
	mountPanel,
	type Place,
	paceOf,
	recall,
	remember,
	renderedPage,
} from '@linkworthy/panel/browser'
import type { ViteHotContext } from 'vite/types/hot.d.ts'
import { cornerButton } from './corner-button.ts'

/** Vite's own address, from that of this module; a literal in its place would be taken for a file of the module's. */
const editor = '../__open-in-editor'

// A page in a frame is another page's content.
if (import.meta.hot && window.top === window) start(import.meta.hot)

/** Sends the page to the dev server and shows what was found. */
function start(hot: Channel & ViteHotContext): void {
	const host = document.createElement('linkworthy-overlay')
	host.dataset.linkworthy = ''
	const corner = host.attachShadow({ mode: 'open' })
	const panelHost = document.createElement('div')
	let isOpen = false
	let root = ''
	const button = cornerButton(() => toggle(!isOpen))
	const panel = mountPanel(panelHost.attachShadow({ mode: 'open' }), {
		openEditor: ({ file, line, column }: Place) => {
			const at = line === null ? '' : `:${line}:${column ?? 1}`
			const address = new URL(editor, import.meta.url)
			address.searchParams.set('file', `${root}/${file}${at}`)
			void fetch(address)
		},
		onClose: () => {
			toggle(false)
			button.element.focus()
		},
	})

	const conversation = converse(hot, {
		onWorking: panel.showWorking,
		onProblem: panel.showProblem,
		onMissed: () => pace.changed(),
		onAnswer: (answer) => {
			root = answer.root
			panel.show(answer.page)
			button.show(answer.page)
		},
	})
	const pace = paceOf(
		() => {
			if (!document.hidden) conversation.ask(renderedPage(document))
		},
		() => isOpen,
	)

	function setOpen(open: boolean): void {
		isOpen = open
		panelHost.hidden = !open
		button.setOpen(open)
	}

	function toggle(open: boolean): void {
		setOpen(open)
		// Vite reloads the page after many edits.
		remember('open', String(open))
		if (!open) return
		pace.asked()
		panel.focus()
	}

	corner.adoptedStyleSheets.push(button.style)
	corner.append(panelHost, button.element)
	// Beside the body, which some routers replace.
	document.documentElement.append(host)
	// Open as it was before the reload, without taking the focus.
	setOpen(recall('open') === 'true')
	let path = location.pathname
	new MutationObserver(() => {
		if (path === location.pathname) return pace.changed()
		// A router has shown another page.
		path = location.pathname
		conversation.forget()
		panel.clear()
		button.clear()
		pace.asked()
	}).observe(document, { childList: true, subtree: true, characterData: true })
	document.addEventListener('visibilitychange', pace.asked)
	hot.on('vite:afterUpdate', pace.asked)
	panel.clear()
	pace.asked()
}
