import { resolve } from 'node:path'
import { Command } from 'commander'
import { assess, rubric as current, type Rubric } from '../../packages/core/src/index.ts'
import { InputError, type Output, runCommand } from '../command.ts'
import { type LinkedSite, readLinkedSites } from './linked-sites.ts'
import { readRubric } from './rubric-file.ts'
import { type RecordSource, siteRecords } from './site-records.ts'
import { isCounted, summarize } from './summary.ts'
import { type Validation, validationText } from './tables.ts'
import { type SiteValidity, siteValidity } from './validity.ts'

interface Flags {
	readonly urls?: string
	readonly records?: string
	readonly reuse?: true
	readonly rubric?: string
	readonly json?: true
}

/**
 * Runs `pnpm validate`: how well the score tells which pages of a site earn links.
 *
 * @param argv the arguments after the command's name.
 * @param cwd absolute path that paths are named from.
 * @returns the exit code: 0 validated, 2 not.
 */
export async function run(argv: readonly string[], output: Output, cwd: string): Promise<0 | 2> {
	const command = new Command('validate')
		.description('Measures how well the score tells which pages of a site earn links: CONTRIBUTING.md.')
		.argument('<labels>', 'folder of counted links: <site>.jsonl, a page a line')
		.argument('<pages>', 'folder of the sites’ folders of pages')
		.option('--urls <folder>', 'addresses by file, in <site>.json (default: those of the labels)')
		.option('--records <folder>', 'keep what was measured of the pages, in <site>.ndjson')
		.option('--reuse', 'take kept records for the pages: right as long as measuring has not changed')
		.option('--rubric <file>', 'JSON that replaces parts of the rubric (RFC 7396)')
		.option('--json', 'print all of it as JSON')
		.helpOption('--help', 'show this')
		.action(async (labels: string, pages: string, flags: Flags) => {
			if (flags.reuse && flags.records === undefined)
				throw new InputError('--reuse takes the records of --records, which is not given')
			const sites = await readLinkedSites(resolve(cwd, labels))
			const source = {
				pages: resolve(cwd, pages),
				urls: flags.urls === undefined ? null : resolve(cwd, flags.urls),
				records: flags.records === undefined ? null : resolve(cwd, flags.records),
				reuse: flags.reuse === true,
			}
			const rubric = flags.rubric === undefined ? current : await readRubric(resolve(cwd, flags.rubric))
			const validation = await validate(sites, source, rubric)
			const changed = flags.rubric === undefined ? '' : ` with ${flags.rubric}`
			output.stdout.write(
				flags.json
					? `${JSON.stringify(validation, null, '\t')}\n`
					: validationText({ ...validation, rubric: `${validation.rubric}${changed}` }),
			)
		})
	return runCommand(command, argv, output)
}

async function validate(
	linked: readonly LinkedSite[],
	source: RecordSource,
	rubric: Rubric,
): Promise<Validation> {
	const sites: SiteValidity[] = []
	const without: string[] = []
	for (const site of linked) {
		const records = await siteRecords(site, source)
		if (records.length === 0) without.push(site.name)
		else sites.push(siteValidity(site, records, assess(records, { rubric }).pages))
	}
	if (!sites.some(isCounted)) throw new InputError('the folder of pages holds no counted site of the labels')
	return { rubric: rubric.version, sites, without, summary: summarize(sites) }
}
