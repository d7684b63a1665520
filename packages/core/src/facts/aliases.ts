/** Names that site generators read the address of a page from, or addresses that it had before. */
const names = ['permalink', 'url', 'slug', 'aliases', 'alias', 'redirect_from'] as const

/** More than this a page has by a generator's hand, and a longer one is no address (judgements). */
const mostAddresses = 20
const mostCharacters = 300

/** The addresses that a page's front matter states, as written. */
export function statedAddresses(frontMatter: Readonly<Record<string, unknown>>): string[] {
	return names
		.flatMap((name) => frontMatter[name])
		.filter((value): value is string => typeof value === 'string' && value.length <= mostCharacters)
		.map((value) => value.trim())
		.filter((value) => value !== '')
		.slice(0, mostAddresses)
}
