import { componentName } from '../../page/component.ts'
import { attribute, classes, type PageElement } from '../../page/element.ts'

/** The name of a component, that of an Astro island being the component that it loads; null for plain elements. */
export function nameOfComponent(element: PageElement): string | null {
	return element.tag === 'astro-island' ? islandName(element) : componentName(element)
}

function islandName(island: PageElement): string {
	const exported = attribute(island, 'componentExport') ?? attribute(island, 'component-export')
	if (exported && exported !== 'default') return exported
	const address = attribute(island, 'componentUrl') ?? attribute(island, 'component-url') ?? ''
	return /([^/.]{1,80})\.[^/]{1,100}$/.exec(address.slice(-200))?.[1] ?? 'astro-island'
}

/** Whether a class name or the id matches: a cheap look before the names are read. */
export function isCalled({ node }: PageElement, pattern: RegExp): boolean {
	const { className, id } = node.properties
	if (typeof id === 'string' && pattern.test(id)) return true
	return Array.isArray(className) && className.some((name) => pattern.test(String(name)))
}

/** Class names and id in one line, of at most 300 characters, words of `camelCase` apart by hyphens; empty without. */
export function namesOf(element: PageElement): string {
	const names = classes(element)
	const id = attribute(element, 'id')
	if (names.length === 0 && !id) return ''
	const line = `${names.slice(0, 12).join(' ')} ${id ?? ''}`.trim().slice(0, 300)
	return line === line.toLowerCase() ? line : line.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
}
