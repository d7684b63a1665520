import type { Placement } from '@linkworthy/embed'
import { expect, test } from 'vitest'
import { advice } from './advice.ts'

const href = 'https://ferries.example/delays/#c'
const well: Placement = {
	form: 'picture',
	asset: { id: 'delays', key: 'delays', kind: 'chart', name: 'Delays', href },
	shows: 'https://ferries.example/img/delays.svg',
	version: 'current',
	credit: {
		state: 'present',
		address: href,
		target: 'asset',
		redirected: false,
		rel: ['nofollow'],
		text: 'Ferry Log',
		keywordRich: false,
	},
}
const credited = (changes: Partial<Placement['credit']>): Placement => ({
	...well,
	credit: { ...well.credit, ...changes },
})

test.each([
	['a credit, whatever its rel', well],
	['a credit that leads to the page', credited({ target: 'page' })],
	['a frame that names its source', credited({ state: 'in-frame' })],
	['an embed that has changed', { ...well, version: 'changed' as const }],
	['a copy with credit', { ...well, form: 'copy' as const, version: 'unknown' as const }],
])('nothing is asked for after %s', (_, placement) => {
	expect(advice(placement)).toBeNull()
})

test.each([
	[credited({ state: 'missing', address: null }), `without a credit link. Ask for a link to ${href}.`],
	[
		credited({ state: 'missing', address: 'https://b.example/', target: 'other-site' }),
		'with a link to https://b.example/ in the place of yours.',
	],
	[credited({ state: 'hidden' }), 'a link that readers do not see. Ask for a visible one, or none.'],
	[credited({ keywordRich: true, text: 'cheap ferry tickets' }), 'The link says "cheap ferry tickets"'],
	[credited({ state: 'elsewhere' }), 'elsewhere on the page'],
	[credited({ target: 'site', address: 'https://ferries.example/' }), 'leads to https://ferries.example/.'],
	[{ ...well, version: 'older' as const }, 'An earlier version is shown.'],
	[{ ...well, version: 'vanished' as const }, 'on no page of yours any more'],
	[{ ...well, asset: null }, 'an embed that is not known'],
])('what can be done is said: %#', (placement, words) => {
	const { found, ask } = advice(placement) ?? {}
	expect(`${found} ${ask}`).toContain(words)
})
