import type { Audit, ShowingSite } from '@linkworthy/embed'
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
		`  ${creditCounts(totals.placementsByCredit)}`,
		...placesToSeeTo(sites),
		...links,
		...report,
	]
}

function creditCounts(by: Audit['totals']['placementsByCredit']): string {
	return [
		[by.present, 'with a credit link'],
		[by['in-frame'], 'credited inside the frame alone'],
		[by.elsewhere, 'with a link elsewhere on the page'],
		[by.hidden, 'with a hidden link'],
		[by.missing, 'without credit'],
	]
		.filter(([count]) => count !== 0)
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
	const domains = [...new Set(listed.map(({ domain }) => domain))]
	const more = places.length - listed.length
	return [
		'Worth a friendly note',
		...domains.flatMap((domain) => [
			`  ${short(domain ?? 'pages that do not say where they are from')}`,
			...listed
				.filter((place) => place.domain === domain)
				.flatMap(({ placement: { page, file, asset }, said }) => [
					`    ${short(page ?? file)}`,
					`      ${asset === null ? '' : `"${short(asset.name)}": `}${said.found} ${said.ask}`,
				]),
		]),
		...(more > 0 ? [`  …  ${more} more in the report`] : []),
	]
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`
}
