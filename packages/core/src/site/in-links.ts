import type { PageRecord } from '../record.ts'
import type { FindTarget } from './page-index.ts'

/** A link in the same words on more than this share of the pages is a template's, not an author's (a judgement). */
const templateShare = 0.5

/** The other pages of the site that link to a page. */
export interface InLinks {
	readonly all: ReadonlySet<PageRecord>
	/** From running text, in words of their own. */
	readonly fromProse: ReadonlySet<PageRecord>
}

/** The links to each page that has any. */
export function inLinks(
	pages: readonly PageRecord[],
	findTarget: FindTarget,
): ReadonlyMap<PageRecord, InLinks> {
	const found = new Map<PageRecord, { all: Set<PageRecord>; byWording: Map<number, Set<PageRecord>> }>()
	for (const page of pages)
		for (const link of page.links) {
			const target = findTarget(page, link)
			if (target === null || target === page) continue
			let known = found.get(target)
			if (!known) {
				known = { all: new Set(), byWording: new Map() }
				found.set(target, known)
			}
			known.all.add(page)
			if (!link.inProse) continue
			const same = known.byWording.get(link.wording)
			if (same) same.add(page)
			else known.byWording.set(link.wording, new Set([page]))
		}
	const most = pages.length * templateShare
	return new Map(
		Array.from(found, ([target, { all, byWording }]) => {
			const written = [...byWording.values()].filter(({ size }) => size <= most)
			return [target, { all, fromProse: new Set(written.flatMap((same) => [...same])) }]
		}),
	)
}
