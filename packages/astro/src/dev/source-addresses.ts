/** An address of Astro's image service, up to the end of the attribute or of the candidate in a `srcset`. */
const served = /\/_image\?href=([^"&\s]{1,2000})[^"\s]{0,2000}/g

/**
 * A page with the addresses that pictures have in the project: a dev server gives those of the source folder addresses
 * that name the disk, or the service that makes them smaller.
 *
 * @param root absolute path of the project.
 */
export function withSourceAddresses(text: string, root: string): string {
	const onDisk = `/@fs/${root.replaceAll('\\', '/').replace(/^\//, '')}`
	return text.replace(served, (whole, address: string) => original(address) ?? whole).replaceAll(onDisk, '/')
}

function original(address: string): string | null {
	try {
		return decodeURIComponent(address).replace(/\?.*$/s, '').replaceAll('"', '&quot;')
	} catch {
		return null
	}
}
