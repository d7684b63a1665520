import { describe, expect, test } from 'vitest'
import { likely, only } from './detected.fixture.ts'

describe('one picture that explains a subject', () => {
	test.each([
		['English', '![Infographic: how the tide works](tide.png)'],
		['its file name', '![](/img/tide-infographic.png)'],
		['a sketchnote', '![Sketchnote of the talk on tides](notes.png)'],
		['German', '![Infografik zu den Gezeiten](a.png)'],
		['French', '![Infographie sur les marées](a.png)'],
		['Spanish', '![Infografía de las mareas](a.png)'],
		['Portuguese', '![Infográfico das marés](a.png)'],
		['Italian', '![Infografica sulle maree](a.png)'],
		['Dutch', '![Infographic over getijden](a.png)'],
		['Japanese', '![潮のインフォグラフィック](a.png)'],
		['Chinese', '![潮汐信息图](a.png)'],
		['Korean', '![조석 인포그래픽](a.png)'],
		[
			'its caption',
			'<figure><img src="a.png" alt=""><figcaption>Infographic: the tide in one picture</figcaption></figure>',
		],
	])('is told by %s', (_, text) => {
		expect(likely('infographic', text)).toHaveLength(1)
	})

	test('is told by its height', () => {
		const sized = (widthPx: number, heightPx: number) =>
			likely('infographic', '![The tide](tide.png)', 'markdown', {
				pictureFile: () => ({ widthPx, heightPx }),
			})
		expect(sized(800, 3162)).toHaveLength(1)
		expect(sized(800, 600)).toEqual([])
		expect(sized(200, 800)).toEqual([])
		expect(sized(800, 1100)).toEqual([])
	})

	test('may be a frame, or a link to the file', () => {
		const { facts } = only(
			'infographic',
			'<iframe src="https://infograph.venngage.com/p/1/tide"></iframe>',
			'html',
		)
		expect(facts).toMatchObject({ form: 'frame', library: 'Venngage' })
		expect(only('infographic', '[Download the infographic](tide.pdf)')).toMatchObject({ src: 'tide.pdf' })
	})
})

describe('what is none', () => {
	test.each([
		['a chart', '![Bar chart of late boats](late.png)'],
		['a diagram', '![Diagram of the lock](lock.svg)'],
		['a photo', '![The harbour](harbour.jpg)'],
		['a hero', '![](hero.png)'],
		['a screenshot', '![Screenshot of the tide calculator](calculator.png)'],
		['a link to a page about infographics', '[What is an infographic?](/infographics/)'],
		['a link with much text', `[Our infographic shows ${'much '.repeat(30)}](tide.pdf)`],
		['words', 'This infographic shows the tide.'],
		['a logo of a program for them', '![Infographic maker logo](maker-logo.png)'],
	])('%s', (_, text) => {
		expect(likely('infographic', text)).toEqual([])
	})

	test('a tall capture of a page', () => {
		const text = '![Screenshot of the whole page](screenshot-full.png)'
		expect(
			likely('infographic', text, 'markdown', { pictureFile: () => ({ widthPx: 1280, heightPx: 3000 }) }),
		).toEqual([])
	})

	test.each(['badge.svg', 'avatars/infographic.png', 'emoji/infographic.png', 'img/button/infographic.svg'])(
		'a picture at %s',
		(src) => {
			expect(likely('infographic', `![infographic](https://example.org/${src})`)).toEqual([])
		},
	)
})
