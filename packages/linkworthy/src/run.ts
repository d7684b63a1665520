import { printable } from '@linkworthy/reporters'
import { CommanderError } from 'commander'
import { analyzeInputs } from './analyze-inputs.ts'
import { exitCode } from './exit-code.ts'
import { commandLine, UsageError } from './flags.ts'
import { reason } from './reason.ts'

/** The world as the command sees it. */
export interface Io {
	readonly stdin: AsyncIterable<Uint8Array | string>
	readonly stdout: NodeJS.WriteStream
	readonly stderr: NodeJS.WriteStream
	readonly env: NodeJS.ProcessEnv
	/** Absolute path. */
	readonly cwd: string
	/** Asks to be told when the user wants the command to end, which does not end it then. */
	readonly interrupted: () => AbortSignal
}

/**
 * Runs the command. Never rejects.
 *
 * @param argv the arguments after the command's name.
 * @returns the exit code.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
	const complain = (message: string): number => {
		io.stderr.write(`linkworthy: ${printable(message)}\n`)
		return exitCode.wrong
	}
	let code: number = exitCode.fine
	const program = commandLine(
		{
			analyze: async (inputs, flags) => {
				code = await analyzeInputs(inputs, flags, io)
			},
			embed: async (folder, flags) => {
				// Loaded late: what makes citations takes half a second to load.
				const { embedSite } = await import('./embed/embed-site.ts')
				code = (await embedSite(folder, flags, io)) ? exitCode.fine : exitCode.wrong
			},
			audit: async (inputs, flags) => {
				const { auditSaved } = await import('./audit/audit-saved.ts')
				await auditSaved(inputs, flags, io)
			},
			diff: async (before, after, flags) => {
				const { diffSaved } = await import('./diff/diff-saved.ts')
				await diffSaved(before, after, flags, io)
			},
		},
		(command) =>
			command.exitOverride().configureOutput({
				writeOut: (text) => io.stdout.write(text),
				writeErr: (text) => io.stderr.write(text),
				outputError: (text) => complain(`${text.replace(/^error: /, '')} See linkworthy --help.`),
			}),
	)
	try {
		await program.parseAsync(argv, { from: 'user' })
		return code
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.wrong
		if (error instanceof UsageError) return complain(`${error.message} See linkworthy --help.`)
		return complain(reason(error))
	}
}
