import type { Asset, AssetKind } from '@linkworthy/core'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { assetTitle } from '../page-name.ts'
import { clip, columns, printable } from '../plain-text.ts'
import { count, kindName } from '../vocabulary.ts'
import { words } from './content.ts'

/** What is shown of a table; judgements: enough to recognise it. */
const shownRows = 6
const shownColumns = 6
const cellColumns = 60
const unbrokenColumns = 14

/** Kinds whose words are the asset. */
const textKinds: ReadonlySet<AssetKind> = new Set([
	'statistic',
	'quote',
	'definition',
	'citation-block',
	'embed-code',
])

// A number that starts no later than a letter or digit ends, with its sign of currency or unit.
const numbers =
	/(?<![\p{L}\p{N}])(?:[$€£¥]\s?)?\d(?:[\d.,]{0,24}\d)?(?:\s?%|\s(?:per cent|percent|percentage points|thousand|million|billion)(?!\p{L}))?/gu
const bareYear = /^(?:1[5-9]|20)\d\d$/

/** Whether the asset is a piece of text and nothing else. */
export function isTextKind(kind: AssetKind): boolean {
	return textKinds.has(kind)
}

/** What a reader of the report sees of an asset: rows, a picture, or its words; null when there is nothing to show. */
export function assetPreview(asset: Asset): Element | null {
	const { preview } = asset
	if (preview && 'rows' in preview && preview.rows.length > 0) return table(preview.rows, asset)
	if (preview && 'image' in preview && isImageData(preview.image)) return picture(preview.image, asset)
	if (preview && 'svg' in preview) return picture(svgAddress(preview.svg), asset)
	return text(asset)
}

function table(rows: readonly (readonly string[])[], asset: Asset): Element {
	const [first = [], ...rest] = rows
	const hasHeader = asset.facts.hasHeader === true
	const body = (hasHeader ? rest : rows).slice(0, shownRows)
	const total = typeof asset.facts.rowCount === 'number' ? asset.facts.rowCount : body.length
	const left = total - body.length
	return h('div.preview.rows', [
		h('table', [
			h('caption.spoken', `First rows of ${assetTitle(asset)}`),
			hasHeader ? h('thead', row(first, 'th')) : null,
			h(
				'tbody',
				body.map((cells) => row(cells, 'td')),
			),
		]),
		left > 0 ? h('p.more', `and ${count(left, 'more row')}`) : null,
	])
}

function row(cells: readonly string[], name: 'th' | 'td'): Element {
	return h(
		'tr',
		cells.slice(0, shownColumns).map((cell) => {
			const said = clip(printable(cell), cellColumns)
			const className = columns(said) <= unbrokenColumns ? ['short'] : undefined
			return h(name, { className, scope: name === 'th' ? 'col' : undefined }, said)
		}),
	)
}

/** A picture is only ever an image: a browser runs no script and loads nothing for it. */
function picture(src: string, asset: Asset): Element {
	return h(
		'p.preview.picture',
		h('img', {
			src,
			alt: `${kindName(asset.kind)}: ${assetTitle(asset)}`,
			loading: 'lazy',
			decoding: 'async',
		}),
	)
}

function isImageData(address: string): boolean {
	return /^data:image\/[a-z0-9.+-]+[;,]/i.test(address)
}

/** As base64, since percent-encoding refuses broken surrogate pairs. An image needs the namespace, a page does not. */
function svgAddress(svg: string): string {
	const named = /^[^>]*\sxmlns=/.test(svg)
		? svg
		: svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
	return `data:image/svg+xml;base64,${Buffer.from(named, 'utf8').toString('base64')}`
}

function text(asset: Asset): Element | null {
	const said = printable(asset.text)
	if (said === '' || (!isTextKind(asset.kind) && said === printable(asset.title ?? ''))) return null
	if (asset.kind === 'statistic') return h('blockquote.preview', h('bdi', marked(said)))
	if (asset.kind === 'citation-block' || asset.kind === 'embed-code') return h('pre.preview', h('code', said))
	return h('blockquote.preview', said)
}

/** The sentence with its numbers marked, years left out. */
export function marked(sentence: string): ElementContent[] {
	const content: ElementContent[] = []
	let end = 0
	for (const match of sentence.matchAll(numbers)) {
		if (bareYear.test(match[0])) continue
		content.push(words(sentence.slice(end, match.index)), h('mark', match[0]))
		end = match.index + match[0].length
	}
	content.push(words(sentence.slice(end)))
	return content
}
