import { Readable, Writable } from 'node:stream'
import { type Io, run } from '../src/run.ts'

/** What a run of the command left behind. */
export interface CapturedRun {
	readonly code: number
	readonly stdout: string
	readonly stderr: string
}

/** Runs the command in this process, away from the terminal, at a fixed moment. */
export async function capturedRun(
	argv: readonly string[],
	cwd: string,
	{
		stdin = '',
		tty = false,
		columns = 100,
		env = {},
	}: { stdin?: string | Uint8Array; tty?: boolean; columns?: number; env?: NodeJS.ProcessEnv } = {},
): Promise<CapturedRun> {
	const [stdout, stderr] = [captured(tty, columns), captured(tty, columns)]
	const io: Io = {
		stdin: Readable.from([Buffer.from(stdin)]),
		stdout: stdout.stream,
		stderr: stderr.stream,
		env: { SOURCE_DATE_EPOCH: '1730000000', ...env },
		cwd,
		interrupted: () => AbortSignal.abort(),
	}
	const code = await run(argv, io)
	return { code, stdout: stdout.text(), stderr: stderr.text() }
}

/** A stream that remembers; as a terminal it has a width. */
export function captured(
	isTTY: boolean,
	columns: number,
): { stream: NodeJS.WriteStream; text: () => string } {
	const chunks: string[] = []
	const stream = new Writable({
		decodeStrings: false,
		write: (chunk, _encoding, done) => {
			chunks.push(String(chunk))
			done()
		},
	})
	Object.assign(stream, isTTY ? { isTTY, columns, rows: 30, cursorTo() {}, clearLine() {} } : {})
	return { stream: stream as unknown as NodeJS.WriteStream, text: () => chunks.join('') }
}
