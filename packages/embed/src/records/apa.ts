import type { Subject } from '../subject/subject.ts'
import type { CslEntry, CslName } from './csl.ts'

const descriptions: { readonly [kind: string]: string } = {
	'data-table': 'Data set',
	'comparison-table': 'Table',
	dataset: 'Data set',
	chart: 'Chart',
	infographic: 'Infographic',
	diagram: 'Diagram',
	map: 'Map',
	interactive: 'Interactive tool',
	video: 'Video',
	audio: 'Audio',
}

/**
 * A reference to something on a website in the style of the APA's Publication Manual, 7th edition, sections 9 and 10.16:
 * author, date, title with a description, site, address. Written here because the one processor of citation styles for
 * JavaScript is under a licence (AGPL, CPAL) that would bind whoever uses it.
 */
export function apa({ kind }: Subject, { title, author, issued, URL: address, ...entry }: CslEntry): string {
	const site = entry['container-title']
	const description = descriptions[kind]
	const work = description === undefined ? title : `${title.replace(/\.$/, '')} [${description}]`
	const date = `(${issued ? dateOf(issued['date-parts'][0]) : 'n.d.'})`
	const names = authorsOf(author ?? [])
	const opening = names === '' ? [work, date] : [names, date, work]
	// A site that is its own author is named once.
	const parts = names === site ? opening : [...opening, site]
	return `${parts.map(closed).join(' ')} ${address}`
}

function closed(part: string): string {
	return /[.?!…]$/.test(part) ? part : `${part}.`
}

const months = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December'],
]

function dateOf([year, month, day]: readonly number[]): string {
	const name = months[(month ?? 0) - 1]
	return name === undefined ? String(year) : `${year}, ${name}${day ? ` ${day}` : ''}`
}

/** Up to twenty names, which is all that a page can have. */
function authorsOf(names: readonly CslName[]): string {
	const written = names.map((name) =>
		'literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`,
	)
	const last = written.pop()
	if (last === undefined) return ''
	return written.length === 0 ? last : `${written.join(', ')}, & ${last}`
}

function initials(given: string): string {
	return given
		.split(/\s+/)
		.map((name) =>
			name
				.split('-')
				.map(([letter = '']) => `${letter.toUpperCase()}.`)
				.join('-'),
		)
		.join(' ')
}
