import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EmbedFile } from '@linkworthy/embed'
import { describe, expect, test } from 'vitest'
import { reportOf, scoredPage } from '../testing/report.ts'
import { siteFolder } from '../testing/site-folder.ts'
import type { Analysis } from './analyze.ts'
import { writeReport } from './write.ts'

const chart: EmbedFile = { path: 'embeds/chart-1/figure.html', text: '<figure></figure>\n' }
const map: EmbedFile = { path: 'embeds/map-1/figure.html', text: '<figure></figure>\n' }

function analysis(...embeds: EmbedFile[]): Analysis {
	return { report: reportOf([scoredPage('a.md', 50)]), embeds }
}

function tree(folder: string): string[] {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort()
}

test('the formats that are asked for, and the embed codes', async () => {
	const output = join(siteFolder(), 'deep/out')
	expect(await writeReport(output, analysis(chart), ['json'])).toEqual([])
	expect(tree(output)).toEqual(['embeds/chart-1/figure.html', 'embeds/linkworthy-files.json', 'report.json'])
	expect(JSON.parse(readFileSync(join(output, 'report.json'), 'utf8')).pages[0].file).toBe('a.md')
	await writeReport(output, analysis(chart), ['html', 'json'])
	expect(readFileSync(join(output, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/i)
})

test('without embed codes there is no folder for them', async () => {
	const output = join(siteFolder(), 'out')
	await writeReport(output, analysis(), ['json'])
	expect(tree(output)).toEqual(['report.json'])
	expect(existsSync(join(output, 'embeds'))).toBe(false)
})

describe('embed codes of an earlier run', () => {
	test('go when they are no longer made, with their folder', async () => {
		const output = join(siteFolder(), 'out')
		await writeReport(output, analysis(chart, map), ['json'])
		await writeReport(output, analysis(map), ['json'])
		expect(tree(output)).toEqual(['embeds/linkworthy-files.json', 'embeds/map-1/figure.html', 'report.json'])
		expect(existsSync(join(output, 'embeds/chart-1'))).toBe(false)
		await writeReport(output, analysis(), ['json'])
		expect(existsSync(join(output, 'embeds'))).toBe(false)
	})

	test('stay where somebody put a file beside them, and so does that file', async () => {
		const output = siteFolder({ 'embeds/mine/figure.html': 'mine' })
		await writeReport(output, analysis(chart), ['json'])
		writeFileSync(join(output, 'embeds/chart-1/notes.txt'), 'mine')
		await writeReport(output, analysis(), ['json'])
		expect(tree(output)).toEqual(['embeds/chart-1/notes.txt', 'embeds/mine/figure.html', 'report.json'])
	})

	test('are only what lies below the folder, whatever the list says', async () => {
		const list = [
			'../precious',
			'precious',
			'embeds/../precious',
			'embeds/link/precious',
			'/precious',
			3,
			'embeds',
		]
		const folder = siteFolder({
			precious: '',
			'elsewhere/precious': '',
			'out/precious': '',
			'out/embeds/linkworthy-files.json': JSON.stringify(list.concat('embeds/ours')),
			'out/embeds/ours': '',
		})
		symlinkSync('../../elsewhere', join(folder, 'out/embeds/link'))
		await writeReport(join(folder, 'out'), analysis(), ['json'])
		for (const path of ['precious', 'elsewhere/precious', 'out/precious'])
			expect(existsSync(join(folder, path)), path).toBe(true)
		expect(existsSync(join(folder, 'out/embeds/ours'))).toBe(false)
	})

	test.each(['not JSON', '{}', 'null'])('are none if the list is %s', async (list) => {
		const output = siteFolder({ 'embeds/linkworthy-files.json': list, 'embeds/a/figure.html': 'x' })
		await writeReport(output, analysis(), ['json'])
		expect(existsSync(join(output, 'embeds/a/figure.html'))).toBe(true)
	})
})

describe('nothing is written outside', () => {
	test('by a path with dots', async () => {
		const folder = siteFolder()
		const [problem] = await writeReport(join(folder, 'out'), analysis({ path: '../evil.html', text: 'x' }), [
			'json',
		])
		expect(problem).toContain('lies outside')
		expect(tree(folder)).not.toContain('evil.html')
	})

	test('through a link', async () => {
		const folder = siteFolder({ 'precious.json': 'x', 'elsewhere/x': '' })
		const output = join(folder, 'out')
		mkdirSync(output)
		symlinkSync('../elsewhere', join(output, 'embeds'))
		symlinkSync('../precious.json', join(output, 'report.json'))
		const problems = await writeReport(output, analysis(chart), ['json', 'html'])
		expect(problems).toHaveLength(2)
		expect(problems[0]).toContain('is a symbolic link')
		expect(readFileSync(join(folder, 'precious.json'), 'utf8')).toBe('x')
		expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['x'])
		expect(existsSync(join(output, 'report.html'))).toBe(true)
	})
})

test('what cannot be written is told in one line, and the rest is written', async () => {
	const output = siteFolder({ 'report.json/in-the-way': '' })
	const problems = await writeReport(output, analysis(), ['json', 'html'])
	expect(problems).toEqual([expect.stringMatching(/^.*report\.json could not be written: [^\n]+$/)])
	expect(existsSync(join(output, 'report.html'))).toBe(true)
})
