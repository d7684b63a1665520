import type { Element } from 'hast'

/** What an audit needs of a page: everything that shows something, and every link, in document order. */
export interface HostPage {
	readonly shown: readonly Shown[]
	readonly links: readonly HostLink[]
	/** The address that others are relative to, as the page sets it. */
	readonly base: string | null
	/** Addresses that the page gives as its own, the most trustworthy first. */
	readonly addresses: readonly string[]
}

/** Where something stands on a page. */
export interface Standing {
	/** Characters that a reader has read before it. */
	readonly from: number
	/** The same, behind it. */
	readonly to: number
	/** The element, or one around it, is hidden by its own attributes. */
	readonly hidden: boolean
	/** Running number of the figure around it. */
	readonly figure: number | null
	/** Running number of the quotation around it, or its own. */
	readonly quote: number | null
}

/** Something that shows: a frame, a picture, a quotation. */
export interface Shown extends Standing {
	readonly type: 'frame' | 'picture' | 'quote'
	/** What it may show, as written: lazy addresses and those of other sizes among them. Of a quotation, its source. */
	readonly addresses: readonly string[]
	/** The alternative text of a picture, the words of a quotation. */
	readonly text: string
	/** The link around a picture. */
	readonly link: HostLink | null
	/** Running number of the quotation that it follows without a word between. */
	readonly follows: number | null
	/** Shown only where scripts are off. */
	readonly isFallback: boolean
}

/** A link. */
export interface HostLink extends Standing {
	readonly href: string
	readonly rel: readonly string[]
	/** Its words, or what stands for the picture in it. */
	readonly text: string
	readonly element: Element
}
