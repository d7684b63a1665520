import { fileURLToPath } from 'node:url'
import { Argument, Command } from 'commander'
import { printable } from '../../packages/linkworthy/src/index.ts'
import { InputError, type Output, runCommand } from '../command.ts'
import { collectSamples, type LabelledSet } from './collect.ts'
import { leaveSitesOut } from './cross-validation.ts'
import { fit, sampleChances } from './logistic.ts'
import { type Model, models } from './models.ts'
import { type Fitting, fittingText } from './tables.ts'
import { type Sample, type Term, termsOf } from './terms.ts'
import { type WeightLines, weightLine, writeWeights } from './weights-file.ts'

interface Flags {
	readonly fromPresent?: true
	readonly write?: true
}

const repository = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Runs `pnpm fit`: fits the weights of a model to labelled pages.
 *
 * @param argv the arguments after the command's name.
 * @param cwd absolute path that paths are named from.
 * @param root absolute path of the repository whose data files `--write` changes.
 * @returns the exit code: 0 fitted, 2 not.
 */
export async function run(
	argv: readonly string[],
	output: Output,
	cwd: string,
	root: string = repository,
): Promise<0 | 2> {
	const command = new Command('fit')
		.description('Fits the weights of a model to labelled pages: docs/labelling-guide.md.')
		.addArgument(new Argument('<model>', 'model to fit').choices(models.map(({ name }) => name)))
		.argument('<labels>', 'file of labels: JSON lines, one page or one picture a line')
		.argument('<pages>', 'folder of the labelled pages')
		.argument('[more...]', 'more pairs of labels and pages')
		.option('--from-present', 'draw weights to the present ones and not to zero: to go on with new labels')
		.option('--write', 'put the new weights into the data file')
		.helpOption('--help', 'show this')
		.action(async (name: string, labels: string, folder: string, more: readonly string[], flags: Flags) => {
			const model = models.find((model) => model.name === name)!
			const sets = pairs([labels, folder, ...more])
			const samples: Sample[] = []
			for (const set of sets) {
				const collection = await collectSamples(model, set, cwd)
				samples.push(...collection.samples)
				for (const file of collection.unread)
					output.stderr.write(`fit: ${printable(`${set.folder}: ${file} cannot be read and is left out`)}\n`)
			}
			const fitting = fitModel(model, samples, flags.fromPresent ? 'present' : 'zero')
			output.stdout.write(fittingText(fitting))
			if (flags.write) await writeWeights(root, model, fitting.lines)
		})
	return runCommand(command, argv, output)
}

function pairs(paths: readonly string[]): readonly LabelledSet[] {
	if (paths.length % 2 !== 0) throw new InputError(`${paths.at(-1)}: no folder of pages follows these labels`)
	return paths.flatMap((labels, at) => (at % 2 === 0 ? [{ labels, folder: paths[at + 1]! }] : []))
}

function fitModel(model: Model, samples: readonly Sample[], drawnTo: 'zero' | 'present'): Fitting {
	const labelled = samples.filter(({ kind }) => kind !== null).length
	if (labelled === 0 || labelled === samples.length)
		throw new InputError(
			`${model.name}: ${labelled} of ${samples.length} candidates are labelled; expected some and not all`,
		)
	const terms = termsOf(model.weights, samples, drawnTo)
	const leftOut = leaveSitesOut(samples, terms)
	const chosen = leftOut.reduce((best, one) => (one.logLoss < best.logLoss ? one : best))
	const weights = fit(samples, terms, chosen.ridge)
	const present = terms.map(({ present }) => present)
	const chancesBy = (weights: readonly number[]) =>
		samples.map((sample) => sampleChances(sample, terms, weights))
	return {
		model,
		samples,
		terms,
		leftOut,
		chosen,
		present: chancesBy(present),
		inSample: chancesBy(weights),
		lines: linesOf(model, terms, weights),
	}
}

function linesOf(
	{ weights: present, decimals }: Model,
	terms: readonly Term[],
	weights: readonly number[],
): WeightLines {
	return new Map(
		Object.entries(present).map(([sign, weight]) => {
			const row = weights.filter((_, term) => terms[term]!.sign === sign)
			return [sign, weightLine(sign, typeof weight === 'number' ? row[0]! : row, decimals)]
		}),
	)
}
