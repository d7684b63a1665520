import type { LinkedSite } from './linked-sites.ts'

/** Families of genres that are few sites each, told by the words of the labels. */
const families: readonly (readonly [RegExp, string])[] = [
	[/^personal blog/, 'personal blog'],
	[/^(?:project|engineering) blog/, 'project blog'],
	[/^docs\+blog/, 'documentation with a blog'],
	[/^(?:docs|reference|book|tutorials|standards)/, 'documentation, books, references'],
]

/** The family of a site's genre; the genre itself where it is of none. */
export function familyOf({ genre }: Pick<LinkedSite, 'genre'>): string {
	const family = families.find(([words]) => words.test(genre ?? ''))
	return family?.[1] ?? genre ?? 'not said'
}
