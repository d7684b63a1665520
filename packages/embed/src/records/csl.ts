/// <reference path="./citation-js.d.ts" />
import { parse } from '@citation-js/name'
import type { Subject } from '../subject/subject.ts'

/** An entry of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export interface CslEntry {
	readonly id: string
	readonly type: 'dataset' | 'graphic' | 'webpage'
	readonly title: string
	readonly author?: readonly CslName[]
	readonly issued?: { readonly 'date-parts': readonly [readonly number[]] }
	readonly 'container-title': string
	readonly publisher: string
	readonly URL: string
	readonly language?: string
}

/** A person, or whatever else has a name. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string }

const types: { readonly [kind: string]: CslEntry['type'] } = {
	'data-table': 'dataset',
	'comparison-table': 'dataset',
	dataset: 'dataset',
	chart: 'graphic',
	infographic: 'graphic',
	diagram: 'graphic',
	map: 'graphic',
}

/** What is cited: the asset by its name, or the page for a sentence of it. */
export function cslEntry({ kind, name, href, page, content }: Subject, id: string): CslEntry {
	const day = page.published ?? page.modified
	return {
		id,
		type: types[kind] ?? 'webpage',
		title: content.form === 'words' ? (page.title ?? page.siteName) : name,
		...(page.authors.length > 0 && { author: page.authors.map(cslName) }),
		...(day && { issued: { 'date-parts': [day.split('-').map(Number)] } }),
		'container-title': page.siteName,
		publisher: page.siteName,
		URL: href,
		...(page.lang !== 'und' && { language: page.lang }),
	}
}

/** A name of two to four words, each with a capital letter or a particle, is a person's; a judgement. */
const personal =
	/^(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiu]|de[lr]|van|von|la|le|ten|ter|zu)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiu]|de[lr]|den|van|von|la|le|ten|ter|zu)){1,3}$/u
const organisation =
	/(?<!\p{L})(?:Institute?|University|Office|Team|Group|Lab|Society|Ltd|Inc|GmbH|Press|News|Staff|Editors?|Agency|Association|Foundation)(?!\p{L})/u

function cslName(name: string): CslName {
	const [last = '', first, ...more] = name.split(', ')
	if (first !== undefined && more.length === 0 && last !== '') return { family: last, given: first }
	if (!personal.test(name) || organisation.test(name)) return { literal: name }
	const { family, given, 'non-dropping-particle': particle, 'dropping-particle': dropped } = parse(name)
	if (!family || !given) return { literal: name }
	return { family: [dropped, particle, family].filter(Boolean).join(' '), given }
}
