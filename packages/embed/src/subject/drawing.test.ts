import { describe, expect, test } from 'vitest'
import type { DrawingContent } from './content.ts'
import { readDrawing } from './drawing.ts'

const bars = '<rect width="4" height="9" fill="teal"/><text x="1" y="2">May</text>'
/** The drawing that is read. */
const svgOf = (markup: string): string => (readDrawing(markup) as DrawingContent).svg

test('stands alone: a size, a font, white paper, a namespace, and closed tags', () => {
	expect(
		readDrawing(`<figure><svg viewBox="0 0 400 225">${bars}</svg><figcaption>x</figcaption></figure>`),
	).toEqual({
		svg:
			'<svg viewBox="0 0 400 225" font-family="system-ui, sans-serif" xmlns="http://www.w3.org/2000/svg" width="400" height="225" style="background: #fff">' +
			'<rect width="4" height="9" fill="teal"></rect><text x="1" y="2">May</text></svg>',
		widthPx: 400,
		heightPx: 225,
	})
})

test('gets a view box where it has a size only', () => {
	expect(svgOf(`<svg width="300px" height="100">${bars}</svg>`)).toContain('viewBox="0 0 300 100"')
})

test('holds no character that XML forbids', () => {
	expect(svgOf(`<svg width="9" height="9"><text>a\u0001b&#12;c</text>${bars}</svg>`)).toContain('>abc<')
})

const sized = (content: string) => `<svg width="9" height="9">${content}</svg>`

test.each<[what: string, markup: string, reason: string]>([
	['no drawing', '<p>x</p>', 'its drawing is not in the page'],
	['no size', `<svg>${bars}</svg>`, 'its drawing has no size'],
	['a size in percent', `<svg width="100%" height="100%">${bars}</svg>`, 'its drawing has no size'],
	['a script in it', sized(`<script>draw()</script>${bars}`), 'a script draws it'],
	['a picture in it', sized(`<image href="a.png"/>${bars}`), 'its drawing holds pictures or controls'],
	[
		'a field in it',
		sized(`<foreignObject><input></foreignObject>${bars}`),
		'its drawing holds pictures or controls',
	],
	['more than can be offered', sized(bars.repeat(10_000)), 'its drawing is too big'],
	...[
		'@import "a.css"',
		'g{fill:url(https://x.example/a)}',
		'g{fill:u\\72l(a)}',
		'g{x:image-set("a" 1x)}',
	].map((css): [string, string, string] => [
		'what loads',
		sized(`<style>${css}</style>${bars}`),
		'its drawing loads styles or fonts',
	]),
	...[
		'<rect class="bar" width="4" height="9"/>',
		'<rect fill="var(--ink)" width="4" height="9"/>',
		'<style>rect{fill:var(--ink)}</style><rect width="4" height="9"/>',
	].map((part): [string, string, string] => [
		'paint of its page',
		sized(part),
		'its colours come from the style sheet of the page',
	]),
])('is not taken with %s', (_, markup, reason) => {
	expect(readDrawing(markup)).toEqual({ reason })
})

describe('is taken', () => {
	test('with classes beside its own paint', () => {
		expect(svgOf(sized('<rect class="bar" style="fill: red"/>'))).toContain('<rect fill="red" class="bar">')
	})

	test('with a style sheet of its own, as diagram and chart libraries draw', () => {
		const css = '#m .node > rect{fill:#eee;stroke:var(--line)}#m{--line:#333}'
		const svg = svgOf(
			`<svg id="m" width="9" height="9"><style>${css}</style><g class="node">${bars}</g></svg>`,
		)
		expect(svg).toContain(`<style>${css}</style><g class="node">`)
		expect(svgOf(svg)).toBe(svg)
	})

	test('with labels in HTML: words in their boxes, and nothing else', () => {
		const label =
			'<div style="display: table-cell" onclick="x()"><span class="nodeLabel"><p>Read<br>it <a href="x">a</a></p></span></div>'
		const svg = svgOf(sized(`<foreignObject x="1" width="5" height="5">${label}</foreignObject>${bars}`))
		expect(svg).toContain(
			'<foreignObject x="1" width="5" height="5"><div xmlns="http://www.w3.org/1999/xhtml" style="display: table-cell"><span class="nodeLabel"><p>Read<br />it </p></span></div></foreignObject>',
		)
		expect(svgOf(svg)).toBe(svg)
	})
})
