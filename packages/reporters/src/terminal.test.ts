import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
	assetWith,
	findingWith,
	fullReport,
	golden,
	hostileText,
	pageWith,
	reportOf,
	scoreOf,
	withStrings,
} from '../test/reports.ts'
import { columns } from './plain-text.ts'
import { summaryLines, terminal } from './terminal.ts'

const plain = { colour: false } as const
const paths = { reportPath: '.linkworthy/report.html', embedsPath: '.linkworthy/embeds' }

describe('golden files', () => {
	it('terminal.txt', async () => {
		await expect(terminal(fullReport, { ...plain, ...paths })).toMatchFileSnapshot(golden('terminal.txt'))
	})

	it('terminal-quiet.txt', async () => {
		await expect(terminal(fullReport, { ...plain, ...paths, quiet: true })).toMatchFileSnapshot(
			golden('terminal-quiet.txt'),
		)
	})
})

describe('terminal', () => {
	it('says the same words with and without colour', () => {
		const coloured = terminal(fullReport, { ...paths, colour: true })
		expect(coloured).toContain('\u001b[')
		expect(stripVTControlCharacters(coloured)).toBe(terminal(fullReport, { ...paths, colour: false }))
	})

	it('is the lines of the summary', () => {
		expect(terminal(fullReport, plain)).toBe(`${summaryLines(fullReport, plain).join('\n')}\n`)
	})

	it('shows ten pages and says how many more there are', () => {
		const pages = Array.from({ length: 12 }, (_, index) =>
			pageWith({ file: `${index}`, score: scoreOf(index) }),
		)
		expect(summaryLines(reportOf(pages), plain)).toContain('  …  2 more')
		expect(summaryLines(reportOf(pages), { ...plain, ...paths })).toContain('  …  2 more in the report')
		expect(terminal(reportOf(pages.slice(0, 10)), plain)).not.toContain('…')
	})

	it('shows five steps, each rule once', () => {
		const findings = Array.from({ length: 14 }, (_, index) =>
			findingWith({ rule: `rule-${index % 7}`, gain: 20 - index, message: `Message ${index}.` }),
		)
		const lines = summaryLines(reportOf([pageWith({ findings })]), plain)
		const steps = lines.filter((line) => /^ +\+\d/.test(line))
		expect(steps).toHaveLength(5)
		expect(steps[0]).toBe('  +20  src/a.md  Message 0. (and 1 more place)')
	})

	it('shows every error, also one that gains nothing', () => {
		const findings = Array.from({ length: 30 }, (_, index) =>
			findingWith({ level: 'error', gain: 0, message: `Error ${index}.` }),
		)
		const text = terminal(reportOf([pageWith({ findings })]), plain)
		expect(text).toContain('\n30 errors\n')
		for (const { message } of findings) expect(text).toContain(`  src/a.md  ${message} (page-title)\n`)
		expect(text).not.toContain('Worth doing next')
	})

	it('does not name doubtful assets', () => {
		const assets = [assetWith(), assetWith({ kind: 'map', confidence: 0.4 })]
		const text = terminal(reportOf([pageWith({ assets, traits: ['guide', 'list'] })]), plain)
		expect(text).toContain('/a/  guide, list · 1 chart\n')
	})

	it('cuts lines of pages and steps to the width, and nothing else', () => {
		const lines = summaryLines(fullReport, { ...plain, width: 80 })
		const rows = lines.filter((line) => /^ +\+?\d/.test(line))
		expect(rows).toHaveLength(11)
		for (const row of rows) expect(columns(row)).toBeLessThanOrEqual(80)
		expect(lines.some((line) => line.endsWith('(widget-link-anchor)'))).toBe(true)
		expect(() => terminal(fullReport, { ...plain, width: 1 })).not.toThrow()
	})

	it('is empty when it is to be quiet and nothing is wrong', () => {
		expect(
			terminal(reportOf([pageWith({ findings: [findingWith()] })]), { ...plain, ...paths, quiet: true }),
		).toBe('')
	})

	it('reads well without pages', () => {
		const failures = [{ file: 'x.md', stage: 'read', message: 'not UTF-8' }] as const
		expect(terminal(reportOf([], { failures }), plain)).toBe(
			'No page was analysed\n1 failure\n  x.md  could not be read: not UTF-8\n',
		)
	})

	it('reads well without scored pages', () => {
		const text = terminal(reportOf([pageWith({ role: 'listing', score: null })]), plain)
		expect(text).toBe('1 page · none scored · no assets\nNo page is scored. Not scored: 1 listing page.\n')
	})

	it('keeps what a page holds from steering the terminal', () => {
		fc.assert(
			fc.property(fc.array(hostileText, { minLength: 1, maxLength: 8 }), (texts) => {
				let next = 0
				const report = withStrings(fullReport, () => texts[next++ % texts.length] ?? '')
				const lines = summaryLines(report, { ...plain, ...paths })
				for (const line of lines) {
					expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
				}
				const coloured = summaryLines(report, { ...paths, colour: true })
				expect(coloured.map((line) => stripVTControlCharacters(line))).toEqual(lines)
			}),
		)
	})
})
