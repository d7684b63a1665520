import { describe, expect, test } from 'vitest'
import { pageOf } from '../page/page-view.fixture.ts'
import type { PageFormat } from '../report.ts'
import type { DetectedPage, Detector, Sentence } from './detector.ts'
import { eachSentence, proseBlocks } from './sentences.ts'

function read(text: string, format: PageFormat = 'markdown', lang = 'en'): DetectedPage {
	return { ...pageOf(text, format), lang, title: null, url: null, frontMatter: {}, pictureFile: () => null }
}

/** Sentences that a detector of quantities, or of definitions, is called with. */
function called(page: DetectedPage, wants: 'quantity' | 'definition' = 'quantity'): Sentence[] {
	const sentences: Sentence[] = []
	const detector: Detector = { kind: 'statistic', wants, sentence: () => null }
	eachSentence(page, [detector, { kind: 'chart', tags: ['p'] }], (_, sentence) => sentences.push(sentence))
	return sentences
}

describe('prose', () => {
	test('is paragraphs, items, captions', () => {
		const page = read(
			'<p>a</p><ul><li>b</ul><figure><figcaption>c</figcaption></figure><dl><dt>d<dd>e</dl><blockquote>f</blockquote>',
			'html',
		)
		expect(proseBlocks(page).map(({ start, end }) => page.text.slice(start, end))).toEqual([
			'a',
			'b',
			'c',
			'd',
			'e',
			'f',
		])
	})

	test('is neither headings, tables, code, controls nor what is around the content', () => {
		const page = read(
			'<h2>a</h2><table><caption>b</caption><tr><td><p>c</p></td></tr></table><pre>d</pre><button>e</button><select><option>f</select><details><summary>g</summary></details><nav><p>h</p></nav><p hidden>i</p>',
			'html',
		)
		expect(proseBlocks(page)).toEqual([])
	})
})

describe('a detector is called', () => {
	test('with sentences that hold a number', () => {
		const page = read('# 2024\n\nThe tide rose. It rose by 3 m. It fell.\n\nNo number here.')
		expect(called(page).map(({ text }) => text)).toEqual(['It rose by 3 m.'])
	})

	test.each([
		['ja', '潮が満ちた。二割が遅れた。'],
		['zh', '潮水涨了。百分之四十二％的船晚了。'],
		['en', 'The tide rose. ½ of it fell.'],
	])('or a number in another script: %s', (lang, text) => {
		expect(called(read(text, 'markdown', lang))).toHaveLength(1)
	})

	test('with sentences that may define', () => {
		const page = read('The tide rose. A neap tide is a small tide. Ebbe bezeichnet das Sinken.')
		expect(called(page, 'definition').map(({ text }) => text)).toEqual([
			'A neap tide is a small tide.',
			'Ebbe bezeichnet das Sinken.',
		])
	})
})

describe('a sentence', () => {
	test('knows its words, its place, its neighbours', () => {
		const page = read('<p>\n  The tide rose.\n  It rose\n  by 3 m.\n  Then it fell.\n</p>', 'html')
		const [sentence] = called(page)
		expect(sentence).toMatchObject({
			text: 'It rose by 3 m.',
		})
		expect(page.text.slice(sentence?.start, sentence?.end)).toBe('It rose by 3 m.')
		expect(page.text.slice(sentence?.around.start, sentence?.around.end)).toBe(
			'The tide rose. It rose by 3 m. Then it fell.',
		)
		expect(page.positionOfText(sentence?.start ?? 0, sentence?.end ?? 0)).toMatchObject({
			start: { line: 3, column: 3 },
			end: { line: 4, column: 10 },
		})
	})

	test('may be alone', () => {
		expect(called(read('It rose by 3 m.'))).toMatchObject([
			{ start: 0, end: 15, around: { start: 0, end: 15 } },
		])
	})
})

test('no detector of sentences, no cutting', () => {
	eachSentence(read('It rose by 3 m.'), [{ kind: 'chart', tags: ['p'] }], () => expect.unreachable())
})
