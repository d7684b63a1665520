import { legalWords } from '../cues/page.cues.ts'
import type { DetectedPage } from '../detectors/detector.ts'
import { attribute, closestTag, type PageElement } from '../page/element.ts'
import { mainLength } from '../page/prose.ts'
import { countWords } from '../page/text.ts'
import type { PageFacts } from '../record.ts'
import type { PageRole } from '../report.ts'
import { domainOf } from './links.ts'
import { isProduct } from './page-facts.ts'

const listingFolders =
	/(?:^|\/)(?:tags?|categor(?:y|ies)|topics?|archives?|authors?|label|schlagworte?|kategorien?|etiquetas?|categorias?)\/(?:[^/]{1,80}(?:\/|\/index\.\w+|\.\w+)?)?$|(?:^|\/)page\/\d{1,5}(?:\/|\/index\.\w+|\.\w+)?$/i
const errorNames = /(?:^|\/)(?:404|500|50x|403|not-found|error)(?:\.\w+|\/index\.\w+|\/)?$/i
const legalNames =
	/(?:^|\/)(?:privacy|privacy-policy|privacy-notice|terms|terms-of-(?:service|use)|tos|legal|legal-notice|imprint|impressum|datenschutz|disclaimer|cookies?|cookie-policy|mentions-legales|aviso-legal|agb)(?:\.\w+|\/index\.\w+|\/)?$/i
const loginNames =
	/(?:^|\/)(?:login|signin|sign-in|log-in|register|signup|sign-up|account|anmelden)(?:\.\w+|\/index\.\w+|\/)?$/i

/** Pages of who runs the site: alone, or under a language. Deeper down it is about a subject. */
const aboutNames =
	/^(?:[a-z]{2}(?:-[a-z]{2,4})?\/)?(?:about|about-us|about-me|aboutus|who-we-are|our-team|team|our-story|contact|contact-us|contacts|ueber|ueber-uns|uber-uns|über-uns|ueber-mich|kontakt|a-propos|à-propos|apropos|qui-sommes-nous|nous-contacter|acerca|acerca-de|sobre|sobre-nosotros|quienes-somos|contacto|sobre-nos|sobre-nós|quem-somos|contato|contactos|chi-siamo|chi-sono|contatti|over|over-ons|over-mij|wie-zijn-wij|company|company-profile)(?:\.(?:html?|xhtml|mdx?|markdown)|\/index\.\w+|\/)?$/i

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
	// Under a base path the address of the home page has a folder; its file has none.
	if (path === '' || /^index\.(?:html?|xhtml|mdx?)$/i.test(page.file)) return 'home'
	if (legalNames.test(path) || (words < 3000 && isLegalTitle(title))) return 'legal'
	if (
		loginNames.test(path) &&
		page.elements.some((element) => element.tag === 'input' && attribute(element, 'type') === 'password')
	)
		return 'login'
	if (aboutNames.test(path)) return 'about'
	if (isProduct(page)) return 'product'
	if (listingFolders.test(path) || isListOfPages(page, facts)) return 'listing'
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
 * Mostly links to pages of the same site: 60% of the text in ten of them, or in three entries of a link with a few words. Thresholds are judgements.
 */
function isListOfPages(page: DetectedPage, facts: PageFacts): boolean {
	const address = page.url ?? facts.canonical
	const own = address === null ? null : domainOf(address)
	const all = page.main('a')
	const links = all.filter((link) => isOfSite(attribute(link, 'href') ?? '', own))
	const length = mainLength(page)
	const linked = links.reduce((sum, link) => sum + link.textEnd - link.textStart, 0)
	if (links.length >= 10 && linked >= length * 0.6) return true
	const entries = [...linkedEntries(page, all, new Set(links)), ...linkedSections(page, links)]
	const listed = entries.reduce((sum, characters) => sum + characters, 0)
	return entries.length >= 3 && listed >= length * 0.6
}

/** Words of an entry at most: a teaser and no article. */
const mostWords = 80

/** A page of the site itself: relative, or on its domain. */
function isOfSite(href: string, own: string | null): boolean {
	if (href === '' || href.startsWith('#')) return false
	if (!/^[a-z][a-z0-9+.-]{0,20}:|^\/\//i.test(href)) return !pictureOrFile.test(href)
	return own !== null && domainOf(href) === own
}

const pictureOrFile = /\.(?:png|jpe?g|gif|svg|webp|avif|pdf|csv|json|xlsx?|zip)(?:[?#]|$)/i

/** Characters of each item or article with few words, whose first link leads to a page of the site, as does one more at most. */
function linkedEntries(
	page: DetectedPage,
	all: readonly PageElement[],
	links: ReadonlySet<PageElement>,
): number[] {
	const counts = new Map<PageElement, number>()
	for (const link of all) {
		const entry = closestTag(link.parent, 'li', 'article')
		if (!entry?.inMain) continue
		const count = counts.get(entry)
		if (links.has(link)) counts.set(entry, (count ?? 0) + 1)
		else if (count === undefined) counts.set(entry, Number.POSITIVE_INFINITY)
	}
	return [...counts].flatMap(([entry, count]) => {
		const { textStart, textEnd } = entry
		return count <= 2 && page.wordsBetween(textStart, textEnd) <= mostWords ? [textEnd - textStart] : []
	})
}

/** Characters of each section with few words under a heading that is a link; those in an entry are counted there. */
function linkedSections(page: DetectedPage, links: readonly PageElement[]): number[] {
	const linked = new Set(links.map(({ parent }) => parent))
	return page.headings.flatMap(({ element, level }) => {
		if (level < 2 || !linked.has(element) || closestTag(element.parent, 'li', 'article')) return []
		const { first, last } = page.sectionOf(element)
		const text = page.textBetween(first, last)
		return countWords(text) <= mostWords ? [text.length] : []
	})
}
