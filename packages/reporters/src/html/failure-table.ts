import type { Report } from '@linkworthy/core'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { printable } from '../plain-text.ts'
import { count, stageName } from '../vocabulary.ts'
import { siteCode } from './content.ts'
import { listing } from './listing.ts'

/** What could not be analysed; null when everything could. */
export function failureTable({ failures }: Report): Element | null {
	if (failures.length === 0) return null
	return h('section#failures', { ariaLabelledBy: 'failures-heading' }, [
		h('h2#failures-heading', count(failures.length, 'failure')),
		h('p.lead', 'The rest of the run went on without these.'),
		listing(
			'Failures',
			['File', 'What happened', 'Message'],
			failures.map(({ file, stage, message }) => [siteCode(file), stageName(stage), printable(message)]),
		),
	])
}
