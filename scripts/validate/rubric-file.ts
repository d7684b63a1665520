import { readFile } from 'node:fs/promises'
import { rubric as current, dimensionIds, type Rubric } from '../../packages/core/src/index.ts'
import { reason } from '../../packages/linkworthy/src/reason.ts'
import { InputError } from '../command.ts'
import { object } from '../json-lines.ts'

/**
 * The current rubric with the parts that a file of JSON replaces: a JSON Merge Patch (RFC 7396), so objects go
 * together, null takes away, and all else replaces.
 *
 * @param path absolute path.
 * @throws {InputError} where it cannot be read, or the result is no rubric.
 */
export async function readRubric(path: string): Promise<Rubric> {
	let patch: unknown
	try {
		patch = JSON.parse(await readFile(path, 'utf8'))
	} catch (error) {
		throw new InputError(`--rubric: ${reason(error)}`)
	}
	const known = Object.keys(current)
	const stranger = Object.keys(object(patch, '--rubric')).find((part) => !known.includes(part))
	if (stranger !== undefined)
		throw new InputError(`--rubric: it has no part ${stranger}; expected ${known.join(', ')}`)
	return checked(merged(current, patch) as Rubric)
}

/** RFC 7396, section 2. */
function merged(target: unknown, patch: unknown): unknown {
	if (!isObject(patch)) return patch
	const result = new Map(Object.entries(isObject(target) ? target : {}))
	for (const [name, value] of Object.entries(patch)) {
		if (value === null) result.delete(name)
		else result.set(name, merged(result.get(name), value))
	}
	return Object.fromEntries(result)
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A weight that is missing or misspelt would make every score NaN. */
function checked(rubric: Rubric): Rubric {
	for (const id of dimensionIds) atLeast0(rubric.dimensions[id], `dimensions.${id}`)
	for (const [rule, { dimension, weight }] of Object.entries(rubric.pageRules)) {
		atLeast0(weight, `pageRules.${rule}.weight`)
		if (!dimensionIds.includes(dimension))
			throw new InputError(`--rubric: pageRules.${rule}: expected a dimension; found ${dimension}`)
	}
	for (const kind of Object.keys(current.kinds) as (keyof Rubric['kinds'])[])
		atLeast0(rubric.kinds[kind]?.strength, `kinds.${kind}.strength`)
	for (const [rule, { loss }] of Object.entries(rubric.assetRules)) atLeast0(loss, `assetRules.${rule}.loss`)
	return rubric
}

function atLeast0(value: unknown, at: string): void {
	if (typeof value !== 'number' || !(value >= 0))
		throw new InputError(
			`--rubric: ${at}: expected a number from 0; found ${JSON.stringify(value) ?? 'nothing'}`,
		)
}
