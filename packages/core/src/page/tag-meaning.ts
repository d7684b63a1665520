/** What a tag says of the place of its element on the page, before any attribute is read. */
export interface TagMeaning {
	/** Starts a new block of text. */
	readonly isBlock: boolean
	/** White space counts in it, or it is no prose. */
	readonly isVerbatim: boolean
	/** Its own header, footer and asides belong to it. */
	readonly isArticle: boolean
	/** Shown to no reader. */
	readonly isHidden: boolean
	/** Has no words to read out: hidden from screen readers, it is still to be seen. */
	readonly isWordless: boolean
	/** Says that it holds the main content. */
	readonly isMain: boolean
	/** Stands around the main content; `outside`: unless it stands in an article. */
	readonly isAround: 'always' | 'outside' | 'never'
	/** What layouts are built of; a class on a word or a link says nothing of the layout. */
	readonly isContainer: boolean
	/** What no mark can make boilerplate of. */
	readonly isWhole: boolean
}

const blocks = set(
	'address article aside blockquote body button canvas caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav object ol option p pre section select summary svg table tbody td textarea tfoot th thead title tr ul video audio mdx-component',
)
const verbatims = set('pre textarea select button option svg title')
const articles = set('article main blockquote')
const hidden = set('template script style head noscript')
const wordless = set('iframe canvas')
const mains = set('main article')
const arounds = set('nav dialog')
const aroundsOutside = set('footer aside header')
const containers = set(
	'div section ul ol form table p header footer aside iframe figure details center fieldset',
)
const wholes = set('body html main article')

function set(tags: string): ReadonlySet<string> {
	return new Set(tags.split(' '))
}

// One look-up for each of the thousands of elements of a page instead of ten.
const meanings = new Map(
	[blocks, verbatims, hidden, wordless, mains, arounds, aroundsOutside, containers, wholes].flatMap((tags) =>
		Array.from(tags, (tag) => [tag, read(tag)] as const),
	),
)
const inline = read('span')

/** What a tag says of its element. */
export function meaningOfTag(tag: string): TagMeaning {
	return meanings.get(tag) ?? inline
}

function read(tag: string): TagMeaning {
	return {
		isBlock: blocks.has(tag),
		isVerbatim: verbatims.has(tag),
		isArticle: articles.has(tag),
		isHidden: hidden.has(tag),
		isWordless: wordless.has(tag),
		isMain: mains.has(tag),
		isAround: arounds.has(tag) ? 'always' : aroundsOutside.has(tag) ? 'outside' : 'never',
		isContainer: containers.has(tag),
		isWhole: wholes.has(tag),
	}
}
