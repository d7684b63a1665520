import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError } from 'commander'
import { rubric as current } from '../../packages/core/src/index.ts'
import { printable } from '../../packages/linkworthy/src/index.ts'
import { InputError, type Output, runCommand } from '../command.ts'
import { fittingText } from './fit-tables.ts'
import { readLinkedSites } from './linked-sites.ts'
import { readRubric } from './rubric-file.ts'
import type { RecordSource } from './site-records.ts'
import { validationText } from './tables.ts'
import { type Results, validate } from './validate.ts'
import { writeValidationPage } from './validation-page.ts'

interface Flags {
	readonly urls?: string
	readonly records?: string
	readonly reuse?: true
	readonly rubric?: string
	readonly fit?: true
	readonly lengthPenalty: number
	readonly write?: true
	readonly json?: true
}

const repository = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Runs `pnpm validate`: how well the score tells which pages of a site earn links.
 *
 * @param argv the arguments after the command's name.
 * @param cwd absolute path that paths are named from.
 * @param root absolute path of the repository whose page `--write` changes.
 * @returns the exit code: 0 validated, 2 not.
 */
export async function run(
	argv: readonly string[],
	output: Output,
	cwd: string,
	root: string = repository,
): Promise<0 | 2> {
	const command = new Command('validate')
		.description('Measures how well the score tells which pages of a site earn links: CONTRIBUTING.md.')
		.argument('<labels>', 'folder of counted links: <site>.jsonl, a page a line')
		.argument('<pages>', 'folder of the sites’ folders of pages')
		.option('--urls <folder>', 'addresses by file, in <site>.json (default: those of the labels)')
		.option('--records <folder>', 'keep what was measured of the pages, in <site>.ndjson')
		.option('--reuse', 'take kept records for the pages: right as long as measuring has not changed')
		.option('--rubric <file>', 'JSON that replaces parts of the rubric (RFC 7396)')
		.option('--fit', 'fit points to the links, leaving sites out, and print them beside the rubric’s')
		.option('--length-penalty <strength>', 'hold down how much fitted scores go with words', strength, 0)
		.option('--write', 'fit too, and put the figures into docs/validation.md')
		.option('--json', 'print all of it as JSON')
		.helpOption('--help', 'show this')
		.action(async (labels: string, pages: string, flags: Flags) => {
			check(flags)
			const sites = await readLinkedSites(resolve(cwd, labels))
			const rubric = flags.rubric === undefined ? current : await readRubric(resolve(cwd, flags.rubric))
			const results = await validate(sites, recordSource(pages, flags, cwd), rubric, {
				fit: flags.fit === true || flags.write === true,
				lengthPenalty: flags.lengthPenalty,
			})
			if (flags.json) output.stdout.write(`${JSON.stringify(results, null, '\t')}\n`)
			else output.stdout.write(resultsText(results, flags.rubric))
			if (flags.write) await write(root, results)
		})
	return runCommand(command, argv, output)
}

function check({ reuse, records, write, rubric }: Flags): void {
	if (reuse && records === undefined)
		throw new InputError('--reuse takes the records of --records, which is not given')
	if (write && rubric !== undefined)
		throw new InputError('--write is for the rubric as it is; leave --rubric away')
}

async function write(root: string, results: Results): Promise<void> {
	if (results.without.length > 0)
		throw new InputError(`--write takes the pages of all sites; without pages: ${results.without.join(', ')}`)
	await writeValidationPage(root, results)
}

function recordSource(pages: string, { urls, records, reuse }: Flags, cwd: string): RecordSource {
	return {
		pages: resolve(cwd, pages),
		urls: urls === undefined ? null : resolve(cwd, urls),
		records: records === undefined ? null : resolve(cwd, records),
		reuse: reuse === true,
	}
}

function resultsText(results: Results, rubricFile: string | undefined): string {
	const changed = rubricFile === undefined ? '' : ` with ${printable(rubricFile)}`
	const text = validationText({ ...results, rubric: `${results.rubric}${changed}` })
	return results.fitting ? `${text}\n${fittingText(results.fitting)}` : text
}

function strength(value: string): number {
	const number = value.trim() === '' ? Number.NaN : Number(value)
	if (number >= 0 && number < Number.POSITIVE_INFINITY) return number
	throw new InvalidArgumentError('Expected a number from 0.')
}
