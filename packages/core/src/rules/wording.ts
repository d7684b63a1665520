import type { MeasuredAsset } from '../record.ts'
import type { AssetKind } from '../report.ts'

const quoteLimit = 60

// Control characters and bidirectional overrides could rearrange the line that a message is printed on.
const unprintable = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu

/** Words of the page in quotation marks: white space folded, cut to 60 characters. */
export function quoted(text: string): string {
	const folded = text
		.slice(0, 10 * quoteLimit)
		.replace(unprintable, ' ')
		.trim()
	const characters = Array.from(folded)
	if (characters.length <= quoteLimit) return `"${folded}"`
	return `"${characters
		.slice(0, quoteLimit - 1)
		.join('')
		.trimEnd()}…"`
}

/** `1 row`, `24 rows`. */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** A share as a whole percentage; only a full one is called 100%, only none 0%. */
export function percentage(share: number): string {
	const rounded = Math.round(share * 100)
	if (share > 0 && rounded === 0) return '1%'
	if (share < 1 && rounded === 100) return '99%'
	return `${rounded}%`
}

const kindNames: { readonly [kind in AssetKind]: string } = {
	'data-table': 'Table',
	'comparison-table': 'Comparison table',
	chart: 'Chart',
	infographic: 'Infographic',
	diagram: 'Diagram',
	map: 'Map',
	interactive: 'Interactive',
	video: 'Video',
	audio: 'Audio',
	dataset: 'Data file',
	download: 'Download',
	statistic: 'Figure',
	quote: 'Quote',
	definition: 'Definition',
	'citation-block': 'Citation block',
	'embed-code': 'Embed code',
}

/** The asset at the head of a sentence: its kind and, where it has one, its title. */
export function named(asset: MeasuredAsset): string {
	const kind = kindNames[asset.kind]
	return asset.title ? `${kind} ${quoted(asset.title)}` : kind
}

/** A table at the head of a sentence, with its rows where they can be counted: those of a picture cannot. */
export function withRows(table: MeasuredAsset<'data-table' | 'comparison-table'>): string {
	const { rowCount } = table.facts
	return rowCount === null ? named(table) : `${named(table)} of ${counted(rowCount, 'row')}`
}
