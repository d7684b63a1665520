import { diffReports, type ReportDiff } from '@linkworthy/core'
import { diffMarkdown, diffTerminal, json } from '@linkworthy/reporters'
import { hasColour } from '../colour.ts'
import type { DiffFlags, DiffFormat } from '../flags.ts'
import { readReport } from '../report-file.ts'
import type { Io } from '../run.ts'

/** The command `linkworthy diff`: prints what is different between two reports. Rejects if one cannot be read. */
export async function diffSaved(
	before: string,
	after: string,
	{ format = 'terminal' }: DiffFlags,
	{ cwd, stdout, env }: Io,
): Promise<void> {
	const diff = diffReports(await readReport(before, cwd), await readReport(after, cwd))
	const text: { readonly [name in DiffFormat]: (diff: ReportDiff) => string } = {
		terminal: () =>
			diffTerminal(diff, { colour: hasColour(stdout, env), width: stdout.columns || undefined }),
		json,
		markdown: diffMarkdown,
	}
	stdout.write(text[format](diff))
}
