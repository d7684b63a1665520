import { expect, test } from 'vitest'
import { readDrawing } from './drawing.ts'

const bars = '<rect width="4" height="9" fill="teal"/><text x="1" y="2">May</text>'

test('stands alone: a size, a font, a namespace, and closed tags', () => {
	expect(
		readDrawing(`<figure><svg viewBox="0 0 400 225">${bars}</svg><figcaption>x</figcaption></figure>`),
	).toEqual({
		svg:
			'<svg viewBox="0 0 400 225" font-family="system-ui, sans-serif" xmlns="http://www.w3.org/2000/svg" width="400" height="225">' +
			'<rect width="4" height="9" fill="teal"></rect><text x="1" y="2">May</text></svg>',
		widthPx: 400,
		heightPx: 225,
	})
})

test('gets a view box where it has a size only', () => {
	expect(readDrawing(`<svg width="300px" height="100">${bars}</svg>`)?.svg).toContain('viewBox="0 0 300 100"')
})

test('holds no character that XML forbids', () => {
	expect(readDrawing(`<svg width="9" height="9"><text>a\u0001b&#12;c</text>${bars}</svg>`)?.svg).toContain(
		'>abc<',
	)
})

test.each([
	['no drawing', '<p>x</p>'],
	['no size', `<svg>${bars}</svg>`],
	['a size in percent', `<svg width="100%" height="100%">${bars}</svg>`],
	['a style sheet', `<svg width="9" height="9"><style>rect{fill:red}</style>${bars}</svg>`],
	['HTML in it', `<svg width="9" height="9"><foreignObject><p>x</p></foreignObject>${bars}</svg>`],
	['a picture in it', `<svg width="9" height="9"><image href="a.png"/>${bars}</svg>`],
	['paint by class alone', '<svg width="9" height="9"><rect class="bar" width="4" height="9"/></svg>'],
	['more than can be offered', `<svg width="9" height="9">${bars.repeat(10_000)}</svg>`],
])('is not taken with %s', (_, markup) => {
	expect(readDrawing(markup)).toBeNull()
})

test('is taken with classes beside its own paint', () => {
	expect(readDrawing('<svg width="9" height="9"><rect class="bar" style="fill: red"/></svg>')?.svg).toContain(
		'<rect fill="red">',
	)
})
