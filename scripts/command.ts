import { type Command, CommanderError, InvalidArgumentError } from 'commander'
import { printable } from '../packages/linkworthy/src/index.ts'

/** Where a command of this folder prints. */
export interface Output {
	readonly stdout: { readonly write: (text: string) => unknown }
	readonly stderr: { readonly write: (text: string) => unknown }
}

/** Something is wrong with what the command was given: one line says what. */
export class InputError extends Error {}

/**
 * Runs a command; what is wrong with its flags or files is one line on standard error.
 *
 * @returns the exit code: 0 done, 2 not.
 */
export async function runCommand(
	command: Command,
	argv: readonly string[],
	{ stdout, stderr }: Output,
): Promise<0 | 2> {
	const complain = (message: string): 2 => {
		stderr.write(`${command.name()}: ${printable(message)}\n`)
		return 2
	}
	command.exitOverride().configureOutput({
		writeOut: (text) => stdout.write(text),
		writeErr: (text) => stderr.write(text),
		outputError: (text) => complain(text.replace(/^error: /, '')),
	})
	try {
		await command.parseAsync(argv, { from: 'user' })
		return 0
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
		if (error instanceof InputError) return complain(error.message)
		throw error
	}
}

/** A flag's whole number of at least `least`, for commander. */
export function wholeNumber(least: number): (value: string) => number {
	return (value) => {
		const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
		if (number >= least) return number
		throw new InvalidArgumentError(`Expected a whole number from ${least}.`)
	}
}
