import type { PanelCode } from '../data/panel-page.ts'
import type { Actions } from './actions.ts'
import { element, spoken } from './element.ts'

/** How long the button says that the code was copied, in milliseconds; a judgement. */
const saidFor = 2000

/** An embed code in a field, with a button that copies it. */
export function copyField({ name, code }: PanelCode, key: string, { say }: Actions): HTMLElement {
	const field = element('textarea', {
		value: code,
		readOnly: true,
		rows: 2,
		spellcheck: false,
		key: `${key}:code`,
	})
	const words = element('span', {}, 'Copy')
	const button = element('button', { type: 'button', key: `${key}:copy` }, words, spoken(` ${name}`))
	button.addEventListener('click', async () => {
		words.textContent = (await copied(field)) ? 'Copied' : 'Press Ctrl+C'
		say(words.textContent)
		setTimeout(() => {
			words.textContent = 'Copy'
		}, saidFor)
	})
	return element('div', { className: 'code' }, element('label', {}, element('span', {}, name), field), button)
}

/** A dev server on another machine is no secure context and has no clipboard: then the old way. */
async function copied(field: HTMLTextAreaElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(field.value)
		return true
	} catch {
		field.focus()
		field.select()
		return document.execCommand('copy')
	}
}
