import { describe, expect, test } from 'vitest'
import { blocksOf, elementOf, pageOf, sourceOf } from '../page/page-view.fixture.ts'
import { blankContainerLines } from './containers.ts'

const page = (text: string) => pageOf(text, 'markdown')

describe('what stands in a container is a box of its name', () => {
	test.each([
		['VitePress', '::: tip', 'tip'],
		['VitePress, with a title', '::: details Read more: tides', 'details'],
		['Docusaurus', ':::note[High water]', 'note'],
		['Starlight', ':::caution', 'caution'],
		['Quarto', '::: {.callout-note}', 'callout-note'],
		['MyST', ':::{admonition} High water', 'admonition'],
	])('%s', (_, opening, name) => {
		const found = page(`Before.\n${opening}\nTwo *a* day.\n:::\nAfter.\n`)
		const box = elementOf(found, 'div')
		expect(box.node.properties.className).toEqual([name])
		expect(blocksOf(found)).toEqual([
			['p', 'Before.'],
			['p', 'Two a day.'],
			['p', 'After.'],
		])
		expect(sourceOf(found, found.positionOf(box))).toBe('Two *a* day.')
	})

	test('in another, in a list, in a quotation', () => {
		const boxes = (text: string) =>
			(page(text).byTag.get('div') ?? []).map((box) => [box.node.properties.className, box.parent?.tag])
		expect(boxes(':::: info\nOne\n\n::: tip\nTwo\n:::\n\nThree\n::::\n')).toEqual([
			[['info'], undefined],
			[['tip'], 'div'],
		])
		expect(boxes('- One\n\n  :::tip\n  Two\n  :::\n\n- Three\n')).toEqual([[['tip'], 'li']])
		expect(boxes('> ::: tip\n> Two\n> :::\n')).toEqual([[['tip'], 'blockquote']])
	})

	test('to the end of the page, where it is not closed', () => {
		const found = page('::: tip\nOne\n\nTwo')
		expect(sourceOf(found, found.positionOf(elementOf(found, 'div')))).toBe('One\n\nTwo')
	})

	test('in MDX too', () => {
		const found = pageOf(':::tip\nOne <Badge text="new" />\n:::\n', 'mdx')
		expect(elementOf(found, 'div').node.properties.className).toEqual(['tip'])
	})
})

test.each([
	['in code', '```md\n::: tip\nOne\n:::\n```\n'],
	['in a sentence', 'Write ::: tip, and then :::\n'],
	['without an opening one', 'One\n\n:::\n'],
])('colons %s are text', (_, text) => {
	expect(blankContainerLines(text)).toEqual({ text, containers: [] })
})

test('a wall of colons takes no longer than its length', () => {
	const lines = `${':'.repeat(200_000)}x\n${'::: a\n'.repeat(50_000)}${':::\n'.repeat(50_000)}`
	expect(blankContainerLines(lines).text).toHaveLength(lines.length)
})
