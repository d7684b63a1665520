import { measurePage, type PageInput, type PageRecord } from '@linkworthy/core'

/** Sources that are remembered; a judgement: more than an author goes between. */
const most = 8

/** The last ones that were measured, the newest last, by file. */
const known = new Map<string, { readonly text: string; readonly record: PageRecord }>()

/**
 * Measures the source of a page in a dev server, unless it was measured as it is: a page is looked at again and again
 * while scripts change it, and its source stays.
 */
export function measureSource(source: PageInput): PageRecord {
	const { file, text } = source
	const before = known.get(file)
	const record = before?.text === text ? before.record : measurePage(source)
	known.delete(file)
	known.set(file, { text, record })
	const [oldest] = known.keys()
	if (known.size > most && oldest !== undefined) known.delete(oldest)
	return record
}
