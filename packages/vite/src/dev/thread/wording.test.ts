import { expect, test } from 'vitest'
import { finding, report } from '../../../test/report.ts'
import { failedText, fixedText, goneText, outcomeText, warningText } from './wording.ts'

const page = { ...report([]).pages[0]!, file: '/tides/', source: 'tides/index.html' }
const at = (file: string) => ({
	file,
	start: { line: 2, column: 1, offset: 7 },
	end: { line: 2, column: 8, offset: 14 },
})
const placed = finding({ position: at('tides/index.html') })
const written = '<main>\n<table>\n</main>'

test('a warning has its place, its message, its gain, the line and the docs address', () => {
	expect(warningText(page, { finding: placed, morePlaces: 0 }, written, false)).toBe(
		[
			'tides/index.html:2:1  warning  Table of 24 rows without a caption. Expected one sentence that says what it holds.  +3  table-caption',
			'  2 │ <table>',
			'    │ ^^^^^^^',
			'  https://linkworthy.example/rules/table-caption',
		].join('\n'),
	)
})

test.each([
	['of the served page only', at('/tides/'), written],
	['of a file that cannot be read', at('tides/index.html'), null],
	['of no line', null, written],
])('a finding %s stands at the start of the file', (_, position, text) => {
	const [line, ...more] = warningText(
		page,
		{ finding: finding({ position }), morePlaces: 0 },
		text,
		false,
	).split('\n')
	expect(line).toMatch(/^tides\/index\.html:1:1 {2}/)
	expect(more).toHaveLength(1)
})

test('a rule that speaks elsewhere too says so', () => {
	const text = (morePlaces: number) => warningText(page, { finding: placed, morePlaces }, written, false)
	expect(text(1)).toContain('holds. (and 1 more place)  +3')
	expect(text(2)).toContain('holds. (and 2 more places)  +3')
})

test('what is fixed says what it was', () => {
	expect(fixedText(page, placed)).toBe(
		'fixed:  tides/index.html  Table of 24 rows without a caption.  table-caption',
	)
})

const score = (total: number) => ({
	...page,
	score: { total, potential: total, low: 0, high: 9, coverage: 1, dimensions: {} as never, gates: [] },
})

test('the outcome of a fix is a higher score, and that nothing is left', () => {
	const seen = (total: number, findings = [placed]) => ({
		page: { assets: [], findings, score: score(total).score },
		told: new Set<never>(),
	})
	const fixed = { added: [], fixed: [placed] }
	expect(outcomeText(score(44.4), { ...fixed, seen: seen(44.4) }, seen(37.6))).toBe(
		'tides/index.html  score 44, 38 before',
	)
	expect(outcomeText(score(44), { ...fixed, seen: seen(44, []) }, seen(44))).toBe(
		'tides/index.html  nothing is left to fix',
	)
	expect(outcomeText(score(44), { ...fixed, seen: seen(44) }, seen(44))).toBeNull()
	expect(outcomeText(score(44), { ...fixed, fixed: [], seen: seen(44, []) }, seen(38))).toBeNull()
})

test('a page that is gone takes its findings with it', () => {
	const gone = { place: 'a.md', source: 'docs/a.md', text: null, url: null, isTemplate: false }
	expect(goneText(gone, 1)).toBe('docs/a.md  is gone, with its finding')
	expect(goneText(gone, 3)).toBe('docs/a.md  is gone, with its 3 findings')
})

test('nothing that a page holds or is called can steer the terminal', () => {
	const evil = '\u001B[2J\u0007\u202E\u009B31m\nERROR'
	const hostile = { ...page, file: evil, source: evil }
	const found = finding({ message: evil, rule: evil, docs: evil, position: at(evil) })
	const served = { place: evil, source: evil, text: null, url: null, isTemplate: false }
	// Line feeds part the lines of a warning; there are four at most.
	for (const text of [
		warningText(hostile, { finding: found, morePlaces: 1 }, `\n${evil.repeat(3)}`, false),
		fixedText(hostile, found),
		goneText(served, 2),
		failedText(served, evil),
	])
		expect(text.split('\n').slice(0, 4).join('')).not.toMatch(/[\p{Cc}\u202E]|^ERROR/mu)
})
