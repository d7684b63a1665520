import type { EmbedAddresses } from '../page/addresses.ts'
import { frameSize } from '../snippets/frame-size.ts'
import { wordPressFrame } from '../snippets/iframe.ts'
import type { FramedContent } from '../subject/content.ts'
import type { Subject } from '../subject/subject.ts'

/** An oEmbed response (https://oembed.com), version 1.0. */
export type OEmbed = OEmbedPhoto | OEmbedRich

interface OEmbedBase {
	readonly version: '1.0'
	readonly title: string
	readonly author_name?: string
	readonly provider_name: string
	readonly provider_url: string
	/** The three stand together or not at all. */
	readonly thumbnail_url?: string
	readonly thumbnail_width?: number
	readonly thumbnail_height?: number
}

/** A picture that the consumer shows itself. Sizes are pixels. */
export interface OEmbedPhoto extends OEmbedBase {
	readonly type: 'photo'
	readonly url: string
	readonly width: number
	readonly height: number
}

/** HTML that the consumer shows. Sizes are pixels. */
export interface OEmbedRich extends OEmbedBase {
	readonly type: 'rich'
	readonly html: string
	readonly width: number
	readonly height: number
}

/**
 * The oEmbed record of an asset: a photo where it is a picture of known size, else HTML that WordPress's filter keeps.
 * A file cannot answer to `maxwidth`, so the size is a modest one.
 */
export function oembed(subject: Subject, content: FramedContent, addresses: EmbedAddresses): OEmbed {
	const { name, page } = subject
	const base = {
		version: '1.0',
		title: name,
		...(page.authors.length > 0 && { author_name: page.authors.join(', ') }),
		provider_name: page.siteName,
		provider_url: new URL('/', page.url).href,
	} as const
	if (content.form === 'picture' || content.form === 'drawing') {
		const { widthPx: width, heightPx: height } = content
		const url = content.form === 'picture' ? content.src : addresses.drawing
		if (width !== null && height !== null) {
			const thumbnail = { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height }
			return { type: 'photo', ...base, url, width, height, ...thumbnail }
		}
	}
	const { widthPx: width, heightPx: height } = frameSize(content)
	return {
		type: 'rich',
		...base,
		html: wordPressFrame(subject, content, addresses.page).trim(),
		width,
		height,
	}
}
