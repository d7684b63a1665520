import type { Element, ElementContent, RootContent } from 'hast'
import { h } from 'hastscript'
import type { PictureContent } from '../subject/content.ts'
import type { Subject } from '../subject/subject.ts'
import { creditLine, creditLink, creditText, type Rel, relChoice } from './credit.ts'
import { serialise } from './serialise.ts'

/** A picture with an address. */
export type Showable = Omit<PictureContent, 'form'>

/** HTML to paste, with the word on the link's `rel` in front. */
export function pasteable(...nodes: readonly RootContent[]): string {
	return `${serialise([{ type: 'comment', value: relChoice }, text('\n'), ...nodes])}\n`
}

/** The picture in a `figure`, with a visible credit line. */
export function figure(subject: Subject, picture: Showable, rel: Rel): string {
	const image = h('img', {
		src: picture.src,
		alt: picture.alt,
		width: picture.widthPx,
		height: picture.heightPx,
		loading: 'lazy',
		// What browsers send by themselves; a stricter policy of the host's would hide from the owner who shows it.
		referrerPolicy: 'strict-origin-when-cross-origin',
		// The page that it is pasted into may be narrower than the image, and dark: most charts are drawn on nothing.
		style: 'max-width: 100%; height: auto; background: #fff',
	})
	return pasteable(credited(subject, image, rel))
}

/** Something shown, with the credit line under it. */
export function credited(
	subject: Subject,
	shown: Element,
	rel: Rel,
	...more: readonly ElementContent[]
): Element {
	return h('figure', { style: 'margin: 1em 0' }, [
		text('\n\t'),
		shown,
		text('\n\t'),
		h('figcaption', creditLine(subject, rel)),
		text('\n'),
		...more,
	])
}

/** The credit link alone: what is named, and whose it is. */
export function linkedName(subject: Subject, rel: Rel): string {
	return pasteable(creditLink(subject, rel, creditText(subject.page)))
}

/** A text node, typed for every place that takes one. */
export function text(value: string): { type: 'text'; value: string } {
	return { type: 'text', value }
}
