import { attribute, type PageElement } from '../../page/element.ts'
import { type FrameKind, frameHostTable, thirdPartyHosts } from './frame-hosts.data.ts'

/** The service behind the address of a frame. */
export interface FrameHost {
	readonly kind: FrameKind
	/** Name of the service. */
	readonly name: string
	/** What it shows is the service's own and not the embedder's. */
	readonly thirdParty: boolean
}

interface HostRule {
	readonly path: string
	readonly host: FrameHost
}

const rulesByHost: ReadonlyMap<string, readonly HostRule[]> = indexHosts()

function indexHosts(): Map<string, HostRule[]> {
	const rules = new Map<string, HostRule[]>()
	for (const [kind, services] of Object.entries(frameHostTable))
		for (const [name, addresses] of Object.entries(services))
			for (const address of addresses) {
				const slash = address.indexOf('/')
				const domain = slash === -1 ? address : address.slice(0, slash)
				const host = { kind: kind as FrameKind, name, thirdParty: thirdPartyHosts.has(name) }
				const rule = { path: slash === -1 ? '' : address.slice(slash), host }
				rules.set(domain, [...(rules.get(domain) ?? []), rule])
			}
	for (const list of rules.values()) list.sort((a, b) => b.path.length - a.path.length)
	return rules
}

/** What stands behind the address of a frame, link or object; null for addresses of no known service. */
export function frameHost(src: string): FrameHost | null {
	const url = absoluteUrl(src)
	if (!url) return null
	const path = `${url.pathname}${url.search}`
	for (let domain = url.hostname; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
		const rule = rulesByHost.get(domain)?.find((candidate) => path.includes(candidate.path))
		if (rule) return rule.host
	}
	return null
}

/** The address that a frame loads, also where a script puts it in later; null without one. */
export function frameSource(element: PageElement): string | null {
	for (const name of ['src', 'dataSrc', 'dataLazySrc', 'dataOriginal', 'dataUrl', 'data']) {
		const address = attribute(element, name)?.trim()
		if (address && !address.startsWith('about:') && !address.startsWith('data:')) return address
	}
	return null
}

/** An address with a host as `URL`; null for relative addresses and what is no http address. */
export function absoluteUrl(address: string): URL | null {
	const full = address.startsWith('//') ? `https:${address}` : address
	if (!/^https?:\/\//i.test(full)) return null
	return URL.parse(full)
}
