import { describe, expect, test } from 'vitest'
import { parseMarkdown } from './markdown.ts'

function read(block: string) {
	return parseMarkdown(`${block}\n\nText.`).frontMatter
}

describe('names and values', () => {
	test('in YAML', () => {
		expect(read('---\ntitle: Tides\ntags: [sea, moon]\ndraft: false\n---')).toEqual({
			values: { title: 'Tides', tags: ['sea', 'moon'], draft: false },
			problem: null,
		})
	})

	test('in TOML', () => {
		const { values, problem } = read('+++\ntitle = "Tides"\ndate = 2025-04-02\n[extra]\nwide = true\n+++')
		expect(problem).toBeNull()
		expect(values).toMatchObject({ title: 'Tides', extra: { wide: true } })
		expect(values.date).toBeInstanceOf(Date)
	})

	test('with line ends of Windows', () => {
		expect(read('---\r\ntitle: Tides\r\nlang: de\r\n---').values).toEqual({ title: 'Tides', lang: 'de' })
	})

	test.each([
		['none', 'Just text.'],
		['an empty block', '---\n---'],
		['comments', '---\n# later\n---'],
	])('%s is nothing', (_, block) => {
		expect(read(block)).toEqual({ values: {}, problem: null })
	})
})

describe('not quite YAML but plain to a reader', () => {
	test('a colon in a value', () => {
		expect(read('---\ntitle: Tides: a story\ndate: 2025-04-02\n---')).toEqual({
			values: { title: 'Tides: a story', date: '2025-04-02' },
			problem: null,
		})
	})

	test('quotation marks in a value, deeper lines, lists', () => {
		expect(
			read(
				'---\ntitle: "Tides" and more: a story\n# a remark\ntags:\n  - sea\n- moon\n\nempty:\nname: \'x\'\n---',
			),
		).toEqual({ values: { title: 'Tides" and more: a story', name: 'x' }, problem: null })
	})
})

describe('broken', () => {
	test.each([
		['YAML', '---\ntitle: [Tides\n---', /^front matter is not valid YAML: .*[^.:\s]; it was left out$/],
		['YAML', '---\ntitle: a: b\njust words\n---', /^front matter is not valid YAML/],
		['TOML', '+++\ntitle = Tides\n+++', /^front matter is not valid TOML: .*[^.:\s]; it was left out$/],
	])('%s is a problem, said in one line', (_, block, problem) => {
		const read = parseMarkdown(`${block}\n\nText.`)
		expect(read.frontMatter.values).toEqual({})
		expect(read.frontMatter.problem).toMatch(problem)
		expect(read.tree.children.length).toBeGreaterThan(0)
	})

	test('a list or a bare word is no metadata', () => {
		for (const block of ['---\n- a\n- b\n---', '---\nwords\n---'])
			expect(read(block)).toEqual({
				values: {},
				problem: 'front matter is not a list of names and values; expected YAML such as "title: …"',
			})
	})

	test('aliases that multiply are refused', () => {
		const lines = ['a: &a [x, x, x, x, x, x, x, x, x]']
		for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef'])
			lines.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`)
		expect(read(`---\n${lines.join('\n')}\n---`).problem).toContain('Excessive alias count')
	})
})
