import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rubric } from '../../packages/core/src/index.ts'
import { readRubric } from './rubric-file.ts'

let folder: string
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'linkworthy-rubric-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function patched(patch: unknown) {
	const path = join(folder, 'rubric.json')
	await writeFile(path, JSON.stringify(patch))
	return readRubric(path)
}

test('an empty patch changes nothing', async () => {
	expect(await patched({})).toEqual(rubric)
})

test('parts are replaced, added and taken away', async () => {
	const [first] = Object.keys(rubric.pageRules)
	const { dimensions, pageRules, kinds } = await patched({
		dimensions: { place: 40 },
		pageRules: { [first!]: null, another: { dimension: 'place', weight: 2, evidence: 'made' } },
	})
	expect(dimensions).toEqual({ ...rubric.dimensions, place: 40 })
	const { [first!]: _, ...others } = rubric.pageRules
	expect(pageRules).toEqual({ ...others, another: { dimension: 'place', weight: 2, evidence: 'made' } })
	expect(kinds).toEqual(rubric.kinds)
})

test.each([
	[{ weights: {} }, /^--rubric: it has no part weights; expected version, dimensions, /],
	[{ dimensions: { place: '40' } }, /^--rubric: dimensions\.place: expected a number from 0; found "40"$/],
	[{ dimensions: { assets: null } }, /^--rubric: dimensions\.assets: .* found nothing$/],
	[
		{ pageRules: { another: { dimension: 'fame', weight: 1 } } },
		/another: expected a dimension; found fame$/,
	],
	[[], /^--rubric: expected an object; found \[\]$/],
])('%j is refused', async (patch, message) => {
	await expect(patched(patch)).rejects.toThrow(message)
})
