import { isDeepStrictEqual } from 'node:util'
import type { Report } from '../../packages/core/src/index.ts'

/**
 * What two versions of a tool must agree on: the pages, where they are published and what they come from, their assets,
 * and the lines of these in the source. Not scores: the HTML around the text is the tool's own.
 */
export type Digest = readonly string[]

export function digestOf({ failures, pages }: Report): Digest {
	const lines = pages.flatMap(({ file, url, source, role, assets }) => [
		`${url ?? file}: ${role}, from ${source}`,
		...assets.map(({ kind, text, position }) => {
			const place = position.file === file ? 'the built page' : `${position.file}:${position.start.line}`
			return `${url ?? file}: ${kind} "${text.slice(0, 40)}", at ${place}`
		}),
	])
	return [...failures.map(({ file, message }) => `failed: ${file}: ${message}`), ...lines.sort()]
}

/** What one digest lacks of another, or has more; empty where they agree. */
export function differences(found: Digest, expected: Digest): string[] {
	if (isDeepStrictEqual(found, expected)) return []
	return [
		...expected.filter((line) => !found.includes(line)).map((line) => `- ${line}`),
		...found.filter((line) => !expected.includes(line)).map((line) => `+ ${line}`),
	]
}
