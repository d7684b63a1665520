import { describe, expect, test } from 'vitest'
import { measured } from './measured-page.fixture.ts'

function opening(text: string, format: 'html' | 'markdown' | 'mdx' = 'markdown') {
	const { openingWordCount, openingTitleShare } = measured(text, format).facts
	return [openingWordCount, openingTitleShare]
}

describe('the opening', () => {
	test('is the first paragraph, and names words of the title', () => {
		expect(
			opening('# How late buses run\n\nLate buses run often here.\n\nMore words stand in the second.'),
		).toEqual([5, 1])
		expect(opening('# Bus delays in towns\n\nA bus comes when it comes.')).toEqual([6, 0.333])
	})

	test('is nothing where there is no paragraph, or no title to name', () => {
		expect(opening('# Buses\n\n- one bus and another bus')).toEqual([0, 0])
		expect(opening('It came in the end.')).toEqual([5, null])
		expect(opening('# How it is\n\nIt came in the end.')).toEqual([5, null])
	})

	test.each([
		['a badge', '![build](https://example.org/build.svg)'],
		['a line of links', '[Home and all the other pages of the site](/)'],
		['a date', '5 May 2024 by Ada Byron.'],
		['a byline', 'Written by Ada and Charles'],
		['a quotation', '> Nobody ever waited for a bus so long.'],
		['a callout', ':::note\nThis page is about an old version.\n:::'],
		['a notice', '<div class="alert alert-info">This page is about an old version.</div>'],
		['an aside', '<aside><p>This page is about an old version.</p></aside>'],
		['an include', '{% include "a/long/path/to/some/other.html" %}'],
		['a listing', '```\nThis is a listing, and no prose.\n```'],
	])('passes over %s', (_, first) => {
		expect(opening(`# Late buses\n\n${first}\n\nLate buses are what this is about.`)).toEqual([7, 1])
	})

	test('is nothing behind the second section, and titles are no section', () => {
		const list = '- one bus'
		expect(opening(`# Buses\n\n## A\n\n${list}\n\n# B\n\nBuses come late here.`)).toEqual([4, 1])
		expect(opening(`# Buses\n\n## A\n\n${list}\n\n## B\n\nBuses come late here.`)).toEqual([0, 0])
	})

	test('stands in a component too, but not in a callout', () => {
		expect(opening('# Buses\n\n<Intro>\n\nBuses come late in this town.\n\n</Intro>', 'mdx')).toEqual([6, 1])
		expect(
			opening(
				'# Buses\n\n<Note>\n\nThis is for an old version.\n\n</Note>\n\nBuses come late.\n\nOr so they say here.',
				'mdx',
			),
		).toEqual([5, 0])
	})

	test('is read in scripts without spaces', () => {
		expect(opening('<html lang="zh"><h1>潮汐预报</h1><p>潮汐预报告诉您海水何时上升和下降。', 'html')[1]).toBe(
			1,
		)
		expect(opening('<html lang="ja"><h1>潮の予報</h1><p>港の予報は、潮の時刻を伝えます。', 'html')[1]).toBe(1)
	})
})
