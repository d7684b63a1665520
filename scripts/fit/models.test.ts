import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { models } from './models.ts'
import { weightLine, withWeights } from './weights-file.ts'

test.each(models.map((model) => [model.name, model] as const))(
	'the table of %s has a line for each weight, as it would be written',
	async (_, { file, section, weights, decimals }) => {
		const source = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8')
		const lines = new Map(
			Object.entries(weights).map(([sign, weight]) => [sign, weightLine(sign, weight, decimals)]),
		)
		expect(withWeights(source, section, lines)).toBe(source)
		const zeros = new Map([...lines.keys()].map((sign) => [sign, 'x']))
		expect(withWeights(source, section, zeros).match(/^\t+x$/gm)).toHaveLength(lines.size)
	},
)
