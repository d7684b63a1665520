import type { Asset } from '../report.ts'
import { type Pairing, pair } from './pair.ts'

/**
 * The assets of a page in two of its versions. An asset is the same while its key is; one whose content changed is told
 * by its words, its words but for the numbers, its title, or its address.
 */
export function compareAssets(before: readonly Asset[], after: readonly Asset[]): Pairing<Asset> {
	return pair(
		before,
		after,
		({ key }) => key,
		({ kind, text }) => named(kind, text),
		({ kind, text }) => named(kind, withoutNumbers(text)),
		({ kind, title }) => named(kind, title),
		({ kind, src }) => named(kind, src),
	)
}

/** Null where there is no name to tell it by. */
function named(kind: string, name: string | null): string | null {
	return name === null || !/[^#\s]/.test(name) ? null : `${kind} ${name}`
}

function withoutNumbers(text: string): string {
	return text.replace(/\d+(?:[.,]\d+)*/g, '#')
}
