import { stringify } from 'csv-stringify/sync'
import { embedFiles } from '../page/addresses.ts'
import type { Subject } from '../subject/subject.ts'
import type { TableGrid } from '../subject/table-grid.ts'

/**
 * A table as CSV (RFC 4180) with a header. Cells that a spreadsheet would take for a formula get an apostrophe in
 * front; plain numbers with a sign stay numbers (OWASP, CSV injection).
 */
export function csv({ header, body }: TableGrid): string {
	return stringify(
		[header, ...body].map((row) => row.map(guarded)),
		{ record_delimiter: 'windows' },
	)
}

function guarded(cell: string): string {
	return /^[=+\-@\t\r＝＋－＠]/.test(cell) && !signedNumber.test(cell) ? `'${cell}` : cell
}

const signedNumber = /^[+-]\s?\d[\d.,\s]{0,30}%?$/

/**
 * What the columns of the CSV file are, and whose it is: metadata of CSV on the Web (https://www.w3.org/TR/tabular-metadata/),
 * found by the file's name with `-metadata.json` behind it.
 */
export function csvMetadata({ name, href, page }: Subject, { header, body }: TableGrid): object {
	const language = page.lang === 'und' ? null : page.lang
	return {
		'@context': language === null ? csvw : [csvw, { '@language': language }],
		url: embedFiles.data,
		'dc:title': name,
		'dc:source': href,
		'dc:publisher': page.siteName,
		...(page.authors.length > 0 && { 'dc:creator': [...page.authors] }),
		...(page.licence && { 'dc:license': page.licence.url ?? page.licence.name }),
		...((page.modified ?? page.published) && { 'dc:modified': page.modified ?? page.published }),
		tableSchema: {
			columns: header.map((title, at) => ({
				name: `column_${at + 1}`,
				titles: title,
				datatype: body.every((row) => /^-?\d{1,15}(?:\.\d{1,15})?$|^$/.test(row[at] ?? ''))
					? 'number'
					: 'string',
			})),
		},
	}
}

const csvw = 'http://www.w3.org/ns/csvw'
