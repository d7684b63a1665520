import type { Element } from 'hast'
import { textOf } from './element.ts'
import { hidingOf } from './hiding-style.ts'
import type { TagMeaning } from './tag-meaning.ts'

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
/** Words of class names and ids that name what is around the content. */
const boilerplateWords = new Set(
	'nav navbar navigation menu sidebar breadcrumb breadcrumbs footer footers comments comment disqus giscus utterances cookie cookies consent gdpr toc tableofcontents related share sharing social newsletter subscribe signup pagination pager masthead topbar banner advert advertisement ads sponsor skiplink offcanvas modal popup sphinxsidebar headerlink'.split(
		' ',
	),
)
/**
 * Words that say that a class describes the content or a state of the whole page; Pandoc, R Markdown and Quarto make
 * each section a `level2`, with its heading as id.
 */
const contentWords = new Set(
	'content main body article post has with no without is layout grid page wrapper container theme md prose entry show hide enabled disabled open justified level1 level2 level3 level4 level5 level6'.split(
		' ',
	),
)

/** How an element says that it is not main content: by its meaning, which is sure, or by its class name. */
export type BoilerplateMark = 'tag' | 'class' | null

/** What an element's own markup says of its place on the page. */
export interface Region {
	readonly mark: BoilerplateMark
	/** Shown to no reader. */
	readonly isHidden: boolean
	/** Says that it holds the main content. */
	readonly isMain: boolean
}

const plain: Region = { mark: null, isHidden: false, isMain: false }

/**
 * Judges one element by its tag, role, class, id and style alone.
 *
 * @param inArticle an article's own header, footer and asides hold its byline, sources and pull quotes.
 */
export function regionOf(node: Element, tag: TagMeaning, inArticle: boolean): Region {
	const { properties } = node
	let { isHidden, isMain } = tag
	let isAround = tag.isAround === 'always' || (tag.isAround === 'outside' && !inArticle)
	let names: NameMeaning = noMeaning
	// Most elements have no attributes or one, so they are gone through and not asked for.
	for (const name in properties) {
		const value = properties[name]
		// Words and links have most of the class names, and hold no main content.
		if (name === 'className') names = tag.isBlock ? both(names, meaningOfNames(value)) : names
		else if (name === 'id') names = both(names, meaningOfName(String(value)))
		// A page that hides all of itself waits for a script or a font.
		else if (name === 'style')
			isHidden ||= !tag.isWhole && typeof value === 'string' && hidingOf(value, node) !== null
		else if (name === 'hidden') isHidden ||= value !== undefined && value !== null && value !== false
		else if (name === 'ariaHidden') isHidden ||= !tag.isWordless && String(value) === 'true'
		else if (name === 'itemProp') isMain ||= textOf(value) === 'articleBody'
		else if (name === 'role') {
			isMain ||= value === 'main'
			isAround ||= boilerplateRoles.has(String(value))
		}
	}
	isMain ||= names.isMain
	const mark = tag.isWhole ? null : isAround ? 'tag' : markOfNames(tag, names)
	return mark === null && !isHidden && !isMain ? plain : { mark, isHidden, isMain }
}

function markOfNames(
	{ isContainer }: TagMeaning,
	{ isBoilerplate, isContent }: NameMeaning,
): BoilerplateMark {
	return isBoilerplate && !isContent && isContainer ? 'class' : null
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

function meaningOfNames(className: Element['properties'][string]): NameMeaning {
	let meaning = noMeaning
	if (!Array.isArray(className)) return meaning
	for (let at = 0; at < className.length && at < mostNames; at += 1)
		meaning = both(meaning, meaningOfName(String(className[at])))
	return meaning
}

function both(one: NameMeaning, other: NameMeaning): NameMeaning {
	if (one === noMeaning || other === noMeaning) return one === noMeaning ? other : one
	return {
		isBoilerplate: one.isBoilerplate || other.isBoilerplate,
		isContent: one.isContent || other.isContent,
		isMain: one.isMain || other.isMain,
	}
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

/** An id of more words than this is made from a heading, whatever they are (a judgement). */
const mostWords = 5

function readName(name: string): NameMeaning {
	if (name.length > 60) return noMeaning
	const words = name
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
	const meaning = {
		isBoilerplate: words.length <= mostWords && words.some((word) => boilerplateWords.has(word)),
		isContent: words.some((word) => contentWords.has(word)),
		isMain: mainNames.test(name),
	}
	return meaning.isBoilerplate || meaning.isContent || meaning.isMain ? meaning : noMeaning
}
