import { describe, expect, test } from 'vitest'
import { assetsOf } from '../detected.fixture.ts'

function charts(text: string, format: 'html' | 'markdown' = 'html') {
	return assetsOf(text, format).filter(({ kind, confidence }) => kind === 'chart' && confidence >= 0.5)
}

const caption = 'Bar chart of the tides in 2024'

describe('the caption of a picture that stands in no figure', () => {
	test.each([
		['WordPress', `<div class="wp-caption"><img src="a.png"><p class="wp-caption-text">${caption}</p></div>`],
		['a named box', `<div class="fig"><img src="a.png"><div class="figcaption">${caption}</div></div>`],
		['a caption without figure', `<div><img src="a.png"><figcaption>${caption}</figcaption></div>`],
		['small print', `<center><img src="a.png"><br><small>${caption}</small></center>`],
		['a paragraph under it', `<div class="box"><img src="a.png"><p>${caption}</p></div>`],
	])('is that of %s', (_, html) => {
		expect(charts(`<p>Before.</p>${html}<p>After.</p>`).map(({ title }) => title)).toEqual([caption])
	})

	test('is the line in italics under it in Markdown', () => {
		expect(charts(`![](a.png)\n*${caption}*`, 'markdown').map(({ title }) => title)).toEqual([caption])
	})

	test('is not the text that it stands in', () => {
		expect(charts(`<div><img src="a.png"><p>${caption}</p><p>More of it.</p></div>`)).toEqual([])
	})
})

describe('pictures side by side', () => {
	const pictures = [1, 2].map((part) => `<img src="${part}.png" alt="Bar chart of tide ${part}">`).join(' ')

	test('are one figure in a paragraph or box of their own', () => {
		expect(charts(`<p>Before.</p><p>${pictures}</p>`)).toHaveLength(1)
		expect(charts(`<p>Before.</p><div>${pictures}<p class="caption">Two tides</p></div>`)).toHaveLength(1)
	})

	test('are apart in a text, in boxes with a caption each, and where there are many', () => {
		expect(charts(`<p>Two tides: ${pictures}</p>`)).toHaveLength(2)
		const box = (name: string) =>
			`<div><img src="${name}.png" alt="Bar chart of ${name}"><p class="caption">Tide ${name}</p></div>`
		expect(charts(`<div>${box('May')}${box('June')}</div>`)).toHaveLength(2)
		expect(charts(`<p>Before.</p><div>${pictures.repeat(4)}</div>`).length).toBeGreaterThan(1)
	})
})
