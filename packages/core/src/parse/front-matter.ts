import type { Root } from 'mdast'
import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'

/** The metadata block at the top of a Markdown file. */
export interface FrontMatter {
	readonly values: Readonly<Record<string, unknown>>
	/** Why it could not be read; null where it could, or where there is none. */
	readonly problem: string | null
}

/** Reads YAML or TOML front matter; broken front matter is a problem and never an exception. */
export function readFrontMatter(tree: Root): FrontMatter {
	const node = tree.children[0] as { type: string; value?: string } | undefined
	if (!node || (node.type !== 'yaml' && node.type !== 'toml')) return { values: {}, problem: null }
	const name = node.type.toUpperCase()
	try {
		const values: unknown =
			node.type === 'yaml' ? parseYaml(node.value ?? '', { maxAliasCount: 100 }) : parseToml(node.value ?? '')
		if (values === null || values === undefined) return { values: {}, problem: null }
		if (typeof values === 'object' && !Array.isArray(values))
			return { values: values as Record<string, unknown>, problem: null }
		return {
			values: {},
			problem: `front matter is not a list of names and values; expected ${name} such as "title: …"`,
		}
	} catch (error) {
		const plain = node.type === 'yaml' ? plainLines(node.value ?? '') : null
		if (plain) return { values: plain, problem: null }
		const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
		return {
			values: {},
			problem: `front matter is not valid ${name}: ${reason.replace(/[:.\s]+$/, '')}; it was left out`,
		}
	}
}

/**
 * Front matter that is not quite YAML but plain to a reader, such as `title: Speed: a story`: names and values line by
 * line, with deeper lines left out. Null where a line is something else.
 */
function plainLines(text: string): Record<string, unknown> | null {
	const values: Record<string, unknown> = {}
	let quoted = false
	for (const line of text.split('\n')) {
		if (line.trim() === '' || /^(?:\s|#|- )/.test(line)) continue
		const found = /^([\w-]{1,60}):(?:\s+(.*))?$/.exec(line.trimEnd())
		const value = found?.[2]?.trim() ?? ''
		// A quotation that was opened and not closed goes on over lines.
		if (!found && quoted) continue
		quoted = /^["']/.test(value) && !/["']$/.test(value)
		// An open bracket means that the author meant more than a plain value.
		if (!found || (/^[[{]/.test(value) && !/[\]}]$/.test(value)) || /^[&*!%@`]/.test(value)) return null
		if (value !== '' && !/^[[{|>]/.test(value))
			values[found[1] as string] = value.replace(/^"(.*)"$|^'(.*)'$/, '$1$2').replace(/^["']/, '')
	}
	return values
}
