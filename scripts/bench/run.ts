import { Command } from 'commander'
import { InputError, type Output, runCommand, wholeNumber } from '../command.ts'
import { analysable, measureCost } from './cost.ts'
import { measureGrowth } from './growth.ts'
import { defaultFolders, type HtmlPage, readHtmlPages } from './pages.ts'
import { type Benchmark, benchmarkText } from './tables.ts'

interface Flags {
	readonly rounds: number
	readonly warmup: number
	readonly growthRounds: number
	/** `--no-growth` takes the second table away. */
	readonly growth: boolean
	readonly json?: true
}

/**
 * Runs `pnpm bench`: what an analysis costs beside parsing, and how that grows with the page.
 *
 * @param argv the arguments after the command's name.
 * @param cwd absolute path that folders are named from; without one, the repository's root.
 * @returns the exit code: 0 measured, 2 not.
 */
export async function run(argv: readonly string[], output: Output, cwd: string): Promise<0 | 2> {
	const command = new Command('bench')
		.description('Measures what everything but parsing costs, as a ratio of bare rehype-parse.')
		.argument('[folder]', 'folder of HTML pages (default: the built examples, else pages of the repository)')
		.option('--rounds <number>', 'rounds that count', wholeNumber(1), 7)
		.option('--warmup <number>', 'rounds before them', wholeNumber(0), 3)
		.option(
			'--growth-rounds <number>',
			'rounds for big pages, after one that does not count',
			wholeNumber(1),
			3,
		)
		.option('--no-growth', 'leave out how the time grows with big pages')
		.option('--json', 'print all of it as JSON')
		.helpOption('--help', 'show this')
		.action(async (folder: string | undefined, flags: Flags) => {
			const folders = folder === undefined ? defaultFolders(cwd) : [folder]
			const benchmark = measure(folders, await readHtmlPages(folders, cwd), flags)
			output.stdout.write(
				flags.json ? `${JSON.stringify(benchmark, null, '\t')}\n` : benchmarkText(benchmark),
			)
		})
	return runCommand(command, argv, output)
}

function measure(folders: readonly string[], found: readonly HtmlPage[], flags: Flags): Benchmark {
	const pages = analysable(found)
	if (pages.length === 0) throw new InputError(`${folders.join(', ')}: no page that can be analysed`)
	return {
		folders,
		pages: pages.length,
		leftOut: found.length - pages.length,
		characters: pages.reduce((total, { text }) => total + text.length, 0),
		cost: measureCost(pages, flags),
		growth: flags.growth ? measureGrowth({ rounds: flags.growthRounds, warmup: 1 }) : [],
	}
}
