import type { PageRecord } from '../record.ts'

/**
 * Pages by their language without region or script, as words are compared within a language only. Pages too short to
 * tell it go with most others.
 */
export function byLanguage(pages: readonly PageRecord[]): readonly (readonly PageRecord[])[] {
	const groups = new Map<string, PageRecord[]>()
	for (const page of pages) {
		const lang = page.lang.toLowerCase().split('-')[0] as string
		const group = groups.get(lang)
		if (group) group.push(page)
		else groups.set(lang, [page])
	}
	const unknown = groups.get('und')
	groups.delete('und')
	const [largest, ...others] = [...groups]
		.sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
		.map(([, group]) => group)
	return [[...(largest ?? []), ...(unknown ?? [])], ...others]
}
