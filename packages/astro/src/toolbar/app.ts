/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import {
	converse,
	mountPanel,
	type Place,
	paceOf,
	recall,
	remember,
	renderedPage,
} from '@linkworthy/panel/browser'
import type { DevToolbarApp } from 'astro'
import { readSourceMarks, withSourceMarks } from './source-marks.ts'

// Before Astro's own apps start.
readSourceMarks()
document.addEventListener('astro:after-swap', readSourceMarks)

/** The app of Astro's dev toolbar: sends the page to the dev server and shows what was found. */
const app: DevToolbarApp = {
	init(canvas, toolbar, server) {
		const host = document.createElement('div')
		host.dataset.linkworthy = ''
		canvas.append(host)
		let isOpen = false
		let root = ''

		const panel = mountPanel(host.attachShadow({ mode: 'open' }), {
			openEditor: ({ file, line, column }: Place) => {
				const at = line === null ? '' : `:${line}:${column ?? 1}`
				void fetch(`/__open-in-editor?file=${encodeURIComponent(`${root}/${file}${at}`)}`)
			},
			onClose: () => {
				toolbar.toggleState({ state: false })
				const bar = canvas.host.getRootNode() as ShadowRoot
				bar.querySelector<HTMLElement>('button[data-app-id="linkworthy"]')?.focus()
			},
		})
		const conversation = converse(server, {
			onWorking: panel.showWorking,
			onProblem: panel.showProblem,
			onMissed: () => pace.changed(),
			onAnswer: (answer) => {
				root = answer.root
				panel.show(withSourceMarks(answer.page, root))
				const { attention } = answer.page
				toolbar.toggleNotification(attention === null ? { state: false } : { state: true, level: attention })
			},
		})
		const pace = paceOf(
			() => {
				if (document.hidden) return
				readSourceMarks()
				conversation.ask(renderedPage(document))
			},
			() => isOpen,
		)

		toolbar.onToggled(({ state }) => {
			if (state === isOpen) return
			isOpen = state
			// Astro reloads the page after most edits.
			remember('open', String(state))
			if (!state) return
			pace.asked()
			panel.focus()
		})
		document.addEventListener('astro:after-swap', () => {
			// Some versions of Astro empty the canvas when the router moves the toolbar.
			if (host.parentNode !== canvas) canvas.append(host)
			conversation.forget()
			panel.clear()
			toolbar.toggleNotification({ state: false })
		})
		document.addEventListener('astro:page-load', pace.asked)
		document.addEventListener('visibilitychange', pace.asked)
		server.on('vite:afterUpdate', pace.asked)
		const changes = { childList: true, subtree: true, characterData: true }
		new MutationObserver(pace.changed).observe(document, changes)

		panel.clear()
		pace.asked()
		if (recall('open') !== 'true') return
		// It was open before the reload, and stays so without taking the focus.
		isOpen = true
		setTimeout(() => toolbar.toggleState({ state: true }))
	},
}

export default app
