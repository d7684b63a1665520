import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { byLayout, met, missed } from './verdict.ts'
import { quoted } from './wording.ts'

export const canonicalLink: Rule = defineRule({
	id: 'canonical-link',
	level: 'warning',
	effort: 1,
	summary: 'Whether the page names its own address as the one to link to.',
	evidence: ['E08', 'R-docs'],
	judge: (page) => {
		const { canonical } = page.facts
		if (canonical === null)
			return [
				byLayout(page, missed('No canonical address. Expected a link to the page’s own absolute address.')),
			]
		const named = address(canonical)
		if (named === null)
			return [
				missed(
					`The canonical address ${quoted(canonical)} is not absolute. Expected one that starts with https://.`,
					{ value: 0.5 },
				),
			]
		if (page.url === null || sameAddress(named, address(page.url))) return [met]
		return [
			missed(
				`The canonical address is ${quoted(canonical)}. Expected the page’s own, ${quoted(page.url)}, unless it is a copy.`,
			),
		]
	},
})

function address(text: string): URL | null {
	const url = URL.canParse(text) ? new URL(text) : null
	return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null
}

/** Servers answer to these spellings alike, so they are no sign of another page. */
function sameAddress(a: URL, b: URL | null): boolean {
	const spelling = (url: URL): string =>
		url.host.replace(/^www\./, '') + url.pathname.replace(/(?:\/index)?\.html?$/, '').replace(/\/$/, '')
	return b === null || spelling(a) === spelling(b)
}
