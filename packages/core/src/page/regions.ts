import { attribute, classes, type PageElement } from './element.ts'

const boilerplateTags = new Set(['nav', 'footer', 'aside', 'header', 'dialog'])
const boilerplateRoles = new Set([
	'navigation',
	'banner',
	'contentinfo',
	'search',
	'complementary',
	'dialog',
	'alertdialog',
	'menu',
	'menubar',
	'toolbar',
])
/** What layouts are built of; a class on a word or a link says nothing of the layout. */
const containers = new Set(
	'div section ul ol form table p header footer aside iframe figure details center fieldset'.split(' '),
)
/** Words of class names and ids that name what is around the content. */
const boilerplateWords = new Set(
	'nav navbar navigation menu sidebar breadcrumb breadcrumbs footer footers comments comment disqus giscus utterances cookie cookies consent gdpr toc tableofcontents related share sharing social newsletter subscribe signup pagination pager masthead topbar banner advert advertisement ads sponsor skiplink offcanvas modal popup sphinxsidebar headerlink'.split(
		' ',
	),
)
/** Words that say that a class describes the content or a state of the whole page. */
const contentWords = new Set(
	'content main body article post has with no without is layout grid page wrapper container theme md prose entry show hide enabled disabled open'.split(
		' ',
	),
)

/** How an element says that it is not main content: by its meaning, which is sure, or by its class name. */
export type BoilerplateMark = 'tag' | 'class' | null

/** Judges one element by its tag, role, class and id alone. */
export function boilerplateMark(element: PageElement, inArticle: boolean): BoilerplateMark {
	const { tag } = element
	if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return null
	const role = attribute(element, 'role')
	if (role && boilerplateRoles.has(role)) return 'tag'
	if (tag === 'nav' || tag === 'dialog') return 'tag'
	// An article's own header, footer and asides hold its byline, sources and pull quotes.
	if (boilerplateTags.has(tag) && !inArticle) return 'tag'
	if (!containers.has(tag)) return null
	const words = nameWords(element)
	if (words.length === 0 || !words.some((word) => boilerplateWords.has(word))) return null
	return words.some((word) => contentWords.has(word)) ? null : 'class'
}

function nameWords(element: PageElement): string[] {
	const names = classes(element).slice(0, 12)
	const id = attribute(element, 'id')
	const words: string[] = []
	for (const name of id ? [...names, id] : names)
		if (name.length <= 60)
			for (const word of name
				.replace(/([a-z])([A-Z])/g, '$1 $2')
				.toLowerCase()
				.split(/[^a-z0-9]+/))
				if (word) words.push(word)
	return words
}

/** Whether the element's own markup hides it from every reader. */
export function isHidden(element: PageElement): boolean {
	const { tag } = element
	if (tag === 'template' || tag === 'script' || tag === 'style' || tag === 'head' || tag === 'noscript')
		return true
	if (attribute(element, 'ariaHidden') === 'true') return true
	if (
		element.node.properties.hidden !== undefined &&
		element.node.properties.hidden !== null &&
		element.node.properties.hidden !== false
	)
		return true
	const style = attribute(element, 'style')
	return style !== null && /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i.test(style)
}

const mainNames =
	/^(?:content|main|main-content|maincontent|post-content|entry-content|article-content|markdown-body|post-body|page-content|prose|e-content|story-body)$/i

/** Whether an element says that it holds the main content. */
export function isMainCandidate(element: PageElement): boolean {
	if (element.tag === 'main' || element.tag === 'article') return true
	if (attribute(element, 'role') === 'main' || attribute(element, 'itemProp') === 'articleBody') return true
	const id = attribute(element, 'id')
	return (id !== null && mainNames.test(id)) || classes(element).some((name) => mainNames.test(name))
}
