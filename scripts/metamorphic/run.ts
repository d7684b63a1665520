import { Command, Option } from 'commander'
import { type Output, runCommand, wholeNumber } from '../command.ts'
import { readPages } from './pages.ts'
import { relations } from './relations.ts'
import { survey } from './survey.ts'
import { surveyText } from './tables.ts'

interface Flags {
	readonly take?: number
	readonly relation?: string
	readonly worst: number
	readonly json?: true
}

/**
 * Runs `pnpm metamorphic`: whether the score keeps its word when pages change.
 *
 * @param argv the arguments after the command's name.
 * @param cwd absolute path that folders are named from.
 * @returns the exit code: 0 checked, 2 not.
 */
export async function run(argv: readonly string[], output: Output, cwd: string): Promise<0 | 2> {
	const command = new Command('metamorphic')
		.description('Changes pages in ways whose effect on the score is known, and tells where it is another.')
		.argument('<folder>', 'folder of pages; each folder in it counts as a site')
		.option('--take <number>', 'pages of each site, evenly spread (default: all)', wholeNumber(1))
		.addOption(new Option('--relation <id>', 'check one only').choices(relations.map(({ id }) => id)))
		.option('--worst <number>', 'most lines of what does not hold, for each relation', wholeNumber(0), 5)
		.option('--json', 'print all of it as JSON')
		.helpOption('--help', 'show this')
		.action(async (folder: string, { take, relation, worst, json }: Flags) => {
			const pages = await readPages([folder], take ?? Number.POSITIVE_INFINITY, cwd)
			const surveys = survey(
				pages,
				relations.filter(({ id }) => relation === undefined || id === relation),
			)
			output.stdout.write(json ? `${JSON.stringify(surveys, null, '\t')}\n` : surveyText(surveys, worst))
		})
	return runCommand(command, argv, output)
}
