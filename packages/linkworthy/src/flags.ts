import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Level } from '@linkworthy/core'
import type { Rel } from '@linkworthy/embed'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type PageUrls, parseSite, parseUrls } from './pages/url.ts'
import { reason } from './reason.ts'
import type { FileFormat } from './write.ts'

/** What the command can put out. */
export type Format = 'terminal' | 'problems' | FileFormat

/** The flags as given, parsed and checked one by one. */
export interface Flags {
	readonly site?: string
	/** Path of the table of addresses, as given. */
	readonly urls?: string
	readonly format?: readonly Format[]
	/** As given; `-` is standard output. */
	readonly output?: string
	/** As given. */
	readonly manifest?: string
	readonly failUnder?: number
	readonly failOn?: Level
	readonly watch?: boolean
	readonly quiet?: boolean
}

/** The flags of `linkworthy embed`. */
export interface EmbedFlags {
	readonly site: string
	/** As given. */
	readonly output?: string
	/** As given. */
	readonly manifest?: string
	readonly rel?: Rel
	readonly siteName?: string
	readonly inject?: boolean
	readonly quiet?: boolean
}

/** What `linkworthy audit` can put out. */
export type AuditFormat = 'terminal' | 'json' | 'csv'

/** The flags of `linkworthy audit`. */
export interface AuditFlags {
	readonly site: string
	/** As given. */
	readonly manifest?: string
	/** As given. */
	readonly report?: string
	readonly format?: readonly AuditFormat[]
	/** As given; `-` is standard output. */
	readonly output?: string
	readonly quiet?: boolean
}

/** What `linkworthy diff` can put out. */
export type DiffFormat = 'terminal' | 'json' | 'markdown'

/** The flags of `linkworthy diff`. */
export interface DiffFlags {
	readonly format?: DiffFormat
}

/** What the command line calls. */
export interface Actions {
	readonly analyze: (inputs: readonly string[], flags: Flags) => Promise<void>
	readonly embed: (folder: string, flags: EmbedFlags) => Promise<void>
	readonly audit: (inputs: readonly string[], flags: AuditFlags) => Promise<void>
	readonly diff: (before: string, after: string, flags: DiffFlags) => Promise<void>
}

/** Something is wrong with how the command was called: one line says what, and what to do. */
export class UsageError extends Error {}

/** How the command line ends and writes; commands of it take it over. */
type Settings = (command: Command) => Command

/** The command line: what it takes, what it calls, and the text of `--help`. */
export function commandLine(actions: Actions, settings: Settings): Command {
	const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
	const program = settings(new Command('linkworthy'))
		.description('Tells which pages of a site are worth linking to, why, and what to do next.')
		.usage('[analyze] <folder | file | glob | -> ... [options]')
		.version(manifest.version)
		// An option after the name of a command is that command's.
		.enablePositionalOptions()
	takeAnalyze(program, actions)
	// So that a folder that is called like another command can be analysed.
	takeAnalyze(program.command('analyze', { hidden: true }), actions)
	takeEmbed(program.command('embed'), actions)
	takeAudit(program.command('audit'), actions)
	takeDiff(program.command('diff'), actions)
	return program
}

function takeAnalyze(command: Command, actions: Actions): void {
	command
		.argument('[inputs...]', 'built site, sources or single pages; - reads one page from standard input')
		.option('--site <url>', 'public address of the site that the folder holds', site)
		.option('--urls <file>', 'JSON object from page file to address, where the folder does not tell it')
		.option(
			'--format <name>',
			'terminal, json, html or problems (a line for each finding); repeatable (default: the first three)',
			oneOf<Format>('terminal', 'json', 'html', 'problems'),
		)
		.option('--output <dir>', 'folder of the report; - prints the one format (default: .linkworthy)')
		.option(
			'--manifest <file>',
			'embeds that linkworthy embed has published (default: linkworthy-embeds.json)',
		)
		.option('--fail-under <score>', 'exit with 1 if a scored page is under this, 0 to 100', score)
		.addOption(
			new Option('--fail-on <level>', 'exit with 1 on a finding of this level or a graver one').choices([
				'error',
				'warning',
			]),
		)
		.option('--watch', 'after that, analyse what is edited and print what changed, until Ctrl-C')
		.option('--quiet', 'print only errors')
		.helpOption('--help', 'show this')
		.addHelpText(
			'after',
			'\nExit code: 0 fine; 1 below --fail-under or --fail-on; 2 nothing could be analysed or written, or flags are wrong.',
		)
		.action((inputs: string[], flags: Flags) => actions.analyze(inputs, flags))
}

