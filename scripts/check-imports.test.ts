import { describe, expect, test } from 'vitest'
import { importsOf, violations } from './check-imports.mjs'

function of(path: string, text: string): string[] {
	return violations([{ path, text }])
}

describe('importsOf', () => {
	test('finds every form of import', () => {
		const text = [
			"import a from 'a'",
			"import 'b'",
			"import {\n\tc,\n\ttype C,\n} from 'c'",
			"import type { D } from 'd'",
			"export * from 'e'",
			"export type * from 'f'",
			"export { g } from 'g'",
			"await import('h')",
			"import * as i from 'i'",
		].join('\n')
		expect(
			importsOf(text)
				.map(({ specifier }) => specifier)
				.join(''),
		).toBe('abcdefghi')
		expect(
			importsOf(text)
				.filter(({ typeOnly }) => typeOnly)
				.map(({ specifier }) => specifier),
		).toEqual(['d', 'f'])
	})

	test('is not misled by comments, strings and exported constants', () => {
		const text = [
			"// import a from 'a'",
			'const b = "import b from \'b\'"',
			"export const from = 'c'",
			"export default 'd'",
			'const e = `import e from "e"`',
			'import.meta.resolve("f")',
		].join('\n')
		expect(importsOf(text)).toEqual([])
	})
})

describe('between packages', () => {
	test('lower packages may not import higher ones', () => {
		expect(of('packages/core/src/a.ts', "\nimport { b } from '@linkworthy/embed'")).toEqual([
			'packages/core/src/a.ts:2: core may not import @linkworthy/embed',
		])
		expect(of('packages/embed/src/a.ts', "export * from 'linkworthy'")).toHaveLength(1)
		expect(of('packages/astro/src/a.ts', "import type { A } from '@linkworthy/vite'")).toHaveLength(1)
		expect(of('packages/reporters/src/a.test.ts', "import { a } from '@linkworthy/embed'")).toHaveLength(1)
	})

	test('higher packages may import lower ones', () => {
		expect(of('packages/linkworthy/src/a.ts', "import { b } from '@linkworthy/reporters'")).toEqual([])
		expect(of('packages/vite/src/a.ts', "import { b } from 'linkworthy'")).toEqual([])
		expect(of('packages/embed/src/a.ts', "import type { A } from '@linkworthy/core'")).toEqual([])
	})

	test('a relative import stays in its package', () => {
		expect(of('packages/embed/src/a.ts', "import { b } from '../../core/src/b.ts'")).toEqual([
			'packages/embed/src/a.ts:1: ../../core/src/b.ts leaves the package embed',
		])
		expect(of('packages/embed/src/x/a.ts', "import { b } from '../b.ts'")).toEqual([])
	})

	test('a package that the table does not know is reported', () => {
		expect(of('packages/extra/src/a.ts', '')).toHaveLength(1)
	})
})

describe('purity', () => {
	test.each(['node:fs', 'fs', 'node:fs/promises', 'node:http', 'node:net'])(
		'pure packages do not import %s',
		(name) => {
			expect(of('packages/core/src/a.ts', `import { b } from '${name}'`)).toHaveLength(1)
			expect(of('packages/embed/src/a.ts', `import { b } from '${name}'`)).toHaveLength(1)
			expect(of('packages/linkworthy/src/a.ts', `import { b } from '${name}'`)).toEqual([])
		},
	)

	test('their tests may read files', () => {
		expect(
			of('packages/core/src/a.test.ts', "import { readFileSync } from 'node:fs'\nconsole.log(1)"),
		).toEqual([])
	})

	test.each(['console.log(1)', 'Date.now()', 'new Date()', 'process.env', 'fetch("x")', 'Math.random()'])(
		'core does not use %s',
		(code) => {
			expect(of('packages/core/src/a.ts', `const a = 1\nconst b = ${code}`)).toHaveLength(1)
			expect(of('packages/vite/src/a.ts', `const b = ${code}`)).toEqual([])
		},
	)

	test.each([
		'new Date(text)',
		'page.process.x',
		"'console.log'",
		'// Date.now()',
		'const fetched = prefetch(a)',
	])('core may write %s', (code) => {
		expect(of('packages/core/src/a.ts', code)).toEqual([])
	})
})

describe('inside core', () => {
	test.each([
		"import { parse } from '../parse/parse.ts'",
		"import type { Block } from '../page/text.ts'",
		"import { rubric } from '../score/rubric.ts'",
		"import { visit } from 'unist-util-visit'",
		"import { chart } from '../detectors/chart.ts'",
	])('a rule may not %s', (code) => {
		expect(of('packages/core/src/rules/a.ts', code)).toHaveLength(1)
	})

	test.each([
		"import { defineRule } from './rule.ts'",
		"import type { AssetFacts } from '../detectors/asset-facts.ts'",
		"import type { PageFacts } from '../record.ts'",
	])('a rule may %s', (code) => {
		expect(of('packages/core/src/rules/a.ts', code)).toEqual([])
	})

	test('what measures does not judge', () => {
		expect(
			of('packages/core/src/detectors/a.ts', "import { rules } from '../rules/registry.generated.ts'"),
		).toEqual(['packages/core/src/detectors/a.ts:1: core/detectors may not import core/rules'])
	})

	test('what weighs may name the types of detectors and not their code', () => {
		expect(
			of('packages/core/src/score/a.ts', "import type { AssetFacts } from '../detectors/asset-facts.ts'"),
		).toEqual([])
		expect(of('packages/core/src/score/a.ts', "import { chart } from '../detectors/chart.ts'")).toEqual([
			'packages/core/src/score/a.ts:1: core/score may not import values from core/detectors',
		])
	})

	test('the top of core composes', () => {
		expect(of('packages/core/src/measure-page.ts', "import { parse } from './parse/parse.ts'")).toEqual([])
	})
})
