import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeInside } from '../../packages/linkworthy/src/write-inside.ts'
import type { Model } from './models.ts'
import type { Weight } from './terms.ts'

/** Weights by sign as lines of a data file. */
export type WeightLines = ReadonlyMap<string, string>

/** A weight as it stands in a data file: rounded, in quotation marks where the sign is no name of JavaScript. */
export function weightLine(sign: string, weight: Weight, decimals: number): string {
	const key = /^[a-zA-Z]\w*$/.test(sign) ? sign : `'${sign}'`
	// Without the sum, small negative weights would be "-0".
	const text = (value: number) => String(Number(value.toFixed(decimals)) + 0)
	return `${key}: ${typeof weight === 'number' ? text(weight) : `[${weight.map(text).join(', ')}]`},`
}

/**
 * Puts weights into the text of a data file, each in the place of the present one; all else stays.
 *
 * @param section name of the table, where the file holds several.
 */
export function withWeights(source: string, section: string | null, lines: WeightLines): string {
	let within = section === null
	return source
		.split('\n')
		.map((text) => {
			if (section !== null && /^\t\S.*\{$/.test(text)) within = keyOf(text) === section
			const line = within ? lines.get(keyOf(text)) : undefined
			return line ? text.replace(weight, () => line) : text
		})
		.join('\n')
}

/** A sign and its weight, up to a comment or the end of the line. */
const weight = /(?<=^\t+)\S.*,(?=\s*(?:\/\/.*)?$)/

function keyOf(line: string): string {
	return /^\s*'?([^':]+)'?:/.exec(line)?.[1] ?? ''
}

/**
 * Writes weights into the data file of a model, at once or not at all.
 *
 * @param root absolute path of the repository.
 */
export async function writeWeights(root: string, model: Model, lines: WeightLines): Promise<void> {
	const written = await readFile(join(root, model.file), 'utf8')
	await writeInside(root, model.file, withWeights(written, model.section, lines))
}
