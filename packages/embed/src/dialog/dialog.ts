import { ownDialogTag } from '@linkworthy/core'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { relChoice } from '../snippets/credit.ts'
import { serialise } from '../snippets/serialise.ts'
import type { Subject } from '../subject/subject.ts'
import { type CodeGroup, codeGroups, type DialogOffer } from './code-groups.ts'
import { type DialogWords, dialogWords } from './dialog-words.ts'

/** The custom element that makes a dialog of the markup, and the file that defines it. */
export const dialogElement: string = ownDialogTag
export const dialogScript = 'linkworthy-embed.js'

/**
 * The markup under an asset: a `details` with every code in a text field, which works without a script. The custom
 * element `linkworthy-embed` (`@linkworthy/embed/element`), which it stands in, makes a button and a dialog of it.
 *
 * @param label the words of the button. Default "Embed or cite" in the language of the page.
 */
export function dialogDetails(subject: Subject, offer: DialogOffer, label?: string): Element {
	const words = dialogWords(subject.page.lang)
	const added = words.element && JSON.stringify(words.element)
	const terms = h('p', licence(subject, words))
	return h('details', { lang: words.lang, dataName: subject.name, dataWords: added }, [
		h('summary', label ?? words.open),
		terms,
		...codeGroups(offer, words).map(fieldset),
	])
}

/** The same as HTML, in its element. */
export function dialogMarkup(subject: Subject, offer: DialogOffer, label?: string): string {
	return serialise([h(dialogElement, dialogDetails(subject, offer, label))])
}

function licence({ page }: Subject, words: DialogWords): (ElementContent | string)[] {
	if (page.licence === null) return [words.unlicensed]
	const [before = '', after = ''] = words.licensed.split('{}')
	const { name, url } = page.licence
	return [before, url === null ? name : h('a', { href: url, rel: 'license' }, name), after]
}

function fieldset({ name, codes, files }: CodeGroup): Element {
	return h('fieldset', [
		h('legend', name),
		// Three lines of thirty characters fit into the narrowest column.
		...codes.map(({ label, text }) => h('p', h('label', [label, h('br'), field(text)]))),
		...files.map(({ label, href }) => h('p', h('a', { href, download: true }, label))),
	])
}

/** Code for WordPress holds no comment, so that the choice which others speak of in theirs is told beside it. */
function field(code: string): Element {
	const title = code.startsWith('<blockquote>') ? relChoice.trim() : null
	return h('textarea', { readOnly: true, rows: 3, cols: 30, title }, code)
}
