// @ts-check
/**
 * `<linkworthy-embed>`: makes a dialog out of the `details` with codes that stands in it. Without this script the
 * `details` works by itself: a `fieldset` for each group of codes, whose `legend` names it, a `textarea` with a `label`
 * for each code, links to files. What is shown and copied is read from there; nothing is loaded but what a code shows.
 *
 * One file without dependencies, for the site's own origin: it runs under `script-src 'self'; style-src 'self'`.
 */

/** Words of the dialog; `data-words` on the `details` holds those of another language as JSON. */
const english = {
	close: 'Close',
	code: 'Code',
	kind: 'Kind',
	copy: 'Copy',
	copied: 'Copied',
	width: 'Width',
	widthAsGiven: 'As given, {} px',
	follow: 'Let search engines follow the link',
	followed: 'Yes',
	nofollow: 'No (nofollow)',
	sponsored: 'No, it was paid for (sponsored)',
	preview: 'Preview',
}

/** Widths to choose from besides the one that a code has, in CSS pixels: a judgement. */
const widths = [640, 480, 320]

/** How long the button says that the code was copied, in milliseconds: a judgement. */
const copiedFor = 3000

/** The credit link of an HTML code, as these are written. */
const creditLink = /<a href="([^"]*)"(?: rel="([^"]*)")?>/
/** The opening tag of the frame or the picture. */
const shownTag = /<(?:iframe|img) [^>]*>/

const style = new CSSStyleSheet()
style.replaceSync(`
:host { display: block; --ink: #1d1d20; --soft: #55565c; --paper: #fff; --band: #f4f4f6; --line: #85868d; --accent: #0a55ad; --on-accent: #fff }
@media (prefers-color-scheme: dark) { :host { --ink: #ececef; --soft: #abadb5; --paper: #18191c; --band: #26272b; --line: #85868d; --accent: #8cb9ff; --on-accent: #101114 } }
:host([hidden]), [hidden] { display: none }
* { box-sizing: border-box; font: inherit }
button, select { padding: .35em .8em; border: 1px solid var(--line); border-radius: 4px; background: var(--paper); color: var(--ink) }
button { cursor: pointer }
.open { font: 14px/1.4 system-ui, sans-serif }
dialog { width: min(44rem, 100vw - 1rem); max-height: calc(100dvh - 1rem); margin: auto; padding: 0; overflow: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: var(--ink); font: 15px/1.45 system-ui, sans-serif; text-align: start }
dialog::backdrop { background: rgb(0 0 0 / .5) }
.all { padding: 16px }
header { display: flex; gap: 12px; align-items: start; justify-content: space-between }
h2 { margin: 0; font-size: 18px; font-weight: 600; line-height: 1.3 }
.name { display: -webkit-box; margin: 4px 0 0; overflow: hidden; color: var(--ink); overflow-wrap: anywhere; -webkit-line-clamp: 2; -webkit-box-orient: vertical }
p { margin: 8px 0; color: var(--soft) }
a { color: var(--accent) }
[role=tablist] { display: flex; flex-wrap: wrap; gap: 4px; margin-top: 12px; border-bottom: 1px solid var(--line) }
[role=tab] { margin-bottom: -1px; border-color: transparent; border-radius: 4px 4px 0 0; background: none }
[role=tab][aria-selected=true] { border-color: var(--line); border-bottom-color: var(--paper); background: var(--paper); font-weight: 600 }
[role=status] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
[role=tabpanel] { padding-top: 12px }
.choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr)); gap: 8px 16px; align-items: end; margin-bottom: 12px }
label { display: block; color: var(--soft); font-size: 13px }
label > * { display: block; margin-top: 2px; font-size: 15px }
select { width: 100% }
textarea { width: 100%; padding: 8px; border: 1px solid var(--line); border-radius: 4px; background: var(--band); color: var(--ink); font: 13px/1.45 ui-monospace, monospace; resize: vertical }
.actions { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin-top: 8px }
.copy { min-width: 7em; border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600 }
.preview { margin-top: 16px; padding-top: 8px; border-top: 1px solid var(--line) }
.preview h3 { margin: 0 0 8px; color: var(--soft); font-size: 13px }
.preview figure { margin: 0 }
.preview img, .preview iframe { max-width: 100%; border: 0; background: #fff }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.copy:focus-visible { outline-color: var(--ink) }
@media (prefers-reduced-motion: no-preference) { dialog[open] { animation: appear .12s ease-out } }
@keyframes appear { from { opacity: 0; transform: translateY(8px) } }
`)

/**
 * Makes an element.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string | number | boolean>>} [attributes] false leaves one out
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
function make(tag, attributes = {}, ...children) {
	const element = document.createElement(tag)
	for (const [name, value] of Object.entries(attributes))
		if (value !== false) element.setAttribute(name, value === true ? '' : String(value))
	element.append(...children)
	return element
}

/** Attributes that a preview may have, by tag: what our own codes are made of, and nothing that could run. */
const previewed = new Map([
	['figure', []],
	['figcaption', []],
	['blockquote', []],
	['p', []],
	['a', ['href']],
	['img', ['src', 'alt', 'width', 'height']],
	['iframe', ['src', 'title', 'width', 'height', 'sandbox', 'referrerpolicy', 'allow']],
])

/**
 * What a code shows, built anew: no script of it runs, and its styles are set one by one, which every policy allows.
 *
 * @param {string} code
 * @returns {Node[]}
 */
function preview(code) {
	/** @type {(node: Node) => Node[]} */
	const rebuilt = (node) => {
		if (node instanceof Text) return [document.createTextNode(node.data)]
		if (!(node instanceof HTMLElement)) return []
		const names = previewed.get(node.localName)
		if (!names) return []
		const element = document.createElement(node.localName)
		for (const name of names) {
			const value = node.getAttribute(name)
			if (value !== null && !/^\s*(?:javascript|data|vbscript):/i.test(value))
				element.setAttribute(name, value)
		}
		element.style.cssText = node.dataset.style ?? ''
		if (element instanceof HTMLAnchorElement) element.target = '_blank'
		element.append(...[...node.childNodes].flatMap(rebuilt))
		return [element]
	}
	// A policy that forbids style attributes complains of them in any document.
	const unstyled = code.replaceAll(' style="', ' data-style="')
	return [...new DOMParser().parseFromString(unstyled, 'text/html').body.childNodes].flatMap(rebuilt)
}

/**
 * A code with another `rel` on its credit link, and another width of what it shows. A picture keeps its shape.
 *
 * @param {string} code
 * @param {string} rel empty for none
 * @param {number | null} width in CSS pixels; null as it is
 */
function changed(code, rel, width) {
	const linked = code.replace(
		creditLink,
		(_, href) => `<a href="${href}"${rel === '' ? '' : ` rel="${rel}"`}>`,
	)
	if (width === null) return linked
	return linked.replace(shownTag, (tag) => {
		const given = widthOf(tag) ?? width
		const scaled = /** @param {string} height */ (height) => Math.round((Number(height) * width) / given)
		const keepsShape = /aspect-ratio: |^<img /.test(tag)
		return tag
			.replace(/ width="\d+"/, ` width="${width}"`)
			.replace(/ height="(\d+)"/, (whole, height) => (keepsShape ? ` height="${scaled(height)}"` : whole))
			.replace(/( style="[^"]*max-width: )\d+px/, `$1${width}px`)
	})
}

