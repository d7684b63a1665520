import { stripVTControlCharacters } from 'node:util'
import { diffReports, type Report } from '@linkworthy/core'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { earlierReport, fullDiff } from '../../test/earlier-report.ts'
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
} from '../../test/reports.ts'
import { json } from '../json.ts'
import { diffMarkdown, mostCharacters } from './diff-markdown.ts'
import { changeLines, diffTerminal } from './diff-terminal.ts'

const plain = { colour: false } as const

describe('golden files', () => {
	it('diff.txt', async () => {
		await expect(diffTerminal(fullDiff, plain)).toMatchFileSnapshot(golden('diff.txt'))
	})

	it('diff.md', async () => {
		await expect(diffMarkdown(fullDiff)).toMatchFileSnapshot(golden('diff.md'))
	})

	it('diff.json', async () => {
		await expect(json(fullDiff)).toMatchFileSnapshot(golden('diff.json'))
	})
})

describe('what is left out', () => {
	it('is everything where nothing changed', () => {
		const diff = diffReports(fullReport, fullReport)
		expect(changeLines(diff, plain)).toEqual([])
		expect(diffTerminal(diff, plain)).toBe(
			'7 pages · 17 assets · median score 20.5 · 3 errors · 7 warnings\nNothing changed that is told.\n',
		)
		expect(diffMarkdown(diff)).toBe(
			'### Linkworthy: no score moved\n\n7 pages · 17 assets · median score 20.5 · 3 errors · 7 warnings\n',
		)
	})

	it('is what gains little, but for its number', () => {
		const findings = [findingWith({ gain: 0.4 }), findingWith({ rule: 'page-language', gain: 0.1 })]
		const lines = changeLines(diffReports(reportOf([pageWith()]), reportOf([pageWith({ findings })])), plain)
		expect(lines).toEqual(['      …  2 that gain less than half a point'])
	})

	it('is how the place in the site moves many pages a little', () => {
		const pages = (place: number) =>
			['a', 'b', 'c', 'd'].map((name, index) => {
				const score = scoreOf(30)
				const points = name === 'd' ? 10 : place + index / 2
				const total = Math.round(30 + points)
				return pageWith({
					file: name,
					title: name,
					score: { ...score, total, potential: total, dimensions: { ...score.dimensions, place: points } },
				})
			})
		const [before, after] = [pages(4), pages(5.6)]
		expect(changeLines(diffReports(reportOf(before), reportOf(after)), plain)).toEqual([
			'3 more pages moved by +1.6, by their place in the site alone.',
		])
	})

	it('is all but errors and failures, if it is to be quiet', () => {
		const lines = changeLines(fullDiff, { ...plain, quiet: true })
		expect(lines.filter((line) => !line.startsWith(' '))).toEqual(['New findings', 'New failures'])
		expect(lines.filter((line) => /^ +[+]/.test(line))).toEqual([])
	})

	it('is the rest of long lists, and its number is told', () => {
		const pages = Array.from({ length: 25 }, (_, index) =>
			pageWith({ file: `${index}.md`, url: null, title: `${index}`, score: scoreOf(index) }),
		)
		const diff = diffReports(reportOf([]), reportOf(pages))
		expect(changeLines(diff, plain)).toContain('      …  15 more')
		expect(diffMarkdown(diff)).toContain('… 15 more')
	})
})

describe('cautions come first', () => {
	it('where scores cannot be compared', () => {
		const later = reportOf([pageWith({ score: scoreOf(80) })], {
			rubric: '2027.1',
			tool: { name: 'linkworthy', version: '0.2.0' },
		})
		const diff = diffReports(reportOf([pageWith()]), later)
		const [headline, rubric, version, ...rest] = diffTerminal(diff, plain).trimEnd().split('\n')
		expect(headline).toBe('1 page · 0 assets · 0 errors · 0 warnings')
		expect(rubric).toMatch(/^Scores are not compared: .* \(2026\.2 and 2027\.1\)/)
		expect(version).toContain('(0.1.0 and 0.2.0)')
		expect(rest).toEqual([])
		expect(diffMarkdown(diff)).toContain('> Scores are not compared')
	})

	it('where a site has become large enough to tell the place of its pages', () => {
		const score = scoreOf(40)
		const alone = { ...score, total: 40, dimensions: { ...score.dimensions, place: null } }
		const placed = { ...score, total: 52, potential: 52, dimensions: { ...score.dimensions, place: 12 } }
		const lines = changeLines(
			diffReports(reportOf([pageWith({ score: alone })]), reportOf([pageWith({ score: placed })])),
			plain,
		)
		expect(lines[0]).toMatch(/^The place of pages in the site could be known in one of the reports alone/)
		expect(lines.at(-1)).toBe('                   Place  could not be known before')
	})

	it('where the reports have nothing in common', () => {
		const other = pageWith({ file: 'z/other.md', url: null, title: 'Other', words: 9 })
		expect(changeLines(diffReports(reportOf([pageWith()]), reportOf([other])), plain)[0]).toMatch(
			/no page in common/,
		)
	})
})

