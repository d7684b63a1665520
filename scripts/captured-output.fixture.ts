import type { Output } from './command.ts'

/** An output that keeps what is printed. */
export function captured(): Output & { readonly text: { out: string; err: string } } {
	const text = { out: '', err: '' }
	return {
		text,
		stdout: { write: (more) => (text.out += more) },
		stderr: { write: (more) => (text.err += more) },
	}
}
