import { InputError } from './command.ts'

/**
 * Reads JSON lines; empty ones are left out.
 *
 * @param name the file as errors name it.
 * @param read makes something of a line's value; gets its number too, counted from 1.
 * @throws {InputError} with file, line and what is wrong there.
 */
export function readJsonLines<Result>(
	text: string,
	name: string,
	read: (value: unknown, line: number) => Result,
): Result[] {
	return text
		.replace(/^\uFEFF/, '')
		.split('\n')
		.flatMap((line, index) =>
			line.trim() === '' ? [] : [located(`${name}:${index + 1}`, () => read(json(line), index + 1))],
		)
}

function located<Result>(place: string, read: () => Result): Result {
	try {
		return read()
	} catch (error) {
		if (error instanceof InputError) throw new InputError(`${place}: ${error.message}`)
		throw error
	}
}

function json(line: string): unknown {
	try {
		return JSON.parse(line)
	} catch (error) {
		throw new InputError(`it is not JSON: ${(error as Error).message}`)
	}
}

export function object(value: unknown, at: string): Readonly<Record<string, unknown>> {
	const fits = typeof value === 'object' && value !== null && !Array.isArray(value)
	return fits ? (value as Record<string, unknown>) : wrong(at, 'an object', value)
}

export function array(value: unknown, at: string): readonly unknown[] {
	return Array.isArray(value) ? value : wrong(at, 'a list', value)
}

export function string(value: unknown, at: string): string {
	return typeof value === 'string' && value !== '' ? value : wrong(at, 'a text', value)
}

export function boolean(value: unknown, at: string): boolean {
	return typeof value === 'boolean' ? value : wrong(at, 'true or false', value)
}

export function wrong(at: string, expected: string, found: unknown): never {
	const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 80)
	throw new InputError(`${at}: expected ${expected}; found ${shown}`)
}