describe('assets that went to another page', () => {
	it('are named, or counted where there are several', () => {
		const assets = ['a', 'b', 'c'].map((key) => assetWith({ id: key, key, title: key, text: key, src: null }))
		const on = (one: readonly number[], two: readonly number[]) =>
			reportOf([
				pageWith({ file: 'one.md', url: null, assets: one.map((index) => assets[index]!) }),
				pageWith({ file: 'two.md', url: null, title: 'Two', assets: two.map((index) => assets[index]!) }),
			])
		expect(changeLines(diffReports(on([0, 1, 2], []), on([0, 1], [2])), plain)).toEqual([
			'Assets, where the score stays',
			'  one.md  chart "c" went to two.md',
			'  two.md  chart "c" came from one.md',
		])
		expect(changeLines(diffReports(on([0, 1, 2], []), on([0], [1, 2])), plain)).toContain(
			'  one.md  2 assets went to two.md',
		)
	})
})

describe('on a terminal', () => {
	it('says the same words with and without colour', () => {
		const coloured = diffTerminal(fullDiff, { colour: true })
		expect(coloured).toContain('\u001b[')
		expect(stripVTControlCharacters(coloured)).toBe(diffTerminal(fullDiff, plain))
	})

	it('is cut to the width', () => {
		for (const line of changeLines(fullDiff, { ...plain, width: 60 }))
			expect(line.length).toBeLessThanOrEqual(60)
	})
})

/** Pairs of reports in which the same strings of the site are replaced by hostile ones. */
const hostileReports: fc.Arbitrary<readonly [Report, Report]> = fc
	.array(hostileText, { minLength: 1, maxLength: 8 })
	.map((texts) => {
		const replaced = new Map<string, string>()
		const replace = (text: string): string => {
			const known = replaced.get(text) ?? `${texts[replaced.size % texts.length] ?? ''}${replaced.size}`
			replaced.set(text, known)
			return known
		}
		return [withStrings(earlierReport, replace), withStrings(fullReport, replace)] as const
	})

describe('what pages hold', () => {
	it('never steers a terminal', () => {
		fc.assert(
			fc.property(hostileReports, ([before, after]) => {
				for (const line of changeLines(diffReports(before, after), plain))
					expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
			}),
		)
	})

	it('is text in Markdown: no markup, no link, no picture, nobody is mentioned', () => {
		fc.assert(
			fc.property(hostileReports, ([before, after]) => {
				const written = diffMarkdown(diffReports(before, after))
				for (const node of nodesOf(written)) {
					if (node.type === 'html')
						expect(node.value).toMatch(/^<(?:br|\/?details|details open)>(?:<summary>[\w ]+<\/summary>)?$/)
					if (node.type === 'link') expect(node.url).toMatch(/^https?:\/\//)
					expect(node.type).not.toMatch(/^(?:image|definition|footnote|code|list)/)
				}
			}),
		)
	})

	it.each([
		['@octocat, see #12 and GH-12', '@\u200boctocat, see #\u200b12 and GH-\u200b12'],
		['[a](https://evil.example) ![b](c.png)', '[a](https:\u200b//evil.example) ![b](c.png)'],
		['https://evil.example www.evil.example', 'https:\u200b//evil.example www\u200b.evil.example'],
		['| a | <b>\n\n# c', '| a | <b> # c'],
		['~~a~~ **b** `c` $d$ <!-- e -->', '~~a~~ **b** `c` $d$ <!-- e -->'],
	])('%j stays what it is', (message, shown) => {
		const page = pageWith({ findings: [findingWith({ message, gain: 9 })] })
		const written = diffMarkdown(diffReports(reportOf([pageWith()]), reportOf([page])))
		const texts = nodesOf(written).flatMap((node) => (node.type === 'text' ? [node.value] : []))
		expect(texts.join('')).toContain(`${shown} `)
		expect(nodesOf(written).filter(({ type }) => type === 'link')).toHaveLength(1)
	})

	it('never makes a comment longer than GitHub takes', () => {
		const long = '&<|*_~`\\[]@#1\u0301'.repeat(60)
		const pages = (points: number) =>
			Array.from({ length: 60 }, (_, index) =>
				pageWith({
					file: `${long}${index}${points}`,
					url: null,
					title: `${index}`,
					score: scoreOf(points),
					assets: Array.from({ length: 6 }, (_, one) =>
						assetWith({
							key: `${index}-${points}-${one}`,
							title: `${long}${points}`,
							text: `${index}${points}${one}`,
							src: null,
						}),
					),
					findings: Array.from({ length: 30 }, (_, rule) =>
						findingWith({ rule: `rule-${points}-${rule}`, message: long, gain: 3 }),
					),
				}),
			)
		const written = diffMarkdown(diffReports(reportOf(pages(20)), reportOf(pages(60))))
		expect(written.length).toBeLessThanOrEqual(mostCharacters)
		expect(written).toMatch(/^### Linkworthy: .*\n/)
	})
})

function nodesOf(markdown: string): Nodes[] {
	const all = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(all) : [])]
	return all(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
}
