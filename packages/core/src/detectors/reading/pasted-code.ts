import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { creditWords } from '../../cues/embed.cues.ts'
import { domainOf } from '../../facts/links.ts'
import { attribute } from '../../page/element.ts'
import { parseMarkdown } from '../../parse/markdown.ts'
import type { AssetFacts } from '../asset-facts.ts'

/** Code that somebody is to paste, read as what it will be on their page. */
export interface PastedCode {
	readonly facts: AssetFacts['embed-code']
	readonly syntax: 'html' | 'markdown'
	/** Addresses of frames, scripts, pictures and links, as written. */
	readonly addresses: readonly string[]
	/** It shows something: a frame, a picture, a script, a custom element. */
	readonly shows: boolean
	readonly elementCount: number
	/** It is a page or a form and no snippet. */
	readonly isDocument: boolean
}

const fragment = unified().use(rehypeParse, { fragment: true })
const tags =
	/(?<!\\)<(?:iframe|script|img|a|div|p|span|figure|blockquote|object|embed|picture|center|link|video|[a-z]{1,20}-[a-z-]{1,40})[\s>/]/i
const badge = /!\[[^\]\n]{0,200}\]\(/

/** Whether a text may be such code; a cheap test. */
export function looksPasted(text: string): boolean {
	return text.length <= 4000 && (holdsTags(text) || badge.test(text))
}

/** Whether tags stand in a text; those in a code span of Markdown are words. */
function holdsTags(text: string): boolean {
	return tags.test(text.replace(/`[^`\n]*`/g, ''))
}

/**
 * Reads code to paste; null for what is neither HTML nor Markdown with a picture.
 *
 * @param owner registrable domain of who offers it; null where that is not known.
 */
export function readPasted(code: string, owner: string | null): PastedCode | null {
	if (!looksPasted(code)) return null
	const syntax = holdsTags(code) ? 'html' : 'markdown'
	const tree = syntax === 'html' ? (fragment.parse(straightened(code)) as Root) : parseMarkdown(code).tree
	const links: Element[] = []
	const shown: Element[] = []
	const addresses: string[] = []
	let elementCount = 0
	let relChoice = false
	visit(tree, (node) => {
		if (node.type === 'comment') relChoice ||= relWords.test(node.value)
		if (node.type !== 'element') return undefined
		const element = node
		elementCount += 1
		const { tagName } = element
		const address = attribute(element, 'src') ?? attribute(element, 'href')
		if (address) addresses.push(address)
		if (tagName === 'a' && attribute(element, 'href')) links.push(element)
		if (/^(?:iframe|img|script|object|embed|video)$|-/.test(tagName)) shown.push(element)
		return tagName === 'svg' ? SKIP : undefined
	})
	const followed = links.filter((link) => !/nofollow|ugc|sponsored/i.test(attribute(link, 'rel') ?? ''))
	const frames = shown.filter(({ tagName }) => tagName === 'iframe')
	const showsByItself = shown.every(({ tagName }) => tagName === 'img')
	return {
		facts: {
			linkCount: links.length,
			followedLinkCount: followed.length,
			keywordAnchor:
				followed
					.filter((link) => !namesItsSite(link))
					.map(anchorText)
					.find(readsLikeKeywords) ?? null,
			hiddenLink: links.some((link) => isHiddenLink(link, tree)),
			foreignLink: owner === null ? null : foreignLink(followed, addresses, owner),
			relChoice: syntax === 'markdown' ? null : relChoice,
			hasCredit: hasCredit(links, tree) || (showsByItself ? false : null),
			untitledFrame: frames.some((frame) => !attribute(frame, 'title') && !attribute(frame, 'ariaLabel')),
			typographicQuotes: syntax === 'html' && typographicValue.test(code),
			badAddress: addresses.find(isBad) ?? null,
			hasSize: shown
				.filter(({ tagName }) => tagName === 'iframe' || tagName === 'img')
				.every((element) => syntax === 'markdown' || isSized(element)),
		},
		syntax,
		addresses,
		shows: shown.length > 0,
		elementCount,
		isDocument: /<(?:!doctype|html|head|body|form|input|main|nav|template|style)[\s>]/i.test(code),
	}
}

/** The words that tell embedders what they can do about a link. */
export const relWords: RegExp = /\brel\b|nofollow|sponsored/i

/** A tag with an attribute whose value starts with a typographic quotation mark; values in straight ones are passed over. */
const typographicValue = /<[a-z](?:[^<>"'=]|=\s?"[^"]*"|=\s?'[^']*'|=(?!\s?["'“”„″‘’]))*=\s?[“”„″‘’]/i

const licenceHosts = /^(?:creativecommons\.org|opendatacommons\.org|opensource\.org|gnu\.org)$/

/** A link to somebody else's site beside something that is the owner's. */
function foreignLink(
	followed: readonly Element[],
	addresses: readonly string[],
	owner: string,
): string | null {
	if (!addresses.some((address) => domainOf(address) === owner)) return null
	const foreign = followed.find((link) => {
		const domain = domainOf(attribute(link, 'href') ?? '')
		return (
			domain !== null &&
			domain !== owner &&
			!licenceHosts.test(domain) &&
			!/license/.test(attribute(link, 'rel') ?? '')
		)
	})
	return foreign ? attribute(foreign, 'href') : null
}

/** A link that is there to see, or two letters of text outside of what is hidden and what runs. */
function hasCredit(links: readonly Element[], tree: Root): boolean {
	if (links.some((link) => !isHiddenLink(link, tree))) return true
	let text = ''
	visit(tree, (node) => {
		if (node.type === 'text') text += node.value
		if (node.type !== 'element') return undefined
		return hides(node) || /^(?:script|style|noscript|iframe)$/.test(node.tagName) ? SKIP : undefined
	})
	return /\p{L}{2}/u.test(text)
}

/** Typographic quotation marks would make one value of the rest; the address in them is what was meant. */
function straightened(code: string): string {
	return code.replace(/[“”„″]/g, '"').replace(/[‘’]/g, "'")
}

/** The words of a link, or what stands for its picture. */
function anchorText(link: Element): string {
	let text = ''
	visit(link, (node) => {
		if (node.type === 'text') text += node.value
		else if (node.type === 'element' && node.tagName === 'img') text += ` ${attribute(node, 'alt') ?? ''}`
	})
	return text.replace(/\s+/g, ' ').trim()
}

/** The words hold the name of the site that they link to. */
function namesItsSite(link: Element): boolean {
	const host = URL.parse(attribute(link, 'href') ?? '')?.hostname.replace(/^www\./, '') ?? ''
	const name = host.split('.').at(-2) ?? ''
	return (
		name.length >= 4 &&
		anchorText(link)
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]/gu, '')
			.includes(name.replace(/-/g, ''))
	)
}

const sellingWords =
	/(?<!\p{L})(?:best|cheap|cheapest|buy|online|free|discount|top|price|prices|deals|insurance|loan|loans|mortgage|casino|poker|reviews?|services?|near me|hire|agency|software|günstig|kaufen|billig|pas cher|acheter|barato|comprar|economico|goedkoop|kopen)(?!\p{L})/giu

/**
 * Whether an anchor text reads like keywords to rank for and not like a name: several words in lower case beyond those
 * of credit lines, or words that sell. Google's rules on widget links are why it matters. Scripts without capitals
 * cannot be judged so.
 */
export function readsLikeKeywords(text: string): boolean {
	if (text.length < 5 || text.length > 120 || /https?:|www\.|\b[\w-]{1,60}\.[a-z]{2,12}\b|[@<{]/i.test(text))
		return false
	if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) return false
	const words = text.split(/[\s,:|–—-]+/).filter((word) => /\p{L}/u.test(word))
	const telling = words.filter((word) => creditWords.exec(word)?.[0].length !== word.length)
	if (telling.length < 2) return false
	if ((text.match(sellingWords) ?? []).length >= 2) return true
	// A capital letter after the first word is the mark of a name.
	const named = telling.some((word) => /\p{Lu}/u.test(word) && (word !== words[0] || /.\p{Lu}/u.test(word)))
	return !named && (telling.length >= 3 || !/^\p{Lu}/u.test(telling[0] as string))
}

function isHiddenLink(link: Element, tree: Root): boolean {
	if (anchorText(link) === '' && !link.children.some((child) => child.type === 'element')) return true
	let hidden = false
	visit(tree, 'element', (element) => {
		if (!hides(element)) return
		visit(element, 'element', (inner) => {
			if (inner === link) hidden = true
		})
		return SKIP
	})
	return hidden
}

/** Whether an element's own attributes hide it from readers: `hidden`, or a style that leaves nothing to see. */
export function hides(element: Element): boolean {
	if (element.tagName === 'noscript') return false
	if (attribute(element, 'hidden') !== null) return true
	const style = (attribute(element, 'style') ?? '').replace(/\s/g, '').toLowerCase()
	if (style === '') return false
	return /display:none|visibility:hidden|font-size:[01](?:px|pt|em|%)?(?:;|$)|opacity:0(?:\.0{1,4})?(?:;|$)|(?:left|top|text-indent|margin-left):-\d{3,}|(?:^|;)(?:width|height):[01]px/.test(
		style,
	)
}

/** An address that would not work on another site, or not on a safe one; those with gaps to fill in are none. */
function isBad(address: string): boolean {
	if (/[{}<>[\]$]|%7b|your|insert|example\.(?:com|org|net)/i.test(address)) return false
	if (/^(?:mailto|tel|data|javascript):/i.test(address)) return false
	if (/^(?:https:)?\/\//i.test(address))
		return /^(?:https:)?\/\/(?:localhost|127\.|10\.|192\.168\.|0\.0\.0\.0|\[::1\])/i.test(address)
	return true
}

function isSized(element: Element): boolean {
	const style = attribute(element, 'style') ?? ''
	const has = (side: string) =>
		attribute(element, side) !== null || new RegExp(`(?:^|[;\\s])(?:max-|min-)?${side}\\s{0,3}:`).test(style)
	return (has('width') && has('height')) || /aspect-ratio\s{0,3}:/.test(style)
}
