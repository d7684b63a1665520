import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Report } from '@linkworthy/core'
import { describe, expect, test } from 'vitest'
import { capturedRun } from '../testing/captured-run.ts'
import { schemaErrors } from '../testing/report-schema.ts'
import { siteFolder } from '../testing/site-folder.ts'

const fixtures = fileURLToPath(new URL('../../../fixtures/hostile', import.meta.url))
const good = '# Ferries\n\nThey cross the harbour every 20 minutes.\n'

async function reportOn(cwd: string, ...inputs: string[]): Promise<{ report: Report; stdout: string }> {
	const { code, stdout } = await capturedRun(
		[...inputs, '--site', 'https://ferries.example', '--output', join(cwd, 'out')],
		cwd,
	)
	expect(code).toBe(0)
	const report: Report = JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8'))
	expect(schemaErrors(report)).toEqual([])
	return { report, stdout }
}

describe('files that are not what they seem', () => {
	test('have one clear line each, and the rest is analysed', async () => {
		const { report, stdout } = await reportOn(siteFolder(), fixtures)
		expect(report.failures.map(({ file, stage, message }) => `${file} ${stage} ${message}`)).toEqual([
			expect.stringMatching(/^binary\.md read it is not text but binary/),
			'blank.html read it holds nothing but white space',
			expect.stringMatching(/^broken-front-matter\.md parse front matter is not valid YAML: /),
			'empty.md read it is empty',
			expect.stringMatching(
				/^invalid-utf8\.md read it is not valid UTF-8 at byte 22; analysed with replacement characters/,
			),
		])
		expect(report.pages.map(({ file, title }) => [file, title])).toEqual([
			['broken-front-matter.md', 'Piers of the harbour'],
			['good.md', 'How long a crossing takes'],
			['invalid-utf8.md', 'Ferry stops'],
			['latin1.html', 'Les bacs à câble'],
			['script-and-quotes.html', expect.stringContaining(`"`)],
			['utf16le.html', 'Fähren über die Förde'],
		])
		for (const { file, message } of report.failures)
			expect(stdout).toMatch(new RegExp(`^ {2}${file} .*${message.slice(0, 12)}.*$`, 'm'))
	})
})

describe('pages of the worst shapes', () => {
	test('nested 5,000 levels deep: the line names the nesting', async () => {
		const cwd = siteFolder({
			'blocks.html': `<main>${'<div>'.repeat(5000)}<p>deep`,
			'good.md': good,
			'inline.html': `<main><p>${'<b>'.repeat(5000)}deep`,
			'quotes.md': `${'>'.repeat(5000)} deep\n`,
			'tags.mdx': `${'<div>\n'.repeat(5000)}${'</div>\n'.repeat(5000)}`,
		})
		const { report } = await reportOn(cwd, '.')
		expect(report.pages.map(({ file }) => file)).toEqual(['good.md'])
		expect(report.failures.map(({ file }) => file)).toEqual([
			'blocks.html',
			'inline.html',
			'quotes.md',
			'tags.mdx',
		])
		for (const { message } of report.failures) expect(message).toMatch(/nest/)
	})

	test('unclosed openings, in Markdown and in HTML', async () => {
		const openings = [
			'[',
			'[a](',
			'*a ',
			'![',
			'<',
			'`',
			'|',
			'<a href="',
			'<!--',
			'<table><tr>',
			'&',
			'{{',
			'$',
		]
		const files = openings.flatMap((opening, index) => [
			[`${index}.md`, `# Title\n\n${opening.repeat(3000)}`],
			[`${index}.html`, `<h1>Title</h1>${opening.repeat(3000)}`],
		])
		const { report } = await reportOn(siteFolder(Object.fromEntries(files)), '.')
		expect(report.pages.length + report.failures.length).toBe(files.length)
	})

	test('of 20 MB: analysed, or the line names the size and the limit', async () => {
		const row = '<p>In 2024, <b>12%</b> of <a href="/x">3,400</a> readers <i>said</i> so.</p>\n'
		const size = 20 * 1024 * 1024
		const cwd = siteFolder({
			'good.md': good,
			'markdown.md': 'words '.repeat(size / 6),
			'picture.html': `<title>Report</title><main><h1>Report</h1><img alt="" src="data:image/png;base64,${'A'.repeat(size)}">`,
			'tags.html': row.repeat(size / row.length),
		})
		const { report } = await reportOn(cwd, '.')
		expect(report.failures).toEqual([
			{ file: 'markdown.md', stage: 'read', message: 'it has 20.0 MiB; the limit for markdown is 4.0 MiB' },
			{
				file: 'tags.html',
				stage: 'read',
				message: expect.stringMatching(/^it has \d{7} tags; the limit is 1500000$/),
			},
		])
		expect(report.pages.map(({ file }) => file)).toEqual(['good.md', 'picture.html'])
		// A picture in a page is no reason for a report of its size.
		expect(JSON.stringify(report).length).toBeLessThan(1024 * 1024)
	})
})

test('names that mean something to JavaScript, to a shell or to an address', async () => {
	const names = [
		'__proto__.md',
		'constructor.md',
		'a b#c?d%.html',
		'$(x) & "q".md',
		'-rf.md',
		'nöl.md',
		'<img src=x>.html',
		'new\nline.md',
	]
	const { report, stdout } = await reportOn(
		siteFolder(Object.fromEntries(names.map((name) => [name, good]))),
		'.',
	)
	expect(report.pages.map(({ file }) => file)).toEqual(names.toSorted())
	expect(report.failures).toEqual([])
	expect(stdout).not.toContain('new\nline')
})

test('links that lead in a circle or out of the site', async () => {
	const outside = siteFolder({ 'secret.md': '# Secret' })
	const cwd = siteFolder({ 'a.md': good })
	cpSync(join(cwd, 'a.md'), join(cwd, 'b.md'))
	symlinkSync('.', join(cwd, 'loop'))
	symlinkSync(outside, join(cwd, 'outside'))
	symlinkSync('c.md', join(cwd, 'c.md'))
	const { report } = await reportOn(cwd, '.')
	expect(report.pages.map(({ file }) => file)).toEqual(['a.md', 'b.md'])
	expect(report.failures).toEqual([])
})
