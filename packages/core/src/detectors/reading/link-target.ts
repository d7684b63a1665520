import { getDomain } from 'tldts'
import { attribute } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { DetectedPage } from '../detector.ts'

/** Where a link leads. */
export interface LinkTarget {
	readonly href: string
	/** Host name without `www.`; null for addresses on the page's own site. */
	readonly host: string | null
	/** Decoded where that is possible. */
	readonly path: string
	/** Last part of the path. */
	readonly fileName: string
	/** Ending of the file name in lower case, that of a compressed file being what is in it; null without. */
	readonly extension: string | null
}

/** Whose a link's target is: relative or on the page's own site, in an account of the publisher's, or neither. */
export type Ownership = 'own' | 'unknown' | 'outside'

/** Reads the address of a link; null for anchors of the page, mail addresses, scripts and the like. */
export function linkTarget(href: string): LinkTarget | null {
	const trimmed = href.trim()
	if (trimmed === '' || trimmed.startsWith('#') || /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(trimmed))
		return null
	const url = URL.parse(trimmed, 'https://relative.invalid/')
	if (!url) return null
	const path = decoded(url.pathname)
	const fileName = path.slice(path.lastIndexOf('/') + 1)
	const plain = fileName.toLowerCase().replace(/\.(?:gz|bz2|xz|zst|br)$/, '')
	const extension = /\.([a-z][a-z0-9]{0,9}|7z|3gp)$/.exec(plain)?.[1] ?? null
	const own = url.hostname === 'relative.invalid'
	return { href: trimmed, host: own ? null : url.hostname.replace(/^www\./, ''), path, fileName, extension }
}

const hostOf = /^(?:https?:)?\/\/(?:www\.)?([^/?#:\s]{1,253})/i
const endingOf = /\.([a-z][a-z0-9]{0,9}|7z|3gp)(?:\.(?:gz|bz2|xz|zst|br))?\s{0,9}(?:[?#]|$)/i

/** What an address shows of its target without being parsed. */
export type AddressGlance = Pick<LinkTarget, 'href' | 'host' | 'extension'>

/** Looks at an address: most links lead to pages, and parsing each is slow. */
export function glanceAt(href: string): AddressGlance {
	return {
		href,
		host: hostOf.exec(href)?.[1]?.toLowerCase() ?? null,
		extension: endingOf.exec(href)?.[1]?.toLowerCase() ?? null,
	}
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path)
	} catch {
		return path
	}
}

/** Whether a host is one of the given domains or stands below one. */
export function onHost(host: string | null, domains: ReadonlySet<string>): boolean {
	if (host === null) return false
	for (let domain = host; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1))
		if (domains.has(domain)) return true
	return false
}

/** Hosts where anybody keeps files, so that the host does not tell whose they are. */
const storageHosts: ReadonlySet<string> = new Set(
	'amazonaws.com cloudfront.net digitaloceanspaces.com storage.googleapis.com googleapis.com googleusercontent.com blob.core.windows.net azureedge.net r2.dev backblazeb2.com wasabisys.com github.com githubusercontent.com github.io gitlab.com gitlab.io codeberg.org codeberg.page bitbucket.org sourceforge.net drive.google.com docs.google.com dropbox.com box.com onedrive.live.com 1drv.ms sharepoint.com mega.nz ctfassets.net sanity.io netlify.app vercel.app vercel-storage.com hubspotusercontent.net hubspot.net hubfs.net wp.com wixstatic.com squarespace.com webflow.com website-files.com zenodo.org figshare.com osf.io kaggle.com huggingface.co datadryad.org dataverse.org dataverse.harvard.edu data.mendeley.com doi.org archive.org slideshare.net speakerdeck.com canva.com figma.com notion.so notion.site airtable.com gumroad.com leanpub.com bit.ly'.split(
		' ',
	),
)

/** Whether a link leads to a host where anybody keeps files. */
export function isStored(target: LinkTarget): boolean {
	return onHost(target.host, storageHosts)
}

const hostOfPage = oncePerPage((page: DetectedPage): string => {
	const address = page.url ?? canonicalOf(page)
	return (address && URL.parse(address)?.hostname) || ''
})

/** Registrable domain of the page; empty where it is not known. */
const domainOfPage = oncePerPage((page: DetectedPage): string => {
	const host = hostOfPage(page)
	return (host && registrable(host)) || ''
})

function registrable(host: string): string | null {
	return getDomain(host, { allowPrivateDomains: true })
}

/** What a page tells of who publishes it and what it is about. */
interface PublisherNames {
	/** Site, title and first heading in letters and digits only. */
	readonly all: string
	/** Their words of four letters or more, in lower case. */
	readonly words: ReadonlySet<string>
	/** What accounts and folders are called after: the site as its address has it, the parts of the titles. */
	readonly stems: readonly string[]
}

const publisherNames = oncePerPage((page: DetectedPage): PublisherNames => {
	const heading = page.byTag.get('h1')?.[0]
	const host = hostOfPage(page)
	const told = [
		page.title,
		heading ? page.textOf(heading).slice(0, 200) : null,
		metaOf(page, 'og:site_name'),
	].filter((name) => name !== null)
	const parts = told.flatMap((name) => name.slice(0, 300).split(/\s[|–—·•-]\s|[:：]/))
	const stems = [domainOfPage(page).split('.')[0] ?? '', ...parts.slice(0, 8)].map(squeezed)
	return {
		all: squeezed([host, ...told].join(' ')),
		words: new Set(
			told.flatMap(
				(name) =>
					name
						.slice(0, 300)
						.toLowerCase()
						.match(/[\p{L}\p{N}]{4,}/gu) ?? [],
			),
		),
		stems: stems.filter((stem) => stem.length >= leastName),
	}
})

/** Shorter names are words that stand in any title; a judgement. */
const leastName = 5

function canonicalOf(page: DetectedPage): string | null {
	for (const link of page.byTag.get('link') ?? [])
		if (attribute(link, 'rel') === 'canonical') return attribute(link, 'href')
	return metaOf(page, 'og:url')
}

function metaOf(page: DetectedPage, property: string): string | null {
	for (const meta of page.byTag.get('meta') ?? [])
		if (attribute(meta, 'property') === property) return attribute(meta, 'content')
	return null
}

function squeezed(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whose a link's target is, as far as the page tells. */
export function ownershipOf(target: LinkTarget, page: DetectedPage): Ownership {
	if (target.host === null) return 'own'
	const domain = domainOfPage(page)
	if (domain !== '' && target.host.endsWith(domain) && registrable(target.host) === domain) return 'own'
	if (!isStored(target)) return domain === '' ? 'unknown' : 'outside'
	return namesPublisher(target, publisherNames(page)) ? 'own' : 'unknown'
}

/** An account or folder that is called like the site or after it, or like the page's subject. */
function namesPublisher(target: LinkTarget, { all, words, stems }: PublisherNames): boolean {
	const names = target.path
		.split('/')
		.filter((part) => part !== '' && part !== 'datasets')
		.slice(0, 2)
		.map(squeezed)
	return names.some(
		(name) =>
			(name.length >= leastName && all.includes(name)) ||
			stems.some((stem) => name.startsWith(stem)) ||
			(words.has(name) && !/^(?:data|code|docs|main|blog|site|test|tree|file|open)$/.test(name)),
	)
}
