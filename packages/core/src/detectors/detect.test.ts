import { describe, expect, test } from 'vitest'
import { measured } from '../facts/measured-page.fixture.ts'
import type { PageInput } from '../measure.ts'
import type { MeasuredAsset } from '../record.ts'
import { assetsOf, only } from './detected.fixture.ts'
import type { Candidate, Detector } from './detector.ts'

/** A detector of maps that takes each element with a tag for one. */
function every(tag: string, more: Partial<Candidate<'map'>> = {}): Detector<'map'> {
	return {
		kind: 'map',
		tags: [tag],
		element: (element) => ({
			kind: 'map',
			element,
			confidence: 0.9,
			originality: 1,
			substance: 1,
			title: null,
			facts: {} as never,
			cues: [{ cue: 'its tag', element }, { cue: 'a guess' }],
			...more,
		}),
	}
}

function detected(
	text: string,
	detector: Detector,
	format: PageInput['format'] = 'html',
): readonly MeasuredAsset[] {
	return assetsOf(text, format, { detectors: [detector] })
}

describe('a detector is called', () => {
	test('with the shown elements of the main content that it names', () => {
		const html =
			'<nav><p>a</p></nav><main><p>b</p><div>c</div><p hidden>d</p><p>e</p></main><template><p>f</p></template>'
		expect(detected(html, every('p')).map(({ text }) => text)).toEqual(['b', 'e'])
	})

	test('and may fail, once for each page, without harm to others', () => {
		const failing: Detector = {
			kind: 'map',
			tags: ['p'],
			element: () => {
				throw new RangeError('too far')
			},
		}
		const record = measured('<p>a</p><p>b</p><ul><li>c</ul>', 'html', { detectors: [failing, every('li')] })
		expect(record.failures).toEqual([{ stage: 'extract', message: 'the map detector failed: too far' }])
		expect(record.assets).toHaveLength(1)
	})

	test('and what it found before it failed stays', () => {
		const twice: Detector<'map'> = {
			...every('p'),
			element: (element, page) => {
				if (page.textOf(element) === 'b') throw 'a word'
				return every('p').element?.(element, page) ?? null
			},
		}
		const record = measured('<p>a</p><p>b</p><p>c</p>', 'html', { detectors: [twice] })
		expect(record.assets.map(({ text }) => text)).toEqual(['a'])
		expect(record.failures).toEqual([{ stage: 'extract', message: 'the map detector failed: a word' }])
	})
})

describe('an asset', () => {
	test('has a running number of its kind, its evidence, its place', () => {
		const [first, second] = detected('<p>a</p>\n<p id="b">b</p>', every('p'))
		expect([first?.id, second?.id]).toEqual(['map-1', 'map-2'])
		expect(second).toMatchObject({
			selector: '#b',
			anchor: 'b',
			position: { file: 'notes/page', start: { line: 2, column: 1 }, end: { line: 2 } },
			evidence: [
				{ cue: 'its tag', position: { start: { line: 2 } } },
				{ cue: 'a guess', position: null },
			],
			preview: null,
			src: null,
			title: null,
		})
	})

	test('is linked to by its own id, its figure’s, or that of the heading above', () => {
		const html =
			'<h2 id="tides">Tides</h2><img id="a"><figure id="b"><img></figure><img><figure><img></figure>'
		expect(detected(html, every('img', { text: 'x' })).map(({ anchor }) => anchor)).toEqual([
			'a',
			'b',
			'tides',
			'tides',
		])
		expect(detected('<img>', every('img', { text: 'x' }))).toMatchObject([{ anchor: null }])
		expect(detected('## Neap tides\n\n![x](y.png)', every('img', { text: 'x' }), 'markdown')).toMatchObject([
			{ anchor: 'neap-tides' },
		])
	})

	test('goes on to the end of a second element', () => {
		const until: Detector<'map'> = {
			...every('h2'),
			element: (element, page) => {
				const found = every('h2').element?.(element, page)
				return found ? { ...found, until: page.elements.at(-1) as never } : null
			},
		}
		expect(detected('<h2>a</h2>\n<p>b</p>\n<p>c</p>', until)).toMatchObject([
			{ position: { start: { line: 1 }, end: { line: 3, column: 9 } } },
		])
	})

	test('has its words folded and cut', () => {
		const [asset] = detected(
			`<p>\n  a\n  <b>b</b>\n  ${'long '.repeat(100)}</p>`,
			every('p', { title: ` T ${'t'.repeat(200)}` }),
		)
		expect(asset?.text).toMatch(/^a b long .*…$/)
		expect(asset?.text.length).toBeLessThanOrEqual(300)
		expect(asset?.title?.length).toBeLessThanOrEqual(120)
	})

	test('has shares of 0 to 1, with two decimals', () => {
		expect(detected('<p>a</p>', every('p', { confidence: 7, substance: -2 }))).toMatchObject([
			{ confidence: 1, substance: 0 },
		])
		expect(detected('<p>a</p>', every('p', { confidence: 0.666, substance: 1 / 3 }))).toMatchObject([
			{ confidence: 0.67, substance: 0.33 },
		])
	})
})

describe('a key', () => {
	const key = (text: string, more: Partial<Candidate<'map'>> = {}) => detected(text, every('p', more))[0]?.key

	test('reads like the title, or the words', () => {
		expect(key('<p>Tides of the north</p>', { title: 'High water, July' })).toMatch(
			/^high-water-july-[0-9a-z]+$/,
		)
		expect(key('<p>Tides of the north</p>')).toMatch(/^tides-of-the-north-[0-9a-z]+$/)
		expect(key('<p>— … !</p>')).toMatch(/^map-[0-9a-z]+$/)
		expect(key(`<p>${'Tide '.repeat(40)}</p>`)?.length).toBeLessThan(60)
	})

	test('stays while the content does, wherever it stands', () => {
		expect(key('<p>Tides of the north</p>')).toBe(
			key('<h1>x</h1><div><p class="y">Tides\n of THE north</p></div>'.replace('THE', 'the')),
		)
		expect(key('<p>Tides of the north</p>')).not.toBe(key('<p>Tides of the north!</p>'))
		expect(key('<p>Tides</p>', { src: 'a.png' })).not.toBe(key('<p>Tides</p>', { src: 'b.png' }))
	})
})

test('what the page has said before has no substance', () => {
	expect(
		detected('<p>a b</p><h2>x</h2><p>A  b</p><p>c</p>', every('p')).map(({ substance }) => substance),
	).toEqual([1, 0, 1])
	expect(
		detected('<p id="x"></p><p id="y"></p><p id="x"></p>', every('p')).map(({ substance }) => substance),
	).toEqual([1, 1, 0])
})

test('the position of a sentence is that of its words', () => {
	const text =
		'# Tides\n\nThe tide &amp; the moon.\nIn 2024, **42%** of all\nharbours reported a rise. So it was.\n'
	const { position } = only('statistic', text)
	expect(text.slice(position.start.offset, position.end.offset)).toBe(
		'In 2024, **42%** of all\nharbours reported a rise.',
	)
	expect(position).toMatchObject({ start: { line: 4, column: 1 }, end: { line: 5, column: 26 } })
})

test('a byte order mark moves nothing', () => {
	const text = '# Tides\n\nIn 2024, 42% of all harbours reported a rise.\n'
	expect(only('statistic', `\uFEFF${text}`).position).toEqual(only('statistic', text).position)
})
