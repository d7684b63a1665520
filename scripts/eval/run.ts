import { Command, InvalidArgumentError, Option } from 'commander'
import { analyzeSite, findPages, printable } from '../../packages/linkworthy/src/index.ts'
import { InputError, type Output, runCommand, wholeNumber } from '../command.ts'
import { evaluate } from './evaluate.ts'
import { withTexts } from './label-texts.ts'
import { kinds, readLabels } from './labels.ts'
import { evaluationText, missesText } from './tables.ts'

interface Flags {
	readonly misses?: string
	readonly limit: number
	readonly minConfidence: number
	readonly json?: true
}

/**
 * Runs `pnpm eval`: how well Linkworthy finds what readers have labelled.
 *
 * @param argv the arguments after the command's name.
 * @param cwd absolute path that paths are named from.
 * @returns the exit code: 0 measured, 2 not.
 */
export async function run(argv: readonly string[], output: Output, cwd: string): Promise<0 | 2> {
	const command = new Command('eval')
		.description('Measures how well Linkworthy finds what readers have labelled: docs/labelling-guide.md.')
		.argument('<labels>', 'file of labels: JSON lines, one page a line')
		.argument('<pages>', 'folder of the labelled pages')
		.addOption(
			new Option('--misses <kind>', 'list what was missed and what is false, of one kind or all').choices([
				...kinds,
				'all',
			]),
		)
		.option('--limit <number>', 'most lines of that list', wholeNumber(1), 50)
		.option('--min-confidence <share>', 'least confidence that counts, 0 to 1', confidence, 0.5)
		.option('--json', 'print all of it as JSON')
		.helpOption('--help', 'show this')
		.action(async (labels: string, pages: string, flags: Flags) => {
			output.stdout.write(await measured(labels, pages, flags, output, cwd))
		})
	return runCommand(command, argv, output)
}

async function measured(
	labelsFile: string,
	folder: string,
	{ misses: kind, limit, minConfidence, json }: Flags,
	{ stderr }: Output,
	cwd: string,
): Promise<string> {
	const records = await readLabels(labelsFile, cwd)
	const found = await findPages([folder], cwd)
	if (found.files.length === 0) {
		throw new InputError(`${folder}: ${found.failures[0]?.message ?? 'it holds no pages'}`)
	}
	const labels = await withTexts(records, found)
	const { report } = await analyzeSite(found)
	for (const { file, message } of report.failures) stderr.write(`eval: ${printable(`${file}: ${message}`)}\n`)
	const evaluation = evaluate(labels, report, minConfidence)
	if (evaluation.absent.length === labels.length) {
		throw new InputError(`${folder}: it holds none of the labelled pages, such as ${labels[0]!.file}`)
	}
	if (json) return `${JSON.stringify(evaluation, null, '\t')}\n`
	const misses = evaluation.misses.filter((miss) => kind === 'all' || miss.kind === kind)
	const list = kind === undefined ? '' : `\n${missesText(misses, limit)}`
	return `${evaluationText(evaluation)}${list}`
}

function confidence(value: string): number {
	const number = value.trim() === '' ? Number.NaN : Number(value)
	if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('Expected a number from 0 to 1.')
	return number
}
