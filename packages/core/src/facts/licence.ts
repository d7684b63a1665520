import { allRightsReserved, licenceNames, reuseWords } from '../cues/page.cues.ts'
import type { DetectedPage } from '../detectors/detector.ts'
import { attribute } from '../page/element.ts'
import { linkHref, metaContent } from './metadata.ts'

const creativeCommons = /creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]{2,12})/i
const namedLicence = /\b(?:CC[ -]BY(?:-(?:NC|SA|ND)){0,2}|CC[ -]?0|ODbL|OGL|ODC-By|PDDL)\b/i

/**
 * The licence of the content: front matter, JSON-LD, `rel=license`, a Creative Commons address or name; `stated` where
 * only the words are there; `all-rights-reserved`; null.
 */
export function contentLicence(
	page: DetectedPage,
	data: readonly Readonly<Record<string, unknown>>[],
): string | null {
	const { licence, license } = page.frontMatter
	for (const value of [licence, license, ...data.map((object) => object.license)])
		if (typeof value === 'string' && value.trim() !== '') return nameOf(value)
	const related = linkHref(page, 'license') ?? metaContent(page, 'dc.rights', 'dcterms.license', 'license')
	if (related) return nameOf(related)
	const linked = licenceLink(page)
	if (linked !== null) return nameOf(linked)
	for (const block of page.blocksWith(licenceNames)) {
		// A licence is named in a short line: a page about licences says the word all over.
		if (block.verbatim || block.end - block.start > 400) continue
		const text = page.text.slice(block.start, block.end)
		const named = namedLicence.exec(text)
		if (named && (text.length < 80 || reuseWords.test(text))) return nameOf(named[0])
	}
	const isReserved = page
		.blocksWith(allRightsReserved)
		.some(({ verbatim, start, end }) => !verbatim && end - start <= 400)
	return isReserved ? 'all-rights-reserved' : null
}

/** Where the text of the licence stands: the first http(s) address that the page gives for it; null without one. */
export function licenceAddress(
	page: DetectedPage,
	data: readonly Readonly<Record<string, unknown>>[],
): string | null {
	const { licence, license } = page.frontMatter
	const stated = [licence, license, ...data.map((object) => object.license), linkHref(page, 'license')]
	for (const value of [...stated, licenceLink(page)]) {
		if (typeof value !== 'string') continue
		const url = URL.parse(value.trim(), page.url ?? undefined)
		if (url && /^https?:$/.test(url.protocol) && /\/|^#/.test(value)) return url.href
	}
	return null
}

/** The address of a link to a Creative Commons licence, or of one that says it leads to the licence. */
function licenceLink(page: DetectedPage): string | null {
	for (const link of page.byTag.get('a') ?? []) {
		const href = attribute(link, 'href') ?? ''
		if (creativeCommons.test(href) || attribute(link, 'rel')?.toLowerCase().split(/\s+/).includes('license'))
			return href
	}
	return null
}

function nameOf(text: string): string {
	const address = creativeCommons.exec(text)?.[1]?.toLowerCase()
	if (address)
		return address === 'zero' ? 'CC0' : address === 'mark' ? 'public-domain' : `CC-${address.toUpperCase()}`
	const named = namedLicence.exec(text)?.[0]
	if (named)
		return named
			.toUpperCase()
			.replace(/^CC[ -]?/, 'CC-')
			.replace('CC-0', 'CC0')
	if (allRightsReserved.test(text)) return 'all-rights-reserved'
	return /^[\w.+ -]{2,40}$/.test(text.trim()) ? text.trim() : 'stated'
}
