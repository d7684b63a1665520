import { InputError } from '../command.ts'

/** One version of a tool to try. */
export interface Entry {
	readonly tool: Tool
	/** Major version, as it is chosen on the command line. */
	readonly major: string
	/** What npm installs, by package. */
	readonly packages: Readonly<Record<string, string>>
}

export type Tool = 'vite' | 'vitepress' | 'astro'

const versions: { readonly [tool in Tool]: Readonly<Record<string, Entry['packages']>> } = {
	vite: {
		5: { vite: '^5.4.0' },
		6: { vite: '^6.0.0' },
		7: { vite: '^7.0.0' },
		8: { vite: '^8.0.0' },
	},
	vitepress: {
		1: { vitepress: '^1.6.4' },
		// A version that is not out yet has no range that means the newest.
		2: { vitepress: '2.0.0-alpha.20' },
	},
	astro: {
		5: { astro: '^5.0.0', '@astrojs/mdx': '^4.0.0' },
		6: { astro: '^6.0.0', '@astrojs/mdx': '^6.0.0' },
		7: { astro: '^7.0.0', '@astrojs/mdx': '^8.0.0' },
	},
}

/** Everything that can be tried, the newest version of a tool last. */
export const matrix: readonly Entry[] = Object.entries(versions).flatMap(([tool, majors]) =>
	Object.entries(majors).map(([major, packages]) => ({ tool: tool as Tool, major, packages })),
)

/**
 * The entries that words name: `astro@7` is one, `astro` is all of a tool. Without a word, the newest of each tool.
 *
 * @throws {InputError} for what names none.
 */
export function chosen(words: readonly string[]): readonly Entry[] {
	if (words.length === 0) return matrix.filter((entry) => entry === entriesOf(entry.tool).at(-1))
	return words.flatMap((word) => {
		const [tool, major] = word.split('@')
		const found = entriesOf(tool).filter((entry) => major === undefined || entry.major === major)
		const all = matrix.map((entry) => `${entry.tool}@${entry.major}`).join(', ')
		if (found.length === 0) throw new InputError(`Expected some of ${all}; found ${JSON.stringify(word)}.`)
		return found
	})
}

function entriesOf(tool: string | undefined): readonly Entry[] {
	return matrix.filter((entry) => entry.tool === tool)
}
