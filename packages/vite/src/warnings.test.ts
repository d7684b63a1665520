import { expect, test } from 'vitest'
import { finding, report } from '../test/report.ts'
import { warningLines } from './warnings.ts'

const all = { levels: ['error', 'warning'], most: 5 } as const

test('a line holds the file, what was found, the gain and the docs address', () => {
	expect(warningLines(report([finding()]), all)).toEqual([
		'page-1/index.html  warning  Table of 24 rows without a caption. Expected one sentence that says what it holds.  +3  https://linkworthy.example/rules/table-caption',
	])
})

test('names the source file where it is known', () => {
	const given = report([finding()])
	const pages = given.pages.map((page) => ({ ...page, source: 'src/tides/index.html' }))
	expect(warningLines({ ...given, pages }, all)[0]).toMatch(/^src\/tides\/index\.html {2}/)
})

test('the graver level comes first, then the gain; other levels are left out', () => {
	const given = report(
		[finding({ rule: 'a', message: 'a', gain: 2 }), finding({ rule: 'b', message: 'b', gain: 5 })],
		[
			finding({ rule: 'c', message: 'c', level: 'error', gain: 0 }),
			finding({ rule: 'd', message: 'd', level: 'note', gain: 9 }),
		],
	)
	const messages = (levels: Parameters<typeof warningLines>[1]['levels']) =>
		warningLines(given, { levels, most: 5 }).map((line) => line.split('  ')[2])
	expect(messages(['error', 'warning'])).toEqual(['c', 'b', 'a'])
	expect(messages(['warning'])).toEqual(['b', 'a'])
})

test('a rule is one line, at the place where it gains most', () => {
	const lines = warningLines(
		report([finding({ gain: 1 })], [finding({ gain: 4 })], [finding({ gain: 2 })]),
		all,
	)
	expect(lines).toHaveLength(1)
	expect(lines[0]).toMatch(/^page-2\/.* \(and 2 more places\) {2}\+4 /)
	expect(warningLines(report([finding(), finding()]), all)[0]).toContain(' (and 1 more place)  ')
})

test('there are no more lines than asked for', () => {
	const findings = ['a', 'b', 'c'].map((rule) => finding({ rule }))
	expect(warningLines(report(findings), { ...all, most: 2 })).toHaveLength(2)
	expect(warningLines(report([]), all)).toEqual([])
})

test('small gains keep a decimal', () => {
	expect(warningLines(report([finding({ gain: 0.25 })]), all)[0]).toContain('  +0.3  ')
	expect(warningLines(report([finding({ gain: 12.6 })]), all)[0]).toContain('  +13  ')
})

test('page text that a message quotes stays on its line and cannot steer the terminal', () => {
	const message = 'Quoted "\u001B[2J\nERROR\u202E\u009B31m"'
	expect(warningLines(report([finding({ message })]), all)[0]).toContain('  Quoted " ERROR31m"  ')
})
