import { expect, test } from 'vitest'
import { elementOf, pageOf } from '../page/page-view.fixture.ts'

test.each([
	['## Low water {#low}', 'low', 'Low water'],
	['## *Low* water{#low}', 'low', 'Low water'],
	['## {#low}', 'low', ''],
	['Low water {#low}\n---', 'low', 'Low water'],
	['## A set {#1 of 2}', undefined, 'A set {#1 of 2}'],
	['## `{#low}`', undefined, '{#low}'],
])('%s', (text, id, words) => {
	const page = pageOf(text, 'markdown')
	const heading = elementOf(page, 'h2')
	expect(heading.node.properties.id).toBe(id)
	expect(page.text.slice(heading.textStart, heading.textEnd)).toBe(words)
})
