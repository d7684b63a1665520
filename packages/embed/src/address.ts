/** Longest address that is taken, in characters: the limit that sitemaps.org sets for an address. */
const longest = 2048

/**
 * Reads an address that others can use, of a page or of a picture.
 *
 * @param written - the address as written, absolute or relative to `base`.
 * @returns null for what is no http(s) address, holds a user name or password, has more than 2,048 characters, or
 * names a host that only its own network knows: an IP address, `localhost`, a name without a dot.
 */
export function publicAddress(written: string, base?: URL): URL | null {
	const url = URL.parse(written, base?.href)
	if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
	if (url.username !== '' || url.password !== '' || url.href.length > longest) return null
	return isPublicHost(url.hostname) ? url : null
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
