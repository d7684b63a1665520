import { lintEmbedCode } from '@linkworthy/core'
import { h } from 'hastscript'
import { serialise } from '../snippets/serialise.ts'
import { oneLine } from '../subject/text.ts'
import type { Credit, CreditState } from './audit.ts'
import type { Found } from './find-shown.ts'
import type { KnownAsset } from './known-assets.ts'
import { isPictureFile, targetOf } from './link-target.ts'
import type { PageLink, PageLinks } from './page-links.ts'

/** Longest words of a link, in characters. */
const longestText = 120

/**
 * The credit of a placement.
 *
 * @param paired - the link beside it that leads to the site.
 */
export function creditOf(
	found: Found,
	asset: KnownAsset | null,
	paired: PageLink | undefined,
	links: PageLinks,
	page: URL,
): Credit {
	const { namesSource, shown } = found
	if (paired !== undefined && isSeen(paired)) return linked('present', paired, asset)
	const elsewhere = asset === null ? null : links.to(new URL(asset.href))
	if (elsewhere !== null && isSeen(elsewhere)) return linked('elsewhere', elsewhere, asset)
	// WordPress itself hides the quotation as soon as the frame has loaded.
	if (paired !== undefined) return linked(namesSource ? 'in-frame' : 'hidden', paired, asset)
	const replaced = links.of(shown).find((link) => link.own === null && isCredit(link, page))
	if (replaced) return linked(namesSource ? 'in-frame' : 'missing', replaced, asset)
	return { state: namesSource ? 'in-frame' : 'missing', ...none }
}

const none: Omit<Credit, 'state'> = {
	address: null,
	target: null,
	redirected: false,
	rel: [],
	text: '',
	keywordRich: false,
}

/** Readers see no link without words or a picture. */
function isSeen({ link }: PageLink): boolean {
	return (
		!link.hidden && (link.text.trim() !== '' || link.element.children.some(({ type }) => type === 'element'))
	)
}

/** A link to another site that stands where the credit would: no licence, no bigger picture. */
function isCredit({ link, url }: PageLink, page: URL): boolean {
	return (
		url.hostname !== page.hostname &&
		!isPictureFile(url) &&
		!link.rel.includes('license') &&
		!/(?:^|\.)creativecommons\.org$/.test(url.hostname)
	)
}

function linked(
	state: CreditState,
	{ link, url, own, redirected }: PageLink,
	asset: KnownAsset | null,
): Credit {
	const text = oneLine(link.text, longestText)
	return {
		state,
		address: url.href,
		target: own === null ? 'other-site' : targetOf(own, asset),
		redirected,
		rel: link.rel,
		text,
		keywordRich: own !== null && isKeywordRich(own, link.rel, text),
	}
}

/** Judged as the link of an embed code is. */
function isKeywordRich(own: URL, rel: readonly string[], text: string): boolean {
	const code = serialise([h('a', { href: own.href, rel: [...rel] }, text)])
	return lintEmbedCode(code, own.href).some(({ rule }) => rule === 'widget-link-anchor')
}
