import { attribute } from '@linkworthy/core'
import type { Element } from 'hast'

/** Attributes that hold an address until a script moves it to `src`, and the one that GitHub's proxy leaves beside it. */
const lazy = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataLazy', 'dataCanonicalSrc', 'dataOrigFile']
const sets = ['srcSet', 'dataSrcSet', 'dataSrcset', 'dataLazySrcset']

/** Addresses that are looked at of one element; a judgement: a picture in eight sizes and two formats is rare. */
const most = 40

/** What a frame may show. */
export function frameAddresses(frame: Element): string[] {
	return attributes(frame, ['src', ...lazy])
}

/** What a picture may show, the sources that stand before it among them. */
export function pictureAddresses(picture: Element, parent: Element | null): string[] {
	const sources = parent?.tagName === 'picture' ? sourcesOf(parent) : []
	const written = attributes(picture, ['src', 'data', ...lazy])
	return [...new Set([...written, ...[picture, ...sources].flatMap(setAddresses)])].slice(0, most)
}

function sourcesOf({ children }: Element): Element[] {
	return children
		.slice(0, most)
		.filter((child): child is Element => child.type === 'element' && child.tagName === 'source')
}

/** The tree has a set cut at commas already, and an address that holds some with it: its last part is enough to find another in it. */
function setAddresses(element: Element): string[] {
	return attributes(element, sets).flatMap((set) =>
		set
			.slice(0, longestSet)
			.split(/[\s,]+/)
			.filter((part) => /[./]/.test(part) && !/^[\d.]+[wx]$/.test(part)),
	)
}

/** Longest set of addresses that is looked into, in characters; a judgement. */
const longestSet = 20_000

function attributes(element: Element, names: readonly string[]): string[] {
	return names.map((name) => attribute(element, name)?.trim() ?? '').filter((value) => value !== '')
}
