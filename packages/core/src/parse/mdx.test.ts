import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { elementOf, pageOf, sourceOf } from '../page/page-view.fixture.ts'
import { parseMdx } from './markdown.ts'
import { componentTag } from './mdx.ts'

function html(text: string): string {
	return toHtml(parseMdx(text).tree)
}

function propertiesOf(text: string): unknown {
	return elementOf(pageOf(text, 'mdx'), componentTag).node.properties
}

describe('components', () => {
	test('become an element that knows their name', () => {
		expect(propertiesOf('<TideChart />')).toEqual({ dataComponent: 'TideChart' })
		expect(propertiesOf('<Plot.Line />')).toEqual({ dataComponent: 'Plot.Line' })
	})

	test('keep their plain attributes, and lose what is computed', () => {
		expect(propertiesOf('<Chart title="Tide" wide data={rows} {...rest} className="a b" for="x" />')).toEqual(
			{
				dataComponent: 'Chart',
				title: 'Tide',
				wide: true,
				className: ['a', 'b'],
				htmlFor: 'x',
			},
		)
	})

	test('may have attributes that are called like parts of an object', () => {
		expect(propertiesOf('<Chart constructor="x" toString="y" />')).toEqual({
			dataComponent: 'Chart',
			constructor: 'x',
			toString: 'y',
		})
	})

	test('show their children', () => {
		expect(html('<Card>\n  Two a **day**\n</Card>')).toBe(
			'<mdx-component data-component="Card"><p>Two a <strong>day</strong></p></mdx-component>',
		)
	})

	test('keep their place in the file', () => {
		const page = pageOf('# Tides\n\n<TideChart\n  wide\n/>\n', 'mdx')
		expect(sourceOf(page, page.positionOf(elementOf(page, componentTag)))).toBe('<TideChart\n  wide\n/>')
	})
})

test('attributes are called as in a tree of HTML', () => {
	const page = pageOf('<b class="x y" aria-hidden="true" data-z="1">t</b>', 'mdx')
	expect(elementOf(page, 'b').node.properties).toEqual({
		className: ['x', 'y'],
		ariaHidden: 'true',
		dataZ: '1',
	})
})

test('plain tags and custom elements stay what they are', () => {
	expect(html('<figure class="wide"><tide-table station="3" /></figure>')).toBe(
		'<figure class="wide"><tide-table station="3"></tide-table></figure>',
	)
})

test('module code and expressions are not shown, fragments are', () => {
	expect(
		html(
			'import { x } from "y"\nexport const z = 1\n\n{x.map(a => a)}\n\n<>**Two** {z} a day</>\n\n{/* later */}',
		).trim(),
	).toBe('<p><div><strong>Two</strong>  a day</div></p>')
})

describe('what is not valid MDX is read as Markdown', () => {
	const broken =
		'import { x } from "y"\n\nTides: {two a day\n\n```js\nimport z from "z"\n```\n\nexport const a = 1\n'

	test('without its module code, but with what listings import', () => {
		expect(html(broken)).toBe(
			'<p>Tides: {two a day</p>\n<pre><code class="language-js">import z from "z"\n</code></pre>',
		)
	})

	test('at the same offsets', () => {
		const page = pageOf(broken, 'mdx')
		expect(sourceOf(page, page.positionOf(elementOf(page, 'p')))).toBe('Tides: {two a day')
	})

	test('so that explicit heading ids do no harm', () => {
		expect(pageOf('## Two a day {#two}\n', 'mdx').headings).toMatchObject([
			{ text: 'Two a day', anchor: 'two' },
		])
	})
})
