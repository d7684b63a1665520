import { attribute, hides } from '@linkworthy/core'
import type { Element, Nodes, Root } from 'hast'
import type { HostLink, HostPage, Shown, Standing } from './host-page.ts'
import { OwnAddresses } from './own-addresses.ts'
import { frameAddresses, pictureAddresses } from './shown-addresses.ts'

/** Longest text that is kept of one thing, in characters: more than any asset has. */
const longestText = 1000

/** Tokens of a `rel` that are kept; a judgement: honest ones have a few. */
const mostRelTokens = 10

type Open<T> = { -readonly [key in keyof T]: T[key] }

/** What is around a node. */
interface Around {
	readonly parent: Element | null
	readonly hidden: boolean
	readonly figure: number | null
	readonly quote: number | null
	readonly link: Open<HostLink> | null
	readonly quotation: Open<Shown> | null
	readonly isFallback: boolean
	/** Its text is none: of scripts and styles. */
	readonly isCode: boolean
}

const top: Around = {
	parent: null,
	hidden: false,
	figure: null,
	quote: null,
	link: null,
	quotation: null,
	isFallback: false,
	isCode: false,
}

/** Reads a page in one walk, which is no recursion: nesting costs nothing. */
export function readHostPage(tree: Root): HostPage {
	const reading = new Reading()
	/** Nodes to enter, and elements to leave. */
	const stack: (readonly [Nodes, Around] | (() => void))[] = [[tree, top]]
	for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
		if (typeof next === 'function') {
			next()
			continue
		}
		const [node, around] = next
		if (node.type === 'text') reading.text(node.value, around)
		else if (node.type === 'comment') reading.own.comment(node.value)
		else if (node.type === 'element' || node.type === 'root') {
			const inside = node.type === 'root' ? around : reading.enter(node, around)
			if (inside !== around) stack.push(() => reading.leave(inside, around))
			for (let at = node.children.length - 1; at >= 0; at -= 1)
				stack.push([node.children[at] as Nodes, inside])
		}
	}
	const { shown, links, base, own } = reading
	return { shown, links, base, addresses: own.inOrder() }
}

class Reading {
	readonly shown: Open<Shown>[] = []
	readonly links: Open<HostLink>[] = []
	readonly own = new OwnAddresses()
	base: string | null = null
	/** Characters that a reader has read so far. */
	#read = 0
	#figures = 0
	#quotes = 0
	/** The quotation that ended last, and what had been read then. */
	#ended: { readonly quote: number; readonly at: number } | null = null

	text(value: string, { isCode, hidden, isFallback, link, quotation }: Around): void {
		if (isCode) return
		const folded = value.replace(/\s+/g, ' ')
		if (!hidden && !isFallback && folded !== ' ') this.#read += folded.length
		for (const open of [link, quotation])
			if (open !== null && open.text.length < longestText) open.text += folded.slice(0, longestText)
	}

	/** What is around the children of an element. */
	enter(element: Element, before: Around): Around {
		const { tagName } = element
		const around = { ...before, parent: element, hidden: before.hidden || hides(element) }
		switch (tagName) {
			case 'base':
				this.base ??= attribute(element, 'href')
				return around
			case 'link':
			case 'meta':
				this.own.element(element)
				return around
			case 'script':
			case 'style':
				return { ...around, isCode: true }
			case 'noscript':
				return { ...around, isFallback: true }
			case 'figure':
				return { ...around, figure: this.#figures++ }
			case 'blockquote':
				return this.#enterQuote(element, around)
			case 'a':
				return this.#enterLink(element, around)
			case 'img':
			case 'amp-img':
			case 'object':
			case 'embed':
				this.#show(
					'picture',
					pictureAddresses(element, before.parent),
					attribute(element, 'alt') ?? '',
					around,
				)
				return around
			case 'iframe':
			case 'frame':
			case 'amp-iframe':
				this.#show('frame', frameAddresses(element), '', around)
				return { ...around, isCode: true }
			default:
				return around
		}
	}

	leave({ link, quotation, quote }: Around, around: Around): void {
		if (link !== around.link && link !== null) link.to = this.#read
		if (quotation === around.quotation || quotation === null || quote === null) return
		quotation.to = this.#read
		this.#ended = { quote, at: this.#read }
	}

	#enterQuote(element: Element, around: Around): Around {
		const quote = this.#quotes++
		const source = attribute(element, 'cite')
		const inside = { ...around, quote }
		const quotation = this.#show('quote', source === null ? [] : [source], '', inside)
		return { ...inside, quotation }
	}

	#enterLink(element: Element, around: Around): Around {
		const href = attribute(element, 'href')
		if (href === null) return around
		const rel = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/)
		const link = {
			...this.#standing(around),
			href,
			rel: [...new Set(rel)].filter((token) => token !== '').slice(0, mostRelTokens),
			text: '',
			element,
		}
		this.links.push(link)
		return { ...around, link }
	}

	#show(type: Shown['type'], addresses: readonly string[], words: string, around: Around): Open<Shown> {
		const { link, isFallback } = around
		const follows = this.#ended?.at === this.#read ? this.#ended.quote : null
		const shown = { ...this.#standing(around), type, addresses, text: words, link, follows, isFallback }
		this.shown.push(shown)
		if (link !== null && link.text.length < longestText) link.text += ` ${words.slice(0, longestText)}`
		return shown
	}

	#standing({ hidden, figure, quote }: Around): Standing {
		return { from: this.#read, to: this.#read, hidden, figure, quote }
	}
}
