/** Longest address that is taken, in characters: the limit that sitemaps.org sets for an address. */
const longest = 2048

/**
 * Reads an address that others can use, of a page or of a picture.
 *
 * @param written - the address as written, absolute or relative to `base`.
 * @returns null for what is no https address, holds a user name or password, has more than 2,048 characters, or
 * names a host that only its own network knows: an IP address, `localhost`, a name without a dot. Over plain http
 * nothing can be embedded: browsers block it on pages that came over https.
 */
export function publicAddress(written: string, base?: URL): URL | null {
	const url = URL.parse(written, base?.href)
	if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return null
	if (!isPublicHost(url.hostname)) return null
	const portable = new URL(url.href.replace(unportable, encode))
	return portable.href.length <= longest ? portable : null
}

/**
 * Characters that RFC 3986 forbids in an address and the URL Standard leaves as they are, and the apostrophe: each has
 * a meaning in a syntax that addresses are pasted into.
 */
const unportable = /[[\]{}|\\^`"<>']/g

function encode(character: string): string {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

function isPublicHost(hostname: string): boolean {
	const labels = hostname.replace(/\.$/, '').split('.')
	const last = labels.at(-1) ?? ''
	// The parser has already written every IPv4 address as four decimal numbers and IPv6 ones in brackets.
	if (labels.length < 2 || hostname.startsWith('[') || /^\d+$/.test(last)) return false
	return !localDomains.has(last)
}

/** Top-level names that never leave their network: RFC 6761, RFC 6762, and ICANN's reservation of `internal`. */
const localDomains: ReadonlySet<string> = new Set(['localhost', 'local', 'internal'])
