import { csv } from '../records/table-data.ts'
import type { Audit } from './audit.ts'

const header = [
	'site',
	'page',
	'file',
	'form',
	'asset',
	'asset_href',
	'embed_id',
	'shows',
	'version',
	'credit',
	'credit_address',
	'credit_target',
	'credit_rel',
	'credit_text',
	'keyword_rich',
	'redirected',
]

/** The placements as CSV (RFC 4180), a row each, for a spreadsheet. */
export function auditCsv({ sites }: Audit): string {
	const body = sites.flatMap(({ domain, placements }) =>
		placements.map(({ page, file, form, asset, shows, version, credit }) =>
			[
				...[domain, page, file, form, asset?.name, asset?.href, asset?.id, shows, version],
				...[credit.state, credit.address, credit.target, credit.rel.join(' '), credit.text],
				...[credit.keywordRich, credit.redirected],
			].map((cell) => String(cell ?? '')),
		),
	)
	return csv({ header, body })
}
