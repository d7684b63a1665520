import type { Found } from './find-shown.ts'
import { isPictureFile, targetOf } from './link-target.ts'
import type { PageLink, PageLinks } from './page-links.ts'

/** How far from what it credits a link may stand, in characters of text; a judgement: a caption and a credit line. */
const furthest = 300

/** Own links on either side that are looked at; a judgement: a credit is the first or second. */
const neighbours = 6

/** What makes a link less likely to be the credit than another, in characters of distance; judgements. */
const [ofPage, behindIt, isSeen] = [2000, 200, 1000]

interface Pair {
	readonly found: Found
	readonly link: PageLink
	/** The less, the likelier. */
	readonly distance: number
}

/**
 * Finds for each placement the link that credits it: the one around it, in its figure or quotation, else the nearest
 * one, rather to its page than to another of the site, rather behind it than before it. A link credits one placement.
 */
export function pairCredits(found: readonly Found[], links: PageLinks): Map<Found, PageLink> {
	const pairs = found
		.flatMap((one) => [...boxed(one, links), ...near(one, links)])
		.sort((a, b) => a.distance - b.distance)
	const credits = new Map<Found, PageLink>()
	const taken = new Set<PageLink>()
	for (const { found: one, link } of pairs) {
		if (credits.has(one) || taken.has(link)) continue
		credits.set(one, link)
		taken.add(link)
	}
	return credits
}

function boxed(found: Found, links: PageLinks): Pair[] {
	return links.of(found.shown).flatMap((link) => {
		if (link.own === null || isPictureFile(link.own)) return []
		const isAround = link.link === found.shown.link
		return pair(found, link, link.own, isAround ? 0 : 1)
	})
}

function near(found: Found, { own }: PageLinks): Pair[] {
	const { shown } = found
	const next = firstFrom(own, shown.to)
	return own.slice(Math.max(0, next - neighbours), next + neighbours).flatMap((link) => {
		const { figure, quote, from, to } = link.link
		// What stands in another figure or quotation credits that.
		if (figure !== null && figure !== shown.figure) return []
		if (quote !== null && quote !== shown.quote) return []
		const distance = from >= shown.to ? from - shown.to : shown.from - to + behindIt
		return distance < 0 || distance > furthest || link.own === null
			? []
			: pair(found, link, link.own, 2 + distance)
	})
}

function pair(found: Found, link: PageLink, own: URL, distance: number): Pair[] {
	const isOfPage = found.assets.some((asset) => targetOf(own, asset) !== 'site')
	// A name or an alternative text alone makes no copy; nor does a link that happens to stand in front.
	if (!isOfPage && (found.form === 'copy' || distance > behindIt)) return []
	return [{ found, link, distance: distance + (isOfPage ? 0 : ofPage) + (link.link.hidden ? isSeen : 0) }]
}

/** Place of the first link that starts there or behind. */
function firstFrom(links: readonly PageLink[], from: number): number {
	let [low, high] = [0, links.length]
	while (low < high) {
		const middle = (low + high) >> 1
		if ((links[middle] as PageLink).link.from < from) low = middle + 1
		else high = middle
	}
	return low
}
