import { join } from 'node:path'
import { Command, Option } from 'commander'
import { formatOf } from '../../packages/core/src/index.ts'
import { findPages } from '../../packages/linkworthy/src/index.ts'
import { readPage } from '../../packages/linkworthy/src/pages/read.ts'
import { InputError, type Output, runCommand, wholeNumber } from '../command.ts'
import type { PageText } from './page-text.ts'
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
			const pages = await readPages(folder, take ?? Number.POSITIVE_INFINITY, cwd)
			const surveys = survey(
				pages,
				relations.filter(({ id }) => relation === undefined || id === relation),
			)
			output.stdout.write(json ? `${JSON.stringify(surveys, null, '\t')}\n` : surveyText(surveys, worst))
		})
	return runCommand(command, argv, output)
}

async function readPages(folder: string, take: number, cwd: string): Promise<readonly PageText[]> {
	const { root, files, failures } = await findPages([folder], cwd)
	const bySite = Map.groupBy(files, (file) => file.split('/')[0]!)
	const pages: PageText[] = []
	for (const file of [...bySite.values()].flatMap((site) => spread(site, take))) {
		const format = formatOf(file) ?? 'html'
		const { text } = await readPage(join(root, file), format)
		if (text !== null) pages.push({ file, text, format })
	}
	if (pages.length === 0)
		throw new InputError(`${folder}: ${failures[0]?.message ?? 'no page that can be read'}`)
	return pages
}

/** As many of a list, evenly spread over it. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
	const count = Math.min(items.length, most)
	return Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)]!)
}
