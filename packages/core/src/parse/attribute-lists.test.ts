import { describe, expect, test } from 'vitest'
import { elementOf, pageOf } from '../page/page-view.fixture.ts'

describe('the id of a heading is no part of its words', () => {
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
})

describe('the attributes of a link or a picture are no words', () => {
	test.each([
		['See [data](/d.csv){target="_self"} now.', 'See data now.'],
		["See [data](/d.csv){.wide #d download='tide data.csv'}.", 'See data.'],
		['See ![data](/d.png){: width=300 }.', 'See .'],
		['See [data](/d.csv){not a list}.', 'See data{not a list}.'],
		['See [data](/d.csv) {.wide}.', 'See data {.wide}.'],
	])('%s', (text, words) => {
		const page = pageOf(text, 'markdown')
		expect(page.text).toBe(words)
	})

	test('what follows stands where it stood', () => {
		const page = pageOf('[data](/d.csv){.wide} of 24 tides.', 'markdown')
		const at = page.text.indexOf('24')
		expect(page.positionOfText(at, at + 2).start.column).toBe(26)
	})
})
