import { expect, test } from 'vitest'
import { reportOf, scoredPage } from '../testing/report.ts'
import { belowGate } from './gate.ts'

test('nothing asked, nothing missed', () => {
	expect(belowGate(reportOf([scoredPage('a.md', 0, ['error'])]), {})).toEqual([])
})

test('pages under the score are counted and named, the lowest first', () => {
	const report = reportOf([
		scoredPage('a.md', 40),
		scoredPage('b.md', 39.99),
		scoredPage('c.md', 7),
		scoredPage('d.md', 90),
	])
	expect(belowGate(report, { failUnder: 40 })).toEqual([
		'2 pages under the score of 40: c.md (7), b.md (39.9).',
	])
	expect(belowGate(report, { failUnder: 7 })).toEqual([])
	expect(belowGate(report, { failUnder: 0 })).toEqual([])
})

test('a page that is not scored is not under any score', () => {
	expect(belowGate(reportOf([{ ...scoredPage('a.md', 0), score: null }]), { failUnder: 100 })).toEqual([])
})

test('many are counted, three are named', () => {
	const pages = Array.from({ length: 9 }, (_, index) => scoredPage(`${index}.md`, index))
	const [line] = belowGate(reportOf(pages), { failUnder: 50 })
	expect(line).toBe('9 pages under the score of 50: 0.md (0), 1.md (1), 2.md (2) and 6 more.')
})

test.each([
	['error', ['1 finding of level error: a.md (rule-0).']],
	['warning', ['2 findings of level warning or graver: a.md (rule-0), a.md (rule-1).']],
	['note', ['4 findings of level note or graver: a.md (rule-0), a.md (rule-1), a.md (rule-2) and 1 more.']],
] as const)('a finding of level %s or a graver one', (failOn, lines) => {
	const report = reportOf([
		scoredPage('a.md', 50, ['error', 'warning', 'note']),
		scoredPage('b.md', 50, ['note']),
	])
	expect(belowGate(report, { failOn })).toEqual(lines)
})

test('both demands have a line of their own', () => {
	expect(
		belowGate(reportOf([scoredPage('a.md', 5, ['error'])]), { failUnder: 10, failOn: 'error' }),
	).toHaveLength(2)
})
