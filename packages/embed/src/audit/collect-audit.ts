import { domainOf, version } from '@linkworthy/core'
import type { Audit, CreditState, PagePlacement, ShowingSite } from './audit.ts'
import type { PageAudit } from './audit-page.ts'

/** A page that was read, and the file that it was read from. */
export interface ReadPage extends Pick<PageAudit, 'page' | 'placements' | 'plainLinks'> {
	readonly file: string
}

/**
 * Puts what was found on all pages together, by registrable domain.
 *
 * @param pages - those without anything to tell may be left out, if they are counted.
 * @param counts - all that were read.
 */
export function collectAudit(
	site: URL,
	pages: readonly ReadPage[],
	counts: { readonly pages: number; readonly ownPages: number },
	failures: Audit['failures'],
): Audit {
	const sites = new Map<string | null, { plainLinks: number; placements: PagePlacement[] }>()
	for (const { page, file, placements, plainLinks } of pages) {
		if (placements.length + plainLinks === 0) continue
		const domain = page === null ? null : (domainOf(page) ?? new URL(page).hostname)
		const there = sites.get(domain) ?? { plainLinks: 0, placements: [] }
		there.plainLinks += plainLinks
		there.placements.push(...placements.map((placement) => ({ page, file, ...placement })))
		sites.set(domain, there)
	}
	const inOrder = [...sites].map(([domain, found]) => ({ domain, ...found })).sort(byPlacements)
	const placements = inOrder.flatMap((one) => one.placements)
	const counted = (state: CreditState) => placements.filter(({ credit }) => credit.state === state).length
	return {
		schemaVersion: 1,
		tool: { name: 'linkworthy', version },
		site: site.href,
		totals: {
			...counts,
			placements: placements.length,
			placementsByCredit: {
				present: counted('present'),
				'in-frame': counted('in-frame'),
				hidden: counted('hidden'),
				elsewhere: counted('elsewhere'),
				missing: counted('missing'),
			},
			sites: inOrder.filter((one) => one.placements.length > 0).length,
			plainLinks: inOrder.reduce((sum, one) => sum + one.plainLinks, 0),
		},
		sites: inOrder,
		failures,
	}
}

function byPlacements(a: ShowingSite, b: ShowingSite): number {
	const [one, other] = [a.domain ?? '', b.domain ?? '']
	return b.placements.length - a.placements.length || (one < other ? -1 : one > other ? 1 : 0)
}
