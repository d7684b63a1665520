import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { capturedRun } from '../../testing/captured-run.ts'
import { siteFolder } from '../../testing/site-folder.ts'

const table = '\n| stop | delay |\n|---|---|\n| Pier | 4 min |\n| Dock | 7 min |\n| Quay | 2 min |\n'
const trams = '# Trams\n\nTrams are late at three stops of the line along the harbour.\n'

/** A folder with the reports of a site before and after an edit. */
async function edited(): Promise<string> {
	const cwd = siteFolder({ 'old/trams.md': trams, 'new/trams.md': trams + table })
	for (const name of ['old', 'new'])
		await capturedRun([name, '--format', 'json', '--output', `out-${name}`], cwd)
	return cwd
}

const reports = ['out-old/report.json', 'out-new/report.json']

test('says what an edit did, in each form', async () => {
	const cwd = await edited()
	const printed = async (...flags: string[]) => {
		const { code, stdout, stderr } = await capturedRun(['diff', ...reports, ...flags], cwd)
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
		return stdout
	}
	expect(await printed()).toMatch(
		/^1 page · 1 → 2 assets · .*\nHigher\n.*trams\.md\n.*gained data table "Trams"/,
	)
	expect(await printed('--format', 'markdown')).toMatch(/^### Linkworthy: 1 page higher/)
	const diff = JSON.parse(await printed('--format', 'json'))
	expect(diff).toMatchObject({ schemaVersion: 1, sameRubric: true, pagesInBoth: 1 })
	expect(diff.pages.changed[0].assets.added).toMatchObject([{ kind: 'data-table', elsewhere: null }])
})

test('says that nothing changed', async () => {
	const cwd = await edited()
	const { stdout } = await capturedRun(['diff', reports[0]!, reports[0]!], cwd)
	expect(stdout).toMatch(/\nNothing changed that is told\.\n$/)
})

test.each([
	[
		'missing.json',
		'missing.json is no report: no such file or directory. Name the report.json of linkworthy analyze.',
	],
	['.', '. is no report: illegal operation on a directory.'],
	['text.json', 'text.json is no report: Unexpected token'],
	[
		'other.json',
		'other.json is no report: linkworthy did not write it. Name the report.json of linkworthy analyze.',
	],
	['list.json', 'list.json is no report: linkworthy did not write it.'],
	[
		'changed.json',
		'changed.json is no report of this version: pages/0/score/total: Instance type "string" is invalid. Expected "number". Analyse those pages again.',
	],
])('2 and one line for %s', async (name, message) => {
	const cwd = await edited()
	const report = JSON.parse(readFileSync(join(cwd, reports[0]!), 'utf8'))
	report.pages[0].score.total = 'high'
	const files = {
		'text.json': 'no\u001b[31mJSON',
		'other.json': '{}',
		'list.json': '[]',
		'changed.json': JSON.stringify(report),
	}
	const folder = siteFolder(files)
	const { code, stdout, stderr } = await capturedRun(['diff', join(cwd, reports[1]!), name], folder)
	expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
	expect(stderr).toContain(`linkworthy: ${message}`)
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
	expect(stderr).toMatch(/^[^\n\x1b]+\n$/)
})
