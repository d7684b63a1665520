import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { launchBrowser } from '../../packages/reporters/test/browser.ts'
import { findChromium } from '../chromium-setup.ts'
import { type Output, runCommand } from '../command.ts'
import { textTable } from '../text-table.ts'
import type { Digest } from './digest.ts'
import { expectedDigest } from './expected.ts'
import { chosen, type Entry, matrix, type Tool } from './matrix.ts'
import { packAll } from './tarballs.ts'
import { type Outcome, tryEntry } from './try-entry.ts'

interface Flags {
	readonly all?: true
	readonly keep?: true
}

/**
 * Runs `pnpm test:compat`: the packed packages with versions of Vite, VitePress and Astro from the npm registry.
 *
 * @param argv the arguments after the command's name.
 * @param root absolute path of the repository, whose packages are built.
 * @returns the exit code: 0 all is well, 1 something is not, 2 nothing was tried.
 */
export async function run(argv: readonly string[], output: Output, root: string): Promise<0 | 1 | 2> {
	let failed = false
	const command = new Command('test:compat')
		.description(
			'Tries the packed packages with versions of Vite, VitePress and Astro from the npm registry.',
		)
		.argument('[versions...]', 'such as vite@8 astro (default: the newest of each)')
		.option('--all', 'try every version')
		.option('--keep', 'leave the projects where they are, and say where')
		.helpOption('--help', 'show this')
		.action(async (words: string[], { all, keep }: Flags) => {
			const entries = all ? matrix : chosen(words)
			const work = await mkdtemp(join(tmpdir(), 'linkworthy-compat-'))
			try {
				const outcomes = await tryAll(entries, root, work, output)
				failed = outcomes.some(({ problems }) => problems.length > 0)
				output.stdout.write(outcomesText(outcomes))
			} finally {
				if (keep) output.stderr.write(`Projects: ${work}\n`)
				else await rm(work, { recursive: true, force: true, maxRetries: 5 })
			}
		})
	const code = await runCommand(command, argv, output)
	return code === 0 && failed ? 1 : code
}

async function tryAll(
	entries: readonly Entry[],
	root: string,
	work: string,
	{ stderr }: Output,
): Promise<Outcome[]> {
	stderr.write('Packing …\n')
	const tarballs = await packAll(root, join(work, 'tarballs'))
	const browser = await launchBrowser(await findChromium())
	try {
		const expected = new Map<Tool, Promise<Digest>>()
		const outcomes: Outcome[] = []
		for (const entry of entries) {
			const { tool, major } = entry
			stderr.write(`${tool}@${major} …\n`)
			const digest = (): Promise<Digest> => {
				const known = expected.get(tool) ?? expectedDigest(tool, root)
				expected.set(tool, known)
				return known
			}
			outcomes.push(await tryEntry(entry, digest, { root, work, tarballs, browser }))
		}
		return outcomes
	} finally {
		await browser.close()
	}
}

/** A table of all outcomes, then what is wrong with each. */
export function outcomesText(outcomes: readonly Outcome[]): string {
	const rows = outcomes.map(({ entry: { tool, major }, version, pages, assets, problems }) => [
		`${tool}@${major}`,
		version ?? 'none',
		String(pages),
		String(assets),
		problems.length === 0 ? 'ok' : 'FAILED',
	])
	const wrong = outcomes.filter(({ problems }) => problems.length > 0)
	return [
		textTable([['', 'installed', 'pages', 'assets', 'result'], ...rows]),
		...wrong.map(
			({ entry: { tool, major }, problems }) =>
				`\n${tool}@${major}\n${problems.map((line) => `  ${line}\n`).join('')}`,
		),
	].join('')
}
