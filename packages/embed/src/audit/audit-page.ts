import { parsePage } from '@linkworthy/core'
import { oneLine } from '../subject/text.ts'
import { isOwnHost } from './address.ts'
import type { AssetIndex } from './asset-index.ts'
import type { PlacedAsset, Placement } from './audit.ts'
import { creditOf } from './credit.ts'
import { findShown } from './find-shown.ts'
import type { KnownAsset } from './known-assets.ts'
import { targetOf } from './link-target.ts'
import { PageLinks } from './page-links.ts'
import { pairCredits } from './pair-credits.ts'
import { readHostPage } from './read-host-page.ts'

/** What a page of others shows of the assets. */
export interface PageAudit {
	/** Address of the page; null where it does not say it. */
	readonly page: string | null
	/** It belongs to the site itself, so nothing was looked for. */
	readonly isOwn: boolean
	readonly placements: readonly Placement[]
	/** Placements beyond the most that are kept of one page. */
	readonly droppedCount: number
	/** Links to the site that credit nothing. */
	readonly plainLinks: number
}

/** The most placements that are kept of one page; a judgement: a page that shows more was made to be many. */
const mostPlacements = 200

/** Stands for the address of a page that does not say it; nobody can have it (RFC 2606). */
const nowhere = 'https://page.invalid/'

/**
 * Looks for the assets on a page. Pure.
 *
 * @param html - the page as it was saved.
 * @param address - where it was saved from, if that is known better than by the page itself.
 * @param frameAddress - where a frame was saved from whose address, as written, is that of a file beside the page.
 * @throws {PageError} for what cannot be parsed.
 */
export function auditPage(
	html: string,
	address: string | null,
	index: AssetIndex,
	frameAddress: (written: string) => string | null = () => null,
): PageAudit {
	const host = readHostPage(parsePage(html, 'html').tree)
	const page = [address, ...host.addresses].map(webAddress).find((url) => url !== null) ?? null
	const isOwn = page !== null && isOwnHost(page.hostname, index.site)
	const result = { page: page?.href ?? null, isOwn }
	if (isOwn) return { ...result, placements: [], droppedCount: 0, plainLinks: 0 }
	const from = page ?? new URL(nowhere)
	const base = URL.parse(host.base ?? '', from.href) ?? from
	const links = new PageLinks(host.links, base, index.site)
	const shown = host.shown.map((one) =>
		one.type === 'frame'
			? { ...one, addresses: one.addresses.map((written) => frameAddress(written) ?? written) }
			: one,
	)
	const found = findShown(shown, links, base, index)
	const credits = pairCredits(found, links)
	const kept = found.filter((one) => one.form !== 'copy' || credits.has(one))
	const placements = kept.slice(0, mostPlacements).map((one): Placement => {
		const credit = credits.get(one)
		const asset =
			one.assets.find((known) => credit?.own && targetOf(credit.own, known) !== 'site') ?? one.assets[0]
		return {
			form: one.form,
			asset: asset ? placed(asset) : null,
			shows: one.shows,
			version: one.version,
			credit: creditOf(one, asset ?? null, credit, links, from),
		}
	})
	const credited = new Set(kept.flatMap((one) => credits.get(one) ?? []))
	const plainLinks = links.own.filter((link) => !link.redirected && !credited.has(link)).length
	return { ...result, placements, droppedCount: kept.length - placements.length, plainLinks }
}

function placed({ id, key, kind, name, href }: KnownAsset): PlacedAsset {
	return { id, key, kind, name, href }
}

function webAddress(written: string | null): URL | null {
	const url = written === null ? null : URL.parse(oneLine(written, longestAddress))
	return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null
}

/** Longest address of a page that is taken, in characters: the limit that sitemaps.org sets. */
const longestAddress = 2048
