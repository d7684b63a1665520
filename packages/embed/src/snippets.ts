import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Paragraph } from 'mdast'
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import type { EmbedSubject } from './subject.ts'
import { oneLine } from './text.ts'

/** How the attribution link is made. */
export interface SnippetOptions {
	/** `rel` of the attribution link. Default `none`: a plain link. Markdown cannot say it, only the figure does. */
	readonly rel?: 'none' | 'nofollow' | 'sponsored'
	/** The name that readers know the site by. Default: the page's host. */
	readonly siteName?: string
}

/** Code for others to paste; each ends with a line break. */
export interface Snippets {
	/** HTML: the linked image in a `figure`, with a visible credit line. */
	readonly figure: string
	/** Markdown: the linked image, and a paragraph with the credit line. */
	readonly markdown: string
}

/** Longest site name in a credit line, in characters; a judgement. */
const longestSiteName = 60

/**
 * Writes the snippets of a picture. The credit names the page and the site and links to the page, at the picture's
 * anchor; page text is escaped, and addresses are absolute.
 */
export function snippets(subject: EmbedSubject, options: SnippetOptions = {}): Snippets {
	const credit = creditText(subject, options.siteName)
	return { figure: figure(subject, credit, options.rel ?? 'none'), markdown: markdown(subject, credit) }
}

/** The page's title and the site's name, or the one that holds both. */
function creditText({ pageTitle, pageUrl }: EmbedSubject, siteName: string | undefined): string {
	const site = oneLine(siteName ?? '', longestSiteName) || pageUrl.hostname.replace(/^www\./, '')
	if (pageTitle === null) return site
	return pageTitle.toLowerCase().includes(site.toLowerCase()) ? pageTitle : `${pageTitle}, ${site}`
}

function figure(
	{ pageUrl, imageUrl, alt, widthPx, heightPx }: EmbedSubject,
	credit: string,
	rel: 'none' | 'nofollow' | 'sponsored',
): string {
	const link = { href: pageUrl.href, rel: rel === 'none' ? null : rel }
	const image = h('img', {
		src: imageUrl.href,
		alt,
		width: widthPx,
		height: heightPx,
		loading: 'lazy',
		// The page that it is pasted into may be narrower than the image.
		style: 'max-width: 100%; height: auto',
	})
	const tree = h('figure', [
		'\n\t',
		h('a', link, image),
		'\n\t',
		h('figcaption', ['Source: ', h('a', link, credit)]),
		'\n',
	])
	return `${toHtml(tree)}\n`
}

function markdown({ pageUrl, imageUrl, alt }: EmbedSubject, credit: string): string {
	const url = pageUrl.href
	const picture: Paragraph = {
		type: 'paragraph',
		children: [{ type: 'link', url, children: [{ type: 'image', url: imageUrl.href, alt }] }],
	}
	const source: Paragraph = {
		type: 'paragraph',
		children: [
			{ type: 'text', value: 'Source: ' },
			{ type: 'link', url, children: [{ type: 'text', value: credit }] },
		],
	}
	return toMarkdown({ type: 'root', children: [picture, source] }, { resourceLink: true, unsafe: dialects })
}

/**
 * What CommonMark leaves alone and the dialects that the snippet may be pasted into do not: table cells,
 * strikethrough, footnotes, mathematics, expressions of MDX and of template languages.
 */
const dialects: Unsafe[] = [
	// Also in an address: a table is cut into cells before anything else is read.
	{ character: '|' },
	...[...'<~^{}$'].map<Unsafe>((character) => ({
		character,
		inConstruct: 'phrasing',
		notInConstruct: ['destinationLiteral', 'destinationRaw'],
	})),
]
