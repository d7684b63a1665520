import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { serialise } from '../snippets/serialise.ts'
import type { Subject } from '../subject/subject.ts'
import { type CodeGroup, codeGroups, type DialogOffer } from './code-groups.ts'
import { dialogWords as words } from './dialog-words.ts'

/** The custom element that makes a dialog of the markup, and the file that defines it. */
export const dialogElement = 'linkworthy-embed'
export const dialogScript = 'linkworthy-embed.js'

/**
 * The markup under an asset: a `details` with every code in a text field, which works without a script. The custom
 * element `linkworthy-embed` (`@linkworthy/embed/element`), which it stands in, makes a button and a dialog of it.
 *
 * @param label the words of the button. Default "Embed or cite".
 */
export function dialogDetails(subject: Subject, offer: DialogOffer, label: string = words.open): Element {
	const terms = h('p', licence(subject))
	return h('details', { lang: 'en', dataName: subject.name }, [
		h('summary', label),
		terms,
		...codeGroups(offer).map(fieldset),
	])
}

/** The same as HTML, in its element. */
export function dialogMarkup(subject: Subject, offer: DialogOffer, label?: string): string {
	return serialise([h(dialogElement, dialogDetails(subject, offer, label))])
}

function licence({ page }: Subject): (ElementContent | string)[] {
	if (page.licence === null) return [words.unlicensed]
	const [before = '', after = ''] = words.licensed.split('{}')
	const { name, url } = page.licence
	return [before, url === null ? name : h('a', { href: url, rel: 'license' }, name), after]
}

function fieldset({ name, codes, files }: CodeGroup): Element {
	return h('fieldset', [
		h('legend', name),
		// Three lines of thirty characters fit into the narrowest column.
		...codes.map(({ label, text }) =>
			h('p', h('label', [label, h('br'), h('textarea', { readOnly: true, rows: 3, cols: 30 }, text)])),
		),
		...files.map(({ label, href }) => h('p', h('a', { href, download: true }, label))),
	])
}
