import { attribute } from '@linkworthy/core'
import type { Element } from 'hast'

/**
 * What a saved page says of its own address. What the browser has written at saving comes first: a page that was taken
 * over from somebody else often names the other's address as its canonical one.
 */
export class OwnAddresses {
	#saved: string | null = null
	#canonical: string | null = null
	#shared: string | null = null

	comment(text: string): void {
		this.#saved ??= savedFrom(text)
	}

	/** `link` and `meta`. */
	element(element: Element): void {
		const name = `${attribute(element, 'rel') ?? attribute(element, 'property') ?? ''}`.toLowerCase()
		if (name === 'canonical') this.#canonical ??= attribute(element, 'href')
		if (name === 'og:url') this.#shared ??= attribute(element, 'content')
	}

	inOrder(): string[] {
		return [this.#saved, this.#canonical, this.#shared].filter((address) => address !== null)
	}
}

/** The address in a comment that Internet Explorer and Chrome, or SingleFile, have written at saving. */
export function savedFrom(comment: string): string | null {
	const head = comment.slice(0, longestComment)
	return (
		/^\s*saved from url=\(\d{4}\)(\S+)/.exec(head)?.[1] ??
		/^\s*Page saved with SingleFile\s+url: (\S+)/.exec(head)?.[1] ??
		null
	)
}

/** Where in a comment the address stands, in characters; a judgement: an address is at most as long. */
const longestComment = 5000
