import type { JsonLd } from '../records/structured-data.ts'

/** Pictures and data sets that a page describes itself, as JSON-LD. */
export interface StatedRecords {
	/** Whether the page says already what a record says: of the same type, with its name or one of its addresses. */
	readonly include: (record: JsonLd) => boolean
}

type Json = Readonly<Record<string, unknown>>

/** Deepest nesting that is read, and most objects; judgements: descriptions of pages are shallow and short. */
const deepest = 20
const mostObjects = 2000

/**
 * Reads the JSON-LD of a page.
 *
 * @param scripts the texts of its scripts; what is no JSON says nothing.
 * @param base address of the page, for relative ones.
 */
export function statedRecords(scripts: readonly string[], base: string): StatedRecords {
	const objects: Json[] = []
	for (const script of scripts) {
		try {
			collect(JSON.parse(script), objects, 0)
		} catch {
			// The page's own fault; the analysis tells its owner.
		}
	}
	const stated = new Set(objects.flatMap((object) => marksOf(object, base)))
	return { include: (record) => marksOf(record, base).some((mark) => stated.has(mark)) }
}

function collect(value: unknown, objects: Json[], depth: number): void {
	if (typeof value !== 'object' || value === null || depth > deepest || objects.length > mostObjects) return
	if (!Array.isArray(value)) objects.push(value as Json)
	for (const inner of Object.values(value)) collect(inner, objects, depth + 1)
}

/** What tells a picture or a data set from others; nothing for what is neither. */
function marksOf(object: Json, base: string): string[] {
	const types = list(object['@type']).filter((type) => type === 'ImageObject' || type === 'Dataset')
	const files = list(object.distribution).map((file) => (file as Json | null)?.contentUrl)
	const addresses = [object['@id'], object.url, object.contentUrl, ...files].flatMap(list)
	const known = addresses.flatMap((address) =>
		typeof address === 'string' && URL.canParse(address, base) ? [new URL(address, base).href] : [],
	)
	const name = typeof object.name === 'string' ? [object.name.replace(/\s+/g, ' ').trim().toLowerCase()] : []
	return types.flatMap((type) => [...known, ...name].map((mark) => `${type} ${mark}`))
}

function list(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [value]
}
