import { readFileSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { fileURLToPath } from 'node:url'
import { failureLine, problemLine } from '@linkworthy/reporters'
import { describe, expect, test } from 'vitest'
import { capturedRun } from '../testing/captured-run.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const guide = readFileSync(new URL('../../../docs/editors.md', import.meta.url), 'utf8')

/** A pattern of a problem matcher: groups by what they hold. */
interface Pattern {
	readonly regexp: string
	readonly file: number
	readonly line: number
	readonly column: number
	readonly severity?: number
	readonly message: number
	readonly code: number
}

const task = JSON.parse(/```json\n(.*?)```/s.exec(guide)?.[1] ?? '').tasks[0].problemMatcher
const github = JSON.parse(
	readFileSync(new URL('../github-problem-matcher.json', import.meta.url), 'utf8'),
).problemMatcher
const patterns: readonly Pattern[] = [
	task.pattern,
	...github.map((one: { pattern: Pattern[] }) => one.pattern[0]),
]

/** What the pattern of an editor or of GitHub reads in a line; null where it does not match. */
function read(line: string, pattern: Pattern) {
	const match = new RegExp(pattern.regexp).exec(line)
	if (!match) return null
	const group = (number: number) => match[number]
	return {
		file: group(pattern.file),
		place: `${group(pattern.line)}:${group(pattern.column)}`,
		message: group(pattern.message),
		code: group(pattern.code),
		severity: pattern.severity === undefined ? 'note' : group(pattern.severity),
	}
}

const finding = {
	rule: 'chart-data',
	level: 'warning',
	message: 'Chart "Delays" without its data. Expected a table.',
	gain: 6.2,
	effort: 2,
	asset: null,
	position: null,
	selector: null,
	docs: '',
} as const
const start = { line: 12, column: 3, offset: 0 }

describe('problem matchers', () => {
	test('read every line of a real run, each level by one of GitHub’s', async () => {
		const { stdout } = await capturedRun(['fixtures/mixed-site', '--format', 'problems'], root)
		const lines = stdout.trimEnd().split('\n')
		expect(lines.length).toBeGreaterThan(10)
		for (const line of lines) {
			const [vscode, ...ofGithub] = patterns.map((pattern) => read(line, pattern))
			expect(vscode, line).toMatchObject({
				file: expect.stringMatching(/^fixtures\/mixed-site\/.*\.(?:html|mdx?)$/),
			})
			expect(
				ofGithub.filter((match) => match !== null),
				line,
			).toEqual([vscode])
		}
	})

	test.each([
		['a path with spaces and colons', 'my notes/at 12:30:10  noon.md', 'my notes/at 12:30:10 noon.md'],
		['a path of Windows', win32.join('C:\\my site', 'a.md'), 'C:\\my site\\a.md'],
		['a path outside the folder', posix.join('..', 'a.md'), '../a.md'],
	])('read %s', (_, file, shown) => {
		const line = problemLine({ file, source: null }, { ...finding, position: { file, start, end: start } })
		for (const pattern of patterns.slice(0, 2))
			expect(read(line, pattern)).toEqual({
				file: shown,
				place: '12:3',
				message: 'Chart "Delays" without its data. Expected a table.  +6',
				code: 'chart-data',
				severity: 'warning',
			})
	})

	test('read messages that look like places', () => {
		const message = 'see b.md:1:2  error  of  +3  other'
		const line = problemLine({ file: 'a.md', source: null }, { ...finding, message, level: 'error' })
		expect(read(line, patterns[0]!)).toMatchObject({
			file: 'a.md',
			place: '1:1',
			message: 'see b.md:1:2 error of +3 other  +6',
			severity: 'error',
		})
	})

	test('read failures', () => {
		const line = failureLine({ file: 'a.md', stage: 'read', message: 'it is empty' })
		expect(read(line, patterns[1]!)).toEqual({
			file: 'a.md',
			place: '1:1',
			message: 'could not be read: it is empty  +0.0',
			code: 'read',
			severity: 'warning',
		})
	})

	test('read no line of the summary, and none that a watcher begins and ends with', async () => {
		const { stdout } = await capturedRun(['fixtures/mixed-site', '--format', 'terminal'], root)
		for (const line of [...stdout.split('\n'), '[linkworthy] begin a.md', '[linkworthy] end'])
			for (const pattern of patterns) expect(read(line, pattern), line).toBeNull()
	})
})

test('the guide shows a real run', async () => {
	const { stdout } = await capturedRun(['fixtures/mixed-site/guides', '--format', 'problems'], root)
	expect(guide).toContain(`\`\`\`\n${stdout}\`\`\`\n`)
})

test('the begin and end lines are those that the guide looks for', () => {
	const { beginsPattern, endsPattern } = task.background
	const begin = new RegExp(beginsPattern.regexp)
	expect(begin.exec('[linkworthy] begin')?.[beginsPattern.file]).toBeUndefined()
	expect(begin.exec('[linkworthy] begin my notes/a.md')?.[beginsPattern.file]).toBe('my notes/a.md')
	expect('[linkworthy] end').toMatch(new RegExp(endsPattern))
	expect('[linkworthy] begin').not.toMatch(new RegExp(endsPattern))
})
