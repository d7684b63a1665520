import type { Element } from 'hast'
import { attribute } from './element.ts'

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
export function boilerplateMark({ tagName, properties }: Element, inArticle: boolean): BoilerplateMark {
	if (tagName === 'body' || tagName === 'html' || tagName === 'main' || tagName === 'article') return null
	if (typeof properties.role === 'string' && boilerplateRoles.has(properties.role)) return 'tag'
	if (tagName === 'nav' || tagName === 'dialog') return 'tag'
	// An article's own header, footer and asides hold its byline, sources and pull quotes.
	if (boilerplateTags.has(tagName) && !inArticle) return 'tag'
	if (!containers.has(tagName)) return null
	const { isBoilerplate, isContent } = meaningOfNames(properties)
	return isBoilerplate && !isContent ? 'class' : null
}

/** Whether the element's own markup hides it from every reader. */
export function isHidden({ tagName, properties }: Element): boolean {
	if (
		tagName === 'template' ||
		tagName === 'script' ||
		tagName === 'style' ||
		tagName === 'head' ||
		tagName === 'noscript'
	)
		return true
	if (properties.ariaHidden === 'true') return true
	const { hidden, style } = properties
	if (hidden !== undefined && hidden !== null && hidden !== false) return true
	return (
		typeof style === 'string' && /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i.test(style)
	)
}

/** Whether an element says that it holds the main content. */
export function isMainCandidate({ tagName, properties }: Element): boolean {
	if (tagName === 'main' || tagName === 'article' || properties.role === 'main') return true
	return meaningOfNames(properties).isMain || attribute(properties, 'itemProp') === 'articleBody'
}

const mainNames =
	/^(?:content|main|main-content|maincontent|post-content|entry-content|article-content|markdown-body|post-body|page-content|prose|e-content|story-body)$/i

/** What class names and ids say of an element. */
interface NameMeaning {
	readonly isBoilerplate: boolean
	readonly isContent: boolean
	readonly isMain: boolean
}

const noMeaning: NameMeaning = { isBoilerplate: false, isContent: false, isMain: false }
/** More names than this on one element come from a style generator (a judgement). */
const mostNames = 12

function meaningOfNames({ className, id }: Element['properties']): NameMeaning {
	let meaning = typeof id === 'string' ? meaningOfName(id) : noMeaning
	if (!Array.isArray(className)) return meaning
	for (let at = 0; at < className.length && at < mostNames; at += 1) {
		const more = meaningOfName(String(className[at]))
		if (more === noMeaning) continue
		meaning = {
			isBoilerplate: meaning.isBoilerplate || more.isBoilerplate,
			isContent: meaning.isContent || more.isContent,
			isMain: meaning.isMain || more.isMain,
		}
	}
	return meaning
}

// A site writes the same few names on thousands of elements.
const knownNames = new Map<string, NameMeaning>()
const mostKnownNames = 5000

function meaningOfName(name: string): NameMeaning {
	let meaning = knownNames.get(name)
	if (meaning) return meaning
	if (knownNames.size === mostKnownNames) knownNames.clear()
	meaning = readName(name)
	knownNames.set(name, meaning)
	return meaning
}

function readName(name: string): NameMeaning {
	if (name.length > 60) return noMeaning
	const words = name
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
	const meaning = {
		isBoilerplate: words.some((word) => boilerplateWords.has(word)),
		isContent: words.some((word) => contentWords.has(word)),
		isMain: mainNames.test(name),
	}
	return meaning.isBoilerplate || meaning.isContent || meaning.isMain ? meaning : noMeaning
}
