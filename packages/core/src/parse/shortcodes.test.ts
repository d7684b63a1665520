import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elementOf, pageOf } from '../page/page-view.fixture.ts'
import { picturesOfShortcodes } from './shortcodes.ts'

describe('a shortcode that shows a picture is a picture', () => {
	test.each([
		['Hugo', '{{< figure src="tide.png" alt="High water" caption="July" >}}', 'High water', 'July'],
		['Hugo, as Markdown', "{{% figure src='tide.png' alt='High water' %}}", 'High water', ''],
		['Jekyll', '{% include figure.html image="/img/tide.jpg" description="High water" %}', 'High water', ''],
		['Eleventy', '{% image "./tide.webp", alt="High water at noon" %}', 'High water at noon', ''],
		['Hexo', '{% asset_img tide.png "High water" %}', 'High water', ''],
	])('%s', (_, shortcode, alt, title) => {
		const page = pageOf(`Before.\n\n${shortcode}\n\nAfter.`, 'markdown')
		const image = elementOf(page, 'img')
		expect(image.node.properties.src).toMatch(/tide\.(?:png|jpg|webp)$/)
		expect(image.node.properties.alt).toBe(alt)
		expect(image.node.properties.title ?? '').toBe(title)
		expect(page.positionOf(image).start).toMatchObject({ line: 3, column: 1 })
	})
})

test('a shortcode for pictures may leave out the ending of the file, another may not', () => {
	expect(picturesOfShortcodes('{{< img src="late-boats" >}}')).toContain('<img src="late-boats"')
	expect(picturesOfShortcodes('{% include png.html name="Late" url="boats" %}')).toContain(
		'<img src="boats" alt="Late"',
	)
	expect(picturesOfShortcodes('{{< card src="late-boats" >}}')).toBe('{{< card src="late-boats" >}}')
})

test.each([
	['another shortcode', '{{< youtube dQw4w9WgXcQ >}}'],
	['a tag of the template', '{% if page.title %}'],
	['an expression', '{{ site.title }}'],
	['braces in prose', 'f(x) = {1 if x < 3, "a.png"}'],
])('%s stays what it is', (_, text) => {
	expect(picturesOfShortcodes(text)).toBe(text)
})

test.each([
	['a fence', '```\n{{< figure src="tide.png" >}}\n```'],
	['a fence in a quotation', '> ~~~ html\n> {{< figure src="tide.png" >}}\n> ~~~'],
	['a fence that never closes', '```\n{{< figure src="tide.png" >}}'],
	['a code span', 'Write `{{< figure src="tide.png" >}}` for it.'],
])('in %s it is talked about and stays', (_, text) => {
	expect(picturesOfShortcodes(text)).toBe(text)
})

test('after code it is a picture again', () => {
	const text =
		'As `{{< figure src="a.png" >}}` and\n\n```\n{{< figure src="b.png" >}}\n```\n\n{{< figure src="c.png" >}}'
	const read = picturesOfShortcodes(text)
	expect(read.slice(0, -28)).toBe(text.slice(0, -28))
	expect(read).toContain('<img src="c.png"')
})

test('what does not fit is cut: first the caption, then the alternative text', () => {
	const alt = 'High water at the northern gauge'
	const image = (shortcode: string) => picturesOfShortcodes(shortcode).trimEnd()
	expect(image(`{{< img src="t.png" alt="${alt}" caption="July" >}}`)).toBe(
		`<img src="t.png" alt="${alt}" title="July">`,
	)
	expect(image(`{% img t.png title:"July" alt:"${alt}" %}`)).toBe(`<img src="t.png" alt="${alt}">`)
	expect(image(`{%img t.png '${alt}'%}`)).toBe('<img src="t.png" alt="High water at the northe">')
})

test('no value gets out of its attribute', () => {
	for (const values of [`src='a" onerror="x.png' alt='b" onload="y'`, `src="a.png" alt='b" onload="y'`]) {
		const page = pageOf(`{{< figure ${values} title="long enough" >}}`, 'markdown')
		for (const name of Object.keys(elementOf(page, 'img').node.properties))
			expect(['alt', 'src', 'title']).toContain(name)
	}
})

test('offsets stay, whatever stands there', () => {
	const part = fc.constantFrom(
		'{{<',
		'>}}',
		'{%',
		'%}',
		' ',
		'\n',
		'figure',
		'src="a.png"',
		'alt=',
		'"',
		"'",
		'`',
		'```',
		'x',
		'<',
	)
	fc.assert(
		fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
			expect(picturesOfShortcodes(parts.join(''))).toHaveLength(parts.join('').length)
		}),
	)
})