function takeEmbed(command: Command, actions: Actions): void {
	command
		.description('write embed pages, oEmbed, data files and citations into the folder of a built site')
		.argument('<folder>', 'folder of the built site')
		.requiredOption('--site <url>', 'public address of the site, https', site)
		.option('--output <dir>', 'folder of the embed codes (default: .linkworthy)')
		.option('--manifest <file>', 'what was published, to be checked in (default: linkworthy-embeds.json)')
		.addOption(
			new Option('--rel <rel>', 'rel of the attribution link in codes to paste').choices([
				'none',
				'nofollow',
				'sponsored',
			]),
		)
		.option('--inject', 'put dialogs, discovery links and records into the pages')
		.option('--site-name <name>', 'name that readers know the site by (default: as its pages say)')
		.option('--quiet', 'print only what is wrong')
		.helpOption('--help', 'show this')
		.action((folder: string, flags: EmbedFlags) => actions.embed(folder, flags))
}

function takeAudit(command: Command, actions: Actions): void {
	command
		.description('find where saved pages of other sites show your assets, and how they credit them')
		.argument('<saved pages...>', 'folders, files or globs of saved HTML, or web archives (WARC)')
		.requiredOption('--site <url>', 'public address of your site', site)
		.option('--manifest <file>', 'what linkworthy embed has published (default: linkworthy-embeds.json)')
		.option('--report <file>', 'report of your site, to find words too (default: .linkworthy/report.json)')
		.option(
			'--format <name>',
			'terminal, json or csv; repeatable (default: all three)',
			oneOf<AuditFormat>('terminal', 'json', 'csv'),
		)
		.option(
			'--output <dir>',
			'folder of audit.json and audit.csv; - prints the one format (default: .linkworthy)',
		)
		.option('--quiet', 'print only what is wrong')
		.helpOption('--help', 'show this')
		.action((inputs: string[], flags: AuditFlags) => actions.audit(inputs, flags))
}

function takeDiff(command: Command, actions: Actions): void {
	command
		.description('say what changed between two reports of a site')
		.argument('<old report>', 'report.json of an earlier run')
		.argument('<new report>', 'report.json of a later run')
		.addOption(
			new Option('--format <name>', 'what is printed')
				.choices(['terminal', 'json', 'markdown'])
				.default('terminal'),
		)
		.helpOption('--help', 'show this')
		.action((before: string, after: string, flags: DiffFlags) => actions.diff(before, after, flags))
}

/** Reads the table that `--urls` names. Rejects with a `UsageError`. */
export async function readUrls(file: string, cwd: string, site: string | null): Promise<PageUrls> {
	try {
		return parseUrls(await readFile(resolve(cwd, file), 'utf8'), site)
	} catch (error) {
		throw new UsageError(`--urls ${file}: ${reason(error)}`)
	}
}

function site(value: string): string {
	try {
		return parseSite(value).href
	} catch (error) {
		throw new InvalidArgumentError(reason(error))
	}
}

/** Reads one of some formats, behind those that were named before. */
function oneOf<Name extends string>(
	...names: readonly Name[]
): (value: string, earlier?: readonly Name[]) => readonly Name[] {
	return (value, earlier = []) => {
		const known = names.find((name) => name === value)
		if (!known) throw new InvalidArgumentError(`Expected ${names.join(', ')}.`)
		return [...new Set([...earlier, known])]
	}
}

function score(value: string): number {
	const number = value.trim() === '' ? Number.NaN : Number(value)
	if (!(number >= 0 && number <= 100)) throw new InvalidArgumentError('Expected a number from 0 to 100.')
	return number
}
