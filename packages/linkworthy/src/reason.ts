import { getSystemErrorMessage } from 'node:util'

/** Why something failed, in words for one line: of a system error what the system says, without the path. */
export function reason(error: unknown): string {
	if (!(error instanceof Error)) return String(error)
	const { errno } = error as NodeJS.ErrnoException
	const text = typeof errno === 'number' ? getSystemErrorMessage(errno) : error.message
	return text.replace(/\s+/g, ' ').trim()
}
