import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A command that went wrong, with what it printed. */
export class CommandError extends Error {}

export interface Place {
	readonly cwd: string
	readonly env?: NodeJS.ProcessEnv
}

/**
 * Runs a command to its end.
 *
 * @returns what it printed.
 * @throws {CommandError} if it fails.
 */
export async function runToEnd(command: string, args: readonly string[], place: Place): Promise<string> {
	const { child, printed } = start(command, args, place)
	const [code] = await once(child, 'close')
	if (code !== 0) throw new CommandError(`${[command, ...args].join(' ')} ended with ${code}\n${printed()}`)
	return printed()
}

/** A command that goes on. */
export interface Running {
	/** Everything printed so far. */
	readonly printed: () => string
	/** Settles when something is printed, from a place in what is printed on. */
	readonly prints: (wanted: RegExp, from?: number) => Promise<RegExpExecArray>
	readonly stop: () => Promise<void>
}

/** How long a dev server may take for a line, in milliseconds: a judgement, for a cold cache on a busy machine. */
const patience = 120_000

/** Starts a command that goes on, such as a dev server. */
export function startServer(command: string, args: readonly string[], place: Place): Running {
	const { child, printed } = start(command, args, { ...place, detached: true })
	return {
		printed,
		async prints(wanted, from = 0) {
			for (const end = Date.now() + patience; Date.now() < end; ) {
				const match = wanted.exec(printed().slice(from))
				if (match) return match
				if (child.exitCode !== null) break
				await new Promise((later) => setTimeout(later, 100))
			}
			throw new CommandError(`${[command, ...args].join(' ')} did not print ${wanted}`)
		},
		async stop() {
			if (child.exitCode !== null || child.pid === undefined) return
			const closed = once(child, 'close')
			// The whole group: npx and its like start the server as a child of theirs.
			process.kill(-child.pid, 'SIGTERM')
			await closed
		},
	}
}

function start(
	command: string,
	args: readonly string[],
	{ cwd, env, detached = false }: Place & { readonly detached?: boolean },
): { child: ChildProcess; printed: () => string } {
	const child = spawn(command, args, {
		...{ cwd, detached },
		env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32',
	})
	let text = ''
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (chunk: string) => {
			text += chunk
		})
	return { child, printed: () => text }
}