/** @param {string} code */
function widthOf(code) {
	const width = / width="(\d+)"/.exec(shownTag.exec(code)?.[0] ?? '')?.[1]
	return width === undefined ? null : Number(width)
}

/**
 * Copies a text; where the browser does not let a script write to the clipboard, out of the field that holds it.
 *
 * @param {HTMLTextAreaElement} field
 */
async function copy(field) {
	try {
		await navigator.clipboard.writeText(field.value)
		return true
	} catch {
		field.focus()
		field.select()
		return document.execCommand('copy')
	}
}

/**
 * @typedef {{ label: string, text: string }} Code
 * @typedef {{ name: string, codes: Code[], links: HTMLAnchorElement[] }} Group
 */

/**
 * The groups of codes in the markup.
 *
 * @param {HTMLElement} details
 * @returns {Group[]}
 */
function groupsOf(details) {
	return [...details.querySelectorAll('fieldset')].map((fieldset) => ({
		name: fieldset.querySelector('legend')?.textContent?.trim() ?? '',
		codes: [...fieldset.querySelectorAll('textarea')].map((field) => ({
			label: field.labels?.[0]?.firstChild?.textContent?.trim() ?? '',
			text: field.defaultValue,
		})),
		links: [...fieldset.querySelectorAll('a')],
	}))
}

class LinkworthyEmbed extends HTMLElement {
	connectedCallback() {
		const details = this.querySelector('details')
		const summary = details?.querySelector('summary')
		if (this.shadowRoot || !details || !summary) return
		const groups = groupsOf(details)
		if (groups.length === 0) return
		const root = this.attachShadow({ mode: 'open' })
		root.adoptedStyleSheets = [style]
		const label = summary.textContent?.trim() ?? ''
		const words = { ...english, ...JSON.parse(details.dataset.words ?? '{}') }
		const name = details.dataset.name ?? document.title
		const open = make('button', { type: 'button', class: 'open', 'aria-haspopup': 'dialog' }, label)
		// A page has many such buttons: what each is about is told to those who do not see what it stands under.
		open.setAttribute('aria-label', `${label}: ${name}`)
		open.lang = details.lang
		/** @type {HTMLDialogElement | undefined} */
		let dialog
		open.addEventListener('click', () => {
			// Made when it is asked for: a page may have dozens, and previews load what they show.
			if (!dialog) {
				const said = [...details.children].filter((child) => child.localName === 'p')
				dialog = dialogOf(label, name, said, groups, words)
				dialog.lang = details.lang
				root.append(dialog)
			}
			dialog.showModal()
		})
		root.append(open)
	}
}

/**
 * @param {string} title
 * @param {string} name of the asset
 * @param {Element[]} said what is to be told about licence and credit
 * @param {Group[]} groups
 * @param {typeof english} words
 */
