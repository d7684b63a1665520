import { readAddress } from './address.ts'
import type { AssetIndex } from './asset-index.ts'
import type { Found } from './find-shown.ts'
import { foldedWords, letters, openingOf } from './folded-words.ts'
import type { Shown } from './host-page.ts'
import type { KnownAsset } from './known-assets.ts'
import { placeOf } from './link-target.ts'

/** Share of the words that an earlier wording has in common with the present one, at least; a judgement. */
const leastShared = 0.5

/**
 * Finds the words of an asset in a quotation: as they are, or as they were where its source names the asset's place.
 *
 * @param linked - where the links in the quotation and in its figure lead.
 */
export function findQuoted(shown: Shown, linked: readonly URL[], base: URL, index: AssetIndex): Found | null {
	const cited = shown.addresses.flatMap((address) => readAddress(address, base) ?? [])
	const same = withWords(shown.text, index)
	const asset = same ?? atSource([...cited, ...linked], shown.text, index)
	if (asset === undefined) return null
	const version = letters(shown.text).includes(letters(textOf(asset))) ? 'current' : 'older'
	return { shown, form: 'quote', assets: [asset], shows: null, version, namesSource: false }
}

/** Each place of the text is looked up, so that the number of assets costs nothing. */
function withWords(text: string, { byOpening }: AssetIndex): KnownAsset | undefined {
	const quoted = letters(text)
	for (let at = 0; at < quoted.length; at += 1) {
		const opening = openingOf(quoted.slice(at, at + 20))
		if (opening === null) return undefined
		const asset = byOpening.get(opening)?.find((known) => quoted.startsWith(letters(textOf(known)), at))
		if (asset) return asset
	}
	return undefined
}

function atSource(sources: readonly URL[], text: string, { byPlace }: AssetIndex): KnownAsset | undefined {
	const there = [...new Set(sources.map(placeOf))].flatMap((place) => byPlace.get(place) ?? [])
	if (there.length === 0) return undefined
	const quoted = new Set(foldedWords(text).split(' '))
	return there.find((asset) => {
		const now = foldedWords(textOf(asset)).split(' ')
		return now.filter((word) => quoted.has(word)).length >= leastShared * now.length
	})
}

function textOf({ content }: KnownAsset): string {
	return content.form === 'words' ? content.text : ''
}
