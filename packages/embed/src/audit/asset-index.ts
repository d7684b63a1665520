import { embedAddresses, embedFolder } from '../page/addresses.ts'
import { foldedAddress } from './address.ts'
import { foldedWords, letters, openingOf, stem } from './folded-words.ts'
import type { KnownAsset } from './known-assets.ts'
import { placeOf } from './link-target.ts'

/** The assets to look for, by everything that they can be told by. */
export interface AssetIndex {
	readonly site: URL
	/** By the folded address of what shows them: embed pages, picture files, frames of their own. */
	readonly byAddress: ReadonlyMap<string, KnownAsset>
	/** Pictures by the stem of their file's name, and by their alternative text. */
	readonly byLikeness: ReadonlyMap<string, readonly KnownAsset[]>
	/** Words by their first letters. */
	readonly byOpening: ReadonlyMap<string, readonly KnownAsset[]>
	/** Words by the place that they are credited at, if it is an anchor and no whole page. */
	readonly byPlace: ReadonlyMap<string, readonly KnownAsset[]>
}

/** Shortest alternative text that tells a picture, in characters; a judgement: "chart" tells none. */
const leastAlt = 12

/** @param site - its path ends in `/`. */
export function indexAssets(assets: readonly KnownAsset[], site: URL): AssetIndex {
	const byAddress = new Map<string, KnownAsset>()
	const byLikeness = new Map<string, KnownAsset[]>()
	const byOpening = new Map<string, KnownAsset[]>()
	const byPlace = new Map<string, KnownAsset[]>()
	for (const asset of assets) {
		const { id, href, content } = asset
		const embed = id === null ? null : embedAddresses(site, id)
		const file = 'src' in content ? content.src : content.form === 'drawing' ? embed?.drawing : null
		for (const address of [embed?.page, file])
			if (address) byAddress.set(foldedAddress(new URL(address)), asset)
		if (content.form === 'picture') {
			add(byLikeness, stem(new URL(content.src)), asset)
			const alt = foldedWords(content.alt)
			if (alt.length >= leastAlt) add(byLikeness, alt, asset)
		}
		if (content.form === 'words') {
			const opening = openingOf(letters(content.text))
			if (opening !== null) add(byOpening, opening, asset)
			if (href.includes('#')) add(byPlace, placeOf(new URL(href)), asset)
		}
	}
	return { site, byAddress, byLikeness, byOpening, byPlace }
}

function add(map: Map<string, KnownAsset[]>, name: string, asset: KnownAsset): void {
	const there = map.get(name)
	if (there) there.push(asset)
	else map.set(name, [asset])
}

/** Whether an address is that of an embed page of the site, known or not. */
export function isEmbedPage(address: URL, site: URL): boolean {
	const folder = `${foldedAddress(new URL(`${embedFolder}/`, site))}/`
	const folded = foldedAddress(address)
	return folded.startsWith(folder) && /^[^/]+$/.test(folded.slice(folder.length))
}