function dialogOf(title, name, said, groups, words) {
	const close = make('button', { type: 'button' }, words.close)
	const tabs = groups.map(({ name }, at) =>
		make('button', { type: 'button', role: 'tab', id: `tab-${at}`, 'aria-controls': 'panel' }, name),
	)
	const panel = make('div', { role: 'tabpanel', id: 'panel' })
	const all = make(
		'div',
		{ class: 'all' },
		make('header', {}, make('h2', { id: 'title' }, title), close),
		make('p', { id: 'name', class: 'name', dir: 'auto' }, name),
		...said.map((paragraph) => paragraph.cloneNode(true)),
		make('div', { role: 'tablist', 'aria-labelledby': 'title name' }, ...tabs),
		panel,
	)
	const dialog = make('dialog', { 'aria-labelledby': 'title name' }, all)
	close.addEventListener('click', () => dialog.close())
	// What is clicked beside the dialog is its backdrop.
	dialog.addEventListener('click', (event) => event.target === dialog && dialog.close())

	/** @param {number} selected */
	const select = (selected) => {
		for (const [at, tab] of tabs.entries()) {
			tab.setAttribute('aria-selected', String(at === selected))
			tab.tabIndex = at === selected ? 0 : -1
		}
		panel.setAttribute('aria-labelledby', `tab-${selected}`)
		panel.replaceChildren(...panelOf(/** @type {Group} */ (groups[selected]), words))
	}
	for (const [at, tab] of tabs.entries()) {
		tab.addEventListener('click', () => select(at))
		tab.addEventListener('keydown', (event) => {
			const step = getComputedStyle(tab).direction === 'rtl' ? -1 : 1
			const to = new Map([
				['ArrowRight', at + step],
				['ArrowLeft', at - step],
				['Home', 0],
				['End', -1],
			]).get(event.key)
			if (to === undefined) return
			event.preventDefault()
			const next = (to + tabs.length) % tabs.length
			select(next)
			tabs[next]?.focus()
		})
	}
	select(0)
	return dialog
}

/**
 * What is chosen of a group, its code, and what it looks like.
 *
 * @param {Group} group
 * @param {typeof english} words
 * @returns {Node[]}
 */
function panelOf({ codes, links }, words) {
	const kind = choice(codes.map(({ label }, at) => [String(at), label]))
	const rel = choice([
		['', words.followed],
		['nofollow', words.nofollow],
		['sponsored', words.sponsored],
	])
	const width = choice([])
	const kindLabel = make('label', {}, words.kind, kind)
	const relLabel = make('label', {}, words.follow, rel)
	const widthLabel = make('label', {}, words.width, width)
	const field = make('textarea', { readonly: true, rows: 6, spellcheck: 'false', wrap: 'soft', dir: 'ltr' })
	const button = make('button', { type: 'button', class: 'copy' }, words.copy)
	const status = make('span', { role: 'status' })
	const shown = make('div')
	const look = make(
		'section',
		{ class: 'preview', 'aria-label': words.preview },
		make('h3', {}, words.preview),
		shown,
	)
	let timer = 0

	const given = () => codes[Number(kind.value)]?.text ?? ''
	const ready = () => {
		clearTimeout(timer)
		button.textContent = words.copy
		status.textContent = ''
	}
	const update = () => {
		const html = creditLink.test(given())
		field.value = html
			? changed(given(), rel.value, width.value === '' ? null : Number(width.value))
			: given()
		shown.replaceChildren(...(html ? preview(field.value) : []))
		look.hidden = !shown.querySelector('img, iframe')
		ready()
	}
	const offer = () => {
		const link = creditLink.exec(given())
		rel.value = link?.[2] ?? ''
		relLabel.hidden = !link
		const own = widthOf(given())
		const fewer = own === null ? [] : widths.filter((pixels) => pixels < own)
		const options = fewer.map((pixels) => new Option(`${pixels} px`, String(pixels)))
		width.replaceChildren(new Option(words.widthAsGiven.replace('{}', String(own)), ''), ...options)
		// A frame without a style has a fixed height, which fits no other width.
		widthLabel.hidden = fewer.length === 0 || !/ style=/.test(shownTag.exec(given())?.[0] ?? '')
		update()
	}
	kind.addEventListener('change', offer)
	rel.addEventListener('change', update)
	width.addEventListener('change', update)
	button.addEventListener('click', async () => {
		ready()
		if (!(await copy(field))) return
		button.textContent = words.copied
		status.textContent = words.copied
		timer = window.setTimeout(ready, copiedFor)
	})
	kindLabel.hidden = codes.length < 2
	offer()
	const files = links.map((link) => link.cloneNode(true))
	const actions = make('div', { class: 'actions' }, button, ...files, status)
	return [
		make('div', { class: 'choices' }, kindLabel, widthLabel, relLabel),
		make('label', {}, words.code, field),
		actions,
		look,
	]
}

/**
 * @param {readonly (readonly [string, string])[]} options value and text
 */
function choice(options) {
	return make('select', {}, ...options.map(([value, text]) => new Option(text, value)))
}

if (!customElements.get('linkworthy-embed')) customElements.define('linkworthy-embed', LinkworthyEmbed)
