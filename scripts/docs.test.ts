import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rubric } from '../packages/core/src/index.ts'
import { withText } from './eval/label-texts.ts'
import { kinds, parseLabels, traits } from './eval/labels.ts'

const root = new URL('../', import.meta.url)

function text(path: string): string {
	return readFileSync(new URL(path, root), 'utf8')
}

test('the labelling guide explains every kind and trait', () => {
	const guide = text('docs/labelling-guide.md')
	for (const name of [...kinds, ...traits]) expect(guide).toContain(`\n| \`${name}\` |`)
})

test('its example is in order, and starts each asset with words of its lines', () => {
	for (const page of parseLabels(text('fixtures/mixed-site.labels.jsonl'), 'labels')) {
		const { file, assets } = withText(page, text(`fixtures/${page.file}`))
		const lines = text(`fixtures/${file}`).split('\n')
		for (const {
			lines: [first, last],
			text,
		} of assets) {
			expect(lines.slice(first - 1, last).join(' '), file).toContain(text)
		}
	}
})

test('the index of detectors lists every kind', () => {
	const index = text('docs/detectors/README.md')
	expect([...index.matchAll(/^\| \[([a-z-]+)\]\(\1\.md\)/gm)].map(([, kind]) => kind)).toEqual(
		[...kinds].sort(),
	)
})

test('the validation is that of the current rubric', () => {
	expect(text('docs/validation.md')).toContain(`Measured with rubric ${rubric.version}. `)
})

test.each([
	'docs/labelling-guide.md',
	'docs/architecture.md',
	'docs/scoring.md',
	'docs/frameworks.md',
	'docs/validation.md',
	'docs/editors.md',
	'docs/diff.md',
	'packages/linkworthy/README.md',
	'CONTRIBUTING.md',
])('%s links to files that exist', (path) => {
	const folder = new URL(path, root)
	for (const [, target] of text(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
		expect(existsSync(new URL(target!, folder)), target).toBe(true)
	}
})
