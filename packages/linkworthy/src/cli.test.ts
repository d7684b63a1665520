import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { siteFolder } from '../testing/site-folder.ts'

// The command as it is published; `tsc -b` makes it.
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const mixedSite = fileURLToPath(new URL('../../../fixtures/mixed-site', import.meta.url))

describe('the published command', () => {
	test('is built', () => {
		expect(existsSync(cli), 'run tsc -b first').toBe(true)
	})

	test('analyses a folder, as its own process', async () => {
		const cwd = siteFolder()
		const child = spawn(process.execPath, [cli, mixedSite], { cwd })
		const [stdout, stderr, [code]] = await Promise.all([
			text(child.stdout),
			text(child.stderr),
			once(child, 'exit'),
		])
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
		expect(stdout).toContain('6 pages')
		expect(existsSync(join(cwd, '.linkworthy/report.html'))).toBe(true)
	})

	test('reads standard input, and its exit code is that of the run', async () => {
		const child = spawn(
			process.execPath,
			[cli, '-', '--output', '-', '--format', 'json', '--fail-under', '100'],
			{ cwd: siteFolder() },
		)
		child.stdin.end('# Ferries\n\nThey run.')
		const [stdout, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
		expect(code).toBe(1)
		expect(JSON.parse(stdout).pages).toHaveLength(1)
	})

	test('ends in silence when its reader has seen enough', async () => {
		const child = spawn(process.execPath, [cli, mixedSite, '--format', 'html', '--output', '-'], {
			cwd: siteFolder(),
		})
		child.stdout.destroy()
		const [stderr, [code, signal]] = await Promise.all([text(child.stderr), once(child, 'exit')])
		expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' })
	})
})
