import type { Audit, CreditState, ShowingSite } from '@linkworthy/embed'
import { advice } from './advice.ts'
import { short } from './short.ts'

/** The most places to see to that are listed; a judgement: what is read at once. */
const mostListed = 20

/** What is said at the end of `linkworthy audit`, a line each. */
export function auditSummary({ totals, sites }: Audit, reportPath: string | null): string[] {
	const own = totals.ownPages > 0 ? `, ${counted(totals.ownPages, 'page')} of your own passed over` : ''
	const read = `${counted(totals.pages, 'page')} of others read${own}`
	const links =
		totals.plainLinks > 0
			? [`Beside these, ${counted(totals.plainLinks, 'link')} to your site without an asset shown.`]
			: []
	const report = reportPath === null ? [] : [`All of it: ${short(reportPath)}`]
	if (totals.placements === 0) return [`No place found that shows your assets: ${read}.`, ...links, ...report]
	const shown = totals.placements === 1 ? '1 place shows' : `${totals.placements} places show`
	return [
		`${shown} your assets, on ${counted(totals.sites, 'site')}: ${read}.`,
		`  ${creditCounts(sites)}`,
		...placesToSeeTo(sites),
		...links,
		...report,
	]
}

function creditCounts(sites: readonly ShowingSite[]): string {
	const placements = sites.flatMap((site) => site.placements)
	const known = placements.filter(({ asset }) => asset !== null)
	const having = (state: CreditState): number => known.filter(({ credit }) => credit.state === state).length
	const counts: readonly (readonly [number, string])[] = [
		[having('present'), 'with a credit link'],
		[having('in-frame'), 'credited inside the frame alone'],
		[having('elsewhere'), 'with a link elsewhere on the page'],
		[having('hidden'), 'with a hidden link'],
		[having('missing'), 'without credit'],
		[placements.length - known.length, 'with an embed that is not known'],
	]
	return counts
		.filter(([count]) => count > 0)
		.map(([count, words]) => `${count} ${words}`)
		.join(' · ')
}

/** The places where something can be asked for, by site: those without credit first. */
function placesToSeeTo(sites: readonly ShowingSite[]): string[] {
	const places = sites
		.flatMap(({ domain, placements }) =>
			placements.flatMap((placement) => {
				const said = advice(placement)
				return said === null ? [] : [{ domain, placement, said }]
			}),
		)
		.sort((a, b) => a.said.rank - b.said.rank)
	if (places.length === 0) return []
	const listed = places.slice(0, mostListed)
	const more = places.length - listed.length
	return [
		'Worth a friendly note',
		...grouped(listed, ({ domain }) => domain ?? 'pages that do not say where they are from').flatMap(
			([domain, ofDomain]) => [
				`  ${short(domain)}`,
				...grouped(ofDomain, ({ placement: { page, file } }) => page ?? file).flatMap(([page, ofPage]) => [
					`    ${short(page)}`,
					...ofPage.map(
						({ placement: { asset }, said }) =>
							`      ${asset === null ? '' : `"${short(asset.name)}": `}${said.found} ${said.ask}`,
					),
				]),
			],
		),
		...(more > 0 ? [`  …  ${more} more in the report`] : []),
	]
}

/** Things by a name, in the order in which each name comes up first. */
function grouped<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): [string, Thing[]][] {
	const groups = new Map<string, Thing[]>()
	for (const thing of things) groups.set(nameOf(thing), [...(groups.get(nameOf(thing)) ?? []), thing])
	return [...groups]
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`
}
