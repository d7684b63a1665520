import { legalWords } from '../cues/page.cues.ts'
import type { DetectedPage } from '../detectors/detector.ts'
import { attribute } from '../page/element.ts'
import type { PageFacts } from '../record.ts'
import type { PageRole } from '../report.ts'
import { isProduct } from './page-facts.ts'

const listingFolders =
	/(?:^|\/)(?:tags?|categor(?:y|ies)|topics?|archives?|authors?|label|schlagworte?|kategorien?|etiquetas?|categorias?)\/(?:[^/]{1,80}(?:\/|\/index\.\w+|\.\w+)?)?$|(?:^|\/)page\/\d{1,5}(?:\/|\/index\.\w+|\.\w+)?$/i
const errorNames = /(?:^|\/)(?:404|500|50x|403|not-found|error)(?:\.\w+|\/index\.\w+|\/)?$/i
const legalNames =
	/(?:^|\/)(?:privacy|privacy-policy|privacy-notice|terms|terms-of-(?:service|use)|tos|legal|legal-notice|imprint|impressum|datenschutz|disclaimer|cookies?|cookie-policy|mentions-legales|aviso-legal|agb)(?:\.\w+|\/index\.\w+|\/)?$/i
const loginNames =
	/(?:^|\/)(?:login|signin|sign-in|log-in|register|signup|sign-up|account|anmelden)(?:\.\w+|\/index\.\w+|\/)?$/i

/** What the page is for, by its address, its markup and what it consists of. */
export function pageRole(page: DetectedPage, facts: PageFacts, words: number): PageRole {
	const path = page.url ? new URL(page.url).pathname.replace(/^\//, '') : page.file
	const title = page.title ?? ''
	if (errorNames.test(path) || errorNames.test(page.file) || isRedirect(page, words)) return 'error'
	if (
		facts.robots?.includes('indexifembedded') ||
		/(?:^|\/)embed\/[^/]{1,120}(?:\/(?:index\.html?)?)?$/i.test(path)
	)
		return 'embed'
	if (path === '' || /^index\.(?:html?|mdx?)$/i.test(path)) return 'home'
	if (legalNames.test(path) || (words < 3000 && isLegalTitle(title))) return 'legal'
	if (
		loginNames.test(path) &&
		page.elements.some((element) => element.tag === 'input' && attribute(element, 'type') === 'password')
	)
		return 'login'
	if (isProduct(page)) return 'product'
	if (listingFolders.test(path) || isListOfPages(page, facts, words)) return 'listing'
	return 'article'
}

/** The legal words make up most of the title: a glossary of terms and an essay on privacy are articles. */
function isLegalTitle(title: string): boolean {
	const found = legalWords.exec(title)?.[0]
	return found !== undefined && title.length < 60 && found.length >= title.length * 0.6
}

/** A stub that sends its readers on: a `meta` refresh and hardly a word. */
function isRedirect(page: DetectedPage, words: number): boolean {
	return (
		words < 50 &&
		(page.byTag.get('meta') ?? []).some((meta) => /^refresh$/i.test(attribute(meta, 'httpEquiv') ?? ''))
	)
}

/**
 * Mostly links to pages of the same site. Thresholds are judgements: ten such links, 60% of the text in links, or
 * three teasers (a linked heading with a few lines each) for each heading that is not linked.
 */
function isListOfPages(page: DetectedPage, facts: PageFacts, words: number): boolean {
	if (page.format !== 'html') return false
	let linked = 0
	let internal = 0
	for (const link of page.main('a')) {
		const href = attribute(link, 'href') ?? ''
		if (href.startsWith('#')) continue
		linked += link.textEnd - link.textStart
		if (
			!/^[a-z][a-z0-9+.-]{0,20}:|^\/\//i.test(href) ||
			facts.internalLinkCount > facts.outsideDomainCount * 3
		)
			internal += 1
	}
	let length = 0
	for (const { element, start, end } of page.blocks) if (element.inMain) length += end - start
	if (internal >= 10 && length > 0 && linked / length >= 0.6) return true
	const teasers = page.headings.filter(
		({ element, level }) => level >= 2 && isLinkedHeading(element.node),
	).length
	const plain = page.headings.filter(({ level }) => level >= 2).length - teasers
	return teasers >= 4 && teasers >= plain * 3 && words < teasers * 120
}

interface Child {
	readonly type: string
	readonly tagName?: string
	readonly properties?: { readonly href?: unknown }
	readonly value?: string
}

function isLinkedHeading(heading: { readonly children: readonly Child[] }): boolean {
	const shown = heading.children.filter(
		(child) => child.type === 'element' || (child.type === 'text' && child.value?.trim() !== ''),
	)
	const [only] = shown
	return (
		shown.length === 1 &&
		only?.tagName === 'a' &&
		typeof only.properties?.href === 'string' &&
		!only.properties.href.startsWith('#')
	)
}
