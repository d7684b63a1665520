import type { PageRecord } from '../record.ts'
import type { FindTarget } from './page-index.ts'

/** A link in the same words on more than this share of the pages is a template's, not an author's (a judgement). */
const templateShare = 0.5

/** The other pages that link to each page from their running text. */
export function inLinks(
	records: readonly PageRecord[],
	findTarget: FindTarget,
): ReadonlyMap<PageRecord, ReadonlySet<PageRecord>> {
	const byWording = new Map<PageRecord, Map<number, Set<PageRecord>>>()
	for (const record of records)
		for (const link of record.links) {
			const target = link.inProse ? findTarget(record, link) : null
			if (target === null || target === record) continue
			const wordings = getOr(byWording, target, () => new Map<number, Set<PageRecord>>())
			getOr(wordings, link.wording, () => new Set()).add(record)
		}
	const most = records.length * templateShare
	return new Map(
		Array.from(byWording, ([target, wordings]) => {
			const written = [...wordings.values()].filter(({ size }) => size <= most)
			return [target, new Set(written.flatMap((pages) => [...pages]))]
		}),
	)
}

function getOr<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
	let value = map.get(key)
	if (value === undefined) {
		value = make()
		map.set(key, value)
	}
	return value
}
