/**
 * The address that embeds are published below; it ends in a slash.
 *
 * @throws {TypeError} for what is no https address.
 */
export function httpsSite(address: string): URL {
	const site = new URL(address)
	if (site.protocol !== 'https:')
		throw new TypeError(`${address}: expected an https address; browsers block others in embeds.`)
	if (!site.pathname.endsWith('/')) site.pathname += '/'
	return site
}
