import type { Asset, AssetKind, FactValue } from '@linkworthy/core'
import { publicAddress } from './address.ts'
import type { Content, LinkContent, Size } from './content.ts'
import { readDrawing } from './drawing.ts'
import { readFrame } from './frame.ts'
import { readTable } from './table.ts'
import { oneLine } from './text.ts'

/** What is known besides the asset. */
interface Surroundings {
	readonly address: URL
	readonly name: string
	readonly markup: string | undefined
}

/** Longest text of a picture or a quotation, in characters: what the report holds of an asset's text. */
const longestText = 300

/** What others can show of an asset: a link where that is nothing. */
export function contentOf(asset: Asset, { address, name, markup = '' }: Surroundings): Content {
	const { kind, facts } = asset
	if (quotable.has(kind)) return words(asset)
	if (!shown.has(kind)) return { form: 'link' }
	if (facts.form === 'frame') return frame(asset, address, markup) ?? link('its frame is of another site')
	if (facts.form === 'svg') {
		const drawing = readDrawing(markup)
		if ('reason' in drawing) return link(drawing.reason)
		return { form: 'drawing', ...drawing, alt: altText(asset) || name }
	}
	const file = asset.src?.trim() ? ownAddress(asset.src, address) : null
	if (file !== null && (facts.form === 'image' || tables.has(kind)))
		return { form: 'picture', src: file.href, alt: altText(asset) || name, ...size(asset) }
	if (tables.has(kind)) {
		const table = readTable(markup)
		return 'reason' in table ? link(table.reason) : table
	}
	return link(reasons[String(facts.form)] ?? 'it has no markup of its own')
}

/** Why assets of a form have nothing that could be shown elsewhere. */
const reasons: Readonly<Record<string, string>> = {
	image: 'its file is not on the site',
	script: 'a script draws it',
	code: 'a script draws it from code',
	form: 'it needs the scripts of its page',
	component: 'it needs the scripts of its page',
}

function link(reason: string): LinkContent {
	return { form: 'link', reason }
}

const quotable: ReadonlySet<AssetKind> = new Set<AssetKind>(['statistic', 'quote', 'definition'])
const tables: ReadonlySet<AssetKind> = new Set<AssetKind>(['data-table', 'comparison-table'])
const shown: ReadonlySet<AssetKind> = new Set<AssetKind>([
	...tables,
	'chart',
	'infographic',
	'diagram',
	'map',
	'interactive',
])

function words({ text, title, facts }: Asset): Content {
	const { speaker } = facts
	const quoted = oneLine(text, longestText) || oneLine(title ?? '', longestText)
	if (quoted === '') return { form: 'link' }
	return {
		form: 'words',
		text: quoted,
		// A quotation often ends with who said it.
		speaker: typeof speaker === 'string' && !quoted.includes(speaker) ? oneLine(speaker, 80) || null : null,
	}
}

function frame({ src }: Asset, address: URL, markup: string): Content | null {
	const page = src?.trim() ? ownAddress(src, address) : null
	return page && { form: 'frame', src: page.href, ...readFrame(markup) }
}

/** The picture's own alternative text, else what is read of it. Empty where nothing is said of it. */
function altText({ facts, title, text, src }: Asset): string {
	const { alt } = facts
	const own = typeof alt === 'string' ? oneLine(alt, longestText) : ''
	return own || oneLine(title ?? '', longestText) || (text === src ? '' : oneLine(text, longestText))
}

/** What stands on another site's host is likely another's: to credit it here would be wrong. */
function ownAddress(written: string, page: URL): URL | null {
	const url = publicAddress(written, page)
	const site = page.hostname.replace(/^www\./, '')
	return url !== null && (url.hostname === site || url.hostname.endsWith(`.${site}`)) ? url : null
}

function size({ facts }: Asset): Size {
	return { widthPx: pixels(facts.widthPx), heightPx: pixels(facts.heightPx) }
}

function pixels(fact: FactValue | undefined): number | null {
	return typeof fact === 'number' && Number.isFinite(fact) && fact >= 1 ? Math.round(fact) : null
}
