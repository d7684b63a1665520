/**
 * An address as it is compared: without scheme, `www.`, query, fragment, and what names the same page of a folder.
 */
export function foldedAddress({ hostname, port, pathname }: URL): string {
	const path = decoded(pathname)
		.replace(/\/index\.html?$/i, '')
		.replace(/\/$/, '')
	return `${foldedHost(hostname)}${port === '' ? '' : `:${port}`}${path}`
}

/** A host without `www.` and without the dot that may end it. */
function foldedHost(hostname: string): string {
	return hostname.replace(/^www\./, '').replace(/\.$/, '')
}

/** Whether a host is that of a site, or one below it. */
export function isOwnHost(hostname: string, site: URL): boolean {
	const [host, own] = [foldedHost(hostname), foldedHost(site.hostname)]
	return host === own || host.endsWith(`.${own}`)
}

/** Longest address that is looked into, in characters; a judgement: more is data. */
const longest = 4096

/** Reads an address of a page; null for what leads nowhere: data, scripts, mail. */
export function readAddress(written: string, base: URL): URL | null {
	if (written.length > longest) return null
	const url = URL.parse(written.trim(), base.href)
	return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null
}

/**
 * The address at a host that another address holds in its path or its query: that of a picture which a proxy fetches
 * (Photon, weserv.nl, Cloudinary, the optimisers of frameworks, camo, archives), of a page which a redirector counts.
 * One that is encoded twice, or in hexadecimal as camo does, is found as well; one in base64 is not.
 */
export function heldAddress(outer: URL, site: URL): URL | null {
	const own = foldedHost(site.hostname)
	const rest = outer.href.slice(outer.origin.length)
	const once = decoded(rest)
	return addressIn(once, own) ?? addressIn(decoded(once), own) ?? addressIn(hexadecimal(rest), own)
}

/** The most places in an address where the host may stand; a judgement: it stands there once, and in a name besides. */
const mostPlaces = 8

function addressIn(text: string, own: string): URL | null {
	let places = 0
	for (let at = text.indexOf(own); at >= 0 && places < mostPlaces; at = text.indexOf(own, at + own.length)) {
		places += 1
		const start = startOfHost(text, at)
		const after = text[at + own.length]
		if (start === null || (after !== undefined && !/[/:?#&]/.test(after))) continue
		const [address = ''] = text.slice(start).split('&', 1)
		const url = URL.parse(`https://${address}`)
		if (url !== null) return url
	}
	return null
}

/** Longest name before a host, in characters: that of one label and its dot (RFC 1035). */
const longestSubdomain = 64

/** Where the host begins that ends with the name; null where the name is part of another word. */
function startOfHost(text: string, at: number): number | null {
	let start = at
	const furthest = Math.max(0, at - longestSubdomain)
	while (start > furthest && /[a-z0-9.-]/i.test(text[start - 1] as string)) start -= 1
	const before = text[start - 1]
	const isWhole = start === at || text[at - 1] === '.'
	return isWhole && (before === '/' || before === '=') ? start : null
}

function hexadecimal(path: string): string {
	const digits = /\/([0-9a-f]{20,})$/i.exec(path)?.[1]
	if (digits === undefined) return ''
	const bytes = digits.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? []
	return new TextDecoder().decode(Uint8Array.from(bytes))
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text)
	} catch {
		return text
	}
}
