import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { safeSvg } from './safe-svg.ts'

function safe(inner: string): string {
	const tree = unified().use(rehypeParse, { fragment: true }).parse(`<svg viewBox="0 0 9 9">${inner}</svg>`)
	return toHtml((safeSvg(tree.children[0] as Element) as Element).children, { space: 'svg' })
}

test.each([
	['a link inside the drawing', '<use xlink:href="#a"/>', '<use href="#a"></use>'],
	[
		'paint from a style',
		'<path d="M0 0" style="fill: red; stroke-width:2"/>',
		'<path d="M0 0" fill="red" stroke-width="2"></path>',
	],
	['a style over an attribute', '<g fill="red" style="fill:blue"/>', '<g fill="blue"></g>'],
	[
		'a gradient by its id, quoted or not',
		'<g fill="url(#a)" style="stroke:url(\'#b\')"/>',
		'<g fill="url(#a)" stroke="url(&#x27;#b&#x27;)"></g>',
	],
])('keeps %s', (_, written, kept) => {
	expect(safe(written).replaceAll('"', "'").replaceAll('&#x27;', "'")).toBe(
		kept.replaceAll('"', "'").replaceAll('&#x27;', "'"),
	)
})

test.each([
	'<script>alert(1)</script>',
	'<style>*{fill:red}</style>',
	'<foreignObject><b>x</b></foreignObject>',
	'<image href="https://other.example/a.png"/>',
])('leaves out %s', (written) => {
	expect(safe(written)).toBe('')
})

test.each([
	['a handler', '<g onclick="alert(1)"/>'],
	['an outside address', '<use href="https://other.example/a.svg#b"/>'],
	['a script for an address', '<use xlink:href="javascript:alert(1)"/>'],
	['paint from elsewhere', '<g fill="url(https://other.example/#a)"/>'],
	['the same in a style', '<g style="fill: url( \'//other.example/#a\')"/>'],
	['an escaped address in a style', '<g style="fill: u\\72l(//other.example/)"/>'],
	['a place from a style', '<g style="position: fixed; width: 9999px; transform: scale(9)"/>'],
])('leaves out %s', (_, written) => {
	expect(safe(written)).toMatch(/^<(use|g)><\/\1>$/)
})
