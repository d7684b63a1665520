/** What an element can be made with: its properties, and attributes that have no property. */
type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
	Omit<HTMLElementTagNameMap[Tag], 'children' | 'style' | 'dataset'>
> & { readonly key?: string | undefined }

/**
 * Makes an element. Words become text nodes, so nothing of a page is ever read as markup.
 *
 * @param properties `key` names it across renderings: its focus or its being open is kept.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	{ key, ...properties }: Properties<Tag> = {},
	...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
	const made = Object.assign(document.createElement(tag), properties)
	if (key !== undefined) made.dataset.key = key
	made.append(...children.filter((child) => child !== null))
	return made
}

/** Words that only a screen reader says. */
export function spoken(words: string): HTMLElement {
	return element('span', { className: 'spoken' }, words)
}

/** Words of the page, whose direction must not spread. */
export function pageWords(words: string): HTMLElement {
	return element('bdi', {}, words)
}
