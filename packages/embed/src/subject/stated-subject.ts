import type { AssetKind } from '@linkworthy/core'
import { publicAddress } from './address.ts'
import { pixelLength } from './markup.ts'
import type { Subject } from './subject.ts'
import { oneLine } from './text.ts'

/** What an author says of something on a page, where nothing is read from the page itself. */
export interface StatedSubject {
	/** Names it. */
	readonly name: string
	/** What it is; default a chart where there is a picture, else the page itself. */
	readonly kind?: AssetKind | undefined
	/** Address of the page. */
	readonly url: string
	/** The id on the page to link to. */
	readonly anchor?: string | undefined
	readonly image?: StatedImage | undefined
	readonly pageTitle?: string | undefined
	/** The name that readers know the site by. Default: its host. */
	readonly siteName?: string | undefined
	readonly authors?: readonly string[] | undefined
	readonly published?: Date | undefined
	readonly licence?: { readonly name: string; readonly url?: string | undefined } | undefined
	/** BCP 47 tag of the page's language. Default English. */
	readonly lang?: string | undefined
}

/** A picture. Its address may be relative to the page; sizes are CSS pixels. */
export interface StatedImage {
	readonly src: string
	readonly alt: string
	readonly width?: number | undefined
	readonly height?: number | undefined
}

/** Longest text, in characters: what is read of a page's own alternative texts. */
const longest = 300

/** A subject as an author states it; null without a name and a public https address. */
export function statedSubject(stated: StatedSubject): Subject | null {
	const { url, image, anchor, siteName, licence, lang = 'en' } = stated
	const page = publicAddress(url)
	const name = line(stated.name)
	if (page === null || name === '') return null
	const picture = image && publicAddress(image.src, page)
	return {
		kind: stated.kind ?? (picture ? 'chart' : 'citation-block'),
		name,
		href: publicAddress(anchor === undefined ? page.href : `#${anchor}`, page)?.href ?? page.href,
		page: {
			url: page.href,
			title: line(stated.pageTitle ?? name),
			siteName: line(siteName ?? '') || page.hostname.replace(/^www\./, ''),
			authors: (stated.authors ?? []).map(line).filter((author) => author !== ''),
			published: stated.published?.toISOString().slice(0, 10) ?? null,
			modified: null,
			licence: licence
				? { name: line(licence.name), url: publicAddress(licence.url ?? '')?.href ?? null }
				: null,
			lang,
		},
		content: picture
			? {
					form: 'picture',
					src: picture.href,
					alt: line(image.alt) || name,
					widthPx: pixelLength(image.width),
					heightPx: pixelLength(image.height),
				}
			: { form: 'link' },
	}
}

function line(text: string): string {
	return oneLine(text, longest)
}
