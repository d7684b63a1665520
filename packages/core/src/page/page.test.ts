import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf, elementOf, pageOf, sourceOf } from './page-view.fixture.ts'

describe('blocks', () => {
	test('are paragraphs, items, cells, captions; inline elements are part of them', () => {
		const page = pageOf(
			'<h1>Tides</h1><p>Two <em>a <b>day</b></em>.</p><ul><li>high<li>low</ul><table><tr><td>1<td>2</table><figure><img><figcaption>July</figcaption></figure>',
		)
		expect(blocksOf(page)).toEqual([
			['h1', 'Tides'],
			['p', 'Two a day.'],
			['li', 'high'],
			['li', 'low'],
			['td', '1'],
			['td', '2'],
			['figcaption', 'July'],
		])
	})

	test('a block within another cuts it in two', () => {
		expect(blocksOf(pageOf('<div>before <p>in</p> after <i>it</i></div>'))).toEqual([
			['div', 'before'],
			['p', 'in'],
			['div', 'after it'],
		])
	})

	test('of an item are its words and its inner list', () => {
		expect(blocksOf(pageOf('- sea\n  - tide\n- moon', 'markdown'))).toEqual([
			['li', 'sea'],
			['li', 'tide'],
			['li', 'moon'],
		])
	})

	test('white space alone is none', () => {
		expect(blocksOf(pageOf('<div>\n  <p> </p>\n  <p>\u00a0</p>\n</div>'))).toEqual([])
	})

	test('a line break within is a space', () => {
		expect(pageOf('<p>high<br>low</p>').text).toBe('high low')
	})

	test.each([
		['Markdown', 'markdown', 'It rose to 1,200.[^1] It fell.\n\n[^1]: Harbour Office.'],
		['most generators', 'html', '<p>It rose to 1,200.<sup id="r"><a href="#fn-1">1</a></sup> It fell.'],
		['Pandoc', 'html', '<p>It rose to 1,200.<a href="#fn1" class="footnote-ref"><sup>1</sup></a> It fell.'],
		[
			'Wikipedia',
			'html',
			'<p>It rose to 1,200.<sup class="reference"><a href="#cite-1"><span>[</span>1]</a></sup> It fell.',
		],
	] as const)('do not hold the numbers of footnotes, as %s writes them', (_, format, text) => {
		expect(blocksOf(pageOf(text, format))[0]).toEqual(['p', 'It rose to 1,200. It fell.'])
	})

	test('hold what is raised for another reason', () => {
		const page = pageOf(
			'<p>1<sup>st</sup> of 10<sup>3</sup>, <a href="#a">see</a> <sup><a href="/b">b</a></sup>',
		)
		expect(page.text).toBe('1st of 103, see b')
	})

	test('of listings, drawings and controls are no prose', () => {
		const page = pageOf(
			'<p>a <code>b</code></p><pre><code>c</code></pre><textarea>d</textarea><svg><text>e</text></svg>',
		)
		expect(page.blocks.map(({ verbatim }) => verbatim)).toEqual([false, true, true, true])
	})
})

test.each([
	['script', '<script>x</script>'],
	['style', '<style>x</style>'],
	['template', '<template>x</template>'],
	['noscript', '<noscript>x</noscript>'],
	['hidden', '<p hidden>x</p>'],
	['hidden until found', '<p hidden="until-found">x</p>'],
	['aria-hidden', '<p aria-hidden="true">x</p>'],
	['display: none', '<div style="color: red; DISPLAY : none"><p>x</p></div>'],
	['visibility: hidden', '<p style="visibility:hidden">x</p>'],
	['out of sight', '<p style="text-indent:-9999px">x</p>'],
	['without size', '<p style="font-size:0">x</p>'],
	['a comment', '<!-- x -->'],
])('%s shows nothing', (_, html) => {
	const page = pageOf(`<p>a</p>${html}<p>b</p>`)
	expect(page.text).toBe('a\nb')
	expect(page.main('p')).toHaveLength(2)
})

test.each(['iframe', 'canvas'])('%s is seen, though screen readers pass it', (tag) => {
	expect(pageOf(`<${tag} aria-hidden="true"></${tag}>`).main(tag)).toHaveLength(1)
})

test.each([
	'<p aria-hidden="false">x</p>',
	'<p style="display: block">x</p>',
	'<p class="hidden-gems">x</p>',
	'<body style="opacity:0"><p>x</p></body>',
])('%s is shown', (html) => expect(pageOf(html).text).toBe('x'))

describe('places in the file', () => {
	/** The source of the first place where the words stand. */
	function sourceOfWords(source: string, words: string, format: 'markdown' | 'html') {
		const page = pageOf(source, format)
		const start = page.text.indexOf(words)
		expect(start).toBeGreaterThanOrEqual(0)
		return sourceOf(page, page.positionOfText(start, start + words.length))
	}

	test.each<[what: string, format: 'markdown' | 'html', source: string, words: string, written: string]>([
		['plain', 'markdown', '# A\n\nHigh. Low tide. High.', 'Low tide.', 'Low tide.'],
		['after a reference', 'markdown', 'Tom &amp; I. Low tide.', 'Low tide.', 'Low tide.'],
		[
			'over references',
			'html',
			'<p>So: 3 &lt; 4 &hellip; 5 &#62; &#x34;. End',
			'3 < 4 … 5 > 4.',
			'3 &lt; 4 &hellip; 5 &#62; &#x34;.',
		],
		['of two code units', 'html', '<p>Sea &#x1F30A; waves. Low tide', '🌊 waves.', '&#x1F30A; waves.'],
		['a bare ampersand', 'html', '<p>AT&T &amp; R&D. Low tide', 'AT&T & R&D.', 'AT&T &amp; R&D.'],
		[
			'escapes',
			'markdown',
			'Not \\*this\\*. Low \\_tide\\_ \\\\ end.',
			'Low _tide_ \\ end.',
			'Low \\_tide\\_ \\\\ end.',
		],
		[
			'hard-wrapped',
			'markdown',
			'One. Low\ntide is\nat six. Two.',
			'Low tide is at six.',
			'Low\ntide is\nat six.',
		],
		[
			'in a quotation',
			'markdown',
			'> One. Low\n> tide &amp;\n> more. Two.',
			'Low tide & more.',
			'Low\n> tide &amp;\n> more.',
		],
		['in an item', 'markdown', '- One. Low\n  tide\n  is. Two.', 'Low tide is.', 'Low\n  tide\n  is.'],
		[
			'with emphasis',
			'markdown',
			'One. Low **tide** at *six*. Two.',
			'Low tide at six.',
			'Low **tide** at *six*.',
		],
		['line ends of Windows', 'html', '<p>One.\r\nLow\r\ntide. Two.', 'Low tide.', 'Low\r\ntide.'],
		[
			'beside raw HTML',
			'markdown',
			'One <b>x</b> &amp; two. Low tide &copy; me.',
			'Low tide © me.',
			'Low tide &copy; me.',
		],
		['a soft hyphen', 'html', '<p>Gezeiten&shy;tafel im Juli.', 'tafel im', 'tafel im'],
	])('%s', (_, format, source, words, written) => {
		expect(sourceOfWords(source, words, format)).toBe(written)
	})

	test('lines and columns count from 1', () => {
		const page = pageOf('# Tides\n\nTwo\na day', 'markdown')
		const start = page.text.indexOf('a day')
		expect(page.positionOfText(start, start + 5)).toEqual({
			file: 'notes/page',
			start: { line: 4, column: 1, offset: 13 },
			end: { line: 4, column: 6, offset: 18 },
		})
	})

	test('what the parser made up stands where its parent does', () => {
		const page = pageOf('<table><tr><td>1</table>')
		expect(sourceOf(page, page.positionOf(elementOf(page, 'tbody')))).toBe('<table><tr><td>1</table>')
	})

	test('each word of a page is found where it is written', () => {
		const word = fc.stringMatching(/^[a-z]{1,6}$/)
		const between = fc.constantFrom(
			' ',
			'\n',
			' &amp; ',
			' &lt; ',
			' <b>',
			'</b> ',
			' &eacute; ',
			'\r\n',
			' & ',
			'  ',
		)
		fc.assert(
			fc.property(fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 30 }), (parts) => {
				const words = parts.map(([word], at) => `${word}${at}x`)
				const page = pageOf(`<p>${words.map((word, at) => word + parts[at]?.[1]).join('')}`)
				for (const word of words) {
					const start = page.text.indexOf(word)
					expect(sourceOf(page, page.positionOfText(start, start + word.length))).toBe(word)
				}
			}),
		)
	})
})

describe('headings', () => {
	test('have the section that follows them', () => {
		const page = pageOf(
			'# Tides\n\nIntro.\n\n## High\n\nAt noon.\n\n### North\n\nAt one.\n\n## Low\n\nAt six.',
			'markdown',
		)
		const paragraphs = page.main('p')
		expect(paragraphs.map((element) => page.headingOf(element)?.text)).toEqual([
			'Tides',
			'High',
			'North',
			'Low',
		])
		const { first, last } = page.sectionOf(elementOf(page, 'p', 1))
		expect(page.textBetween(first, last)).toBe('High At noon.')
		expect(page.textBetween(first, last, 5)).toBe('High')
	})

	test('before the first there is none', () => {
		const page = pageOf('Intro.\n\n# Tides', 'markdown')
		expect(page.headingOf(elementOf(page, 'p'))).toBeNull()
		expect(page.sectionOf(elementOf(page, 'p'))).toEqual({ first: 0, last: 0 })
	})

	test('shed the marks that link to them, and take their ids', () => {
		const page = pageOf(
			'<main><h2 id="a">High <a href="#a">#</a></h2><h2>Low<a name="b"></a></h2><section id="c"><h2>Slack ¶</h2></section><div id="d"><p>x</p><h2>Neap</h2></div></main>',
		)
		expect(page.headings.map(({ text, anchor }) => [text, anchor])).toEqual([
			['High', 'a'],
			['Low', 'b'],
			['Slack', 'c'],
			['Neap', null],
		])
	})

	test('of navigation are none', () => {
		expect(pageOf('<nav><h2>Menu</h2></nav><p>x</p>').headings).toEqual([])
	})
})

test('main gives elements of several tags in document order', () => {
	const page = pageOf('<p>1</p><ul><li>2</ul><p>3</p><nav><p>4</p></nav><p hidden>5</p>')
	expect(page.main('li', 'p').map((element) => page.textOf(element))).toEqual(['1', '2', '3'])
})

test('components and custom elements are found under one name', () => {
	const page = pageOf('<p>x</p><tide-table></tide-table><svg><path/></svg>\n\n<TideChart/>', 'markdown')
	expect(page.main('mdx-component').map(({ tag }) => tag)).toEqual(['tide-table', 'tidechart'])
})

test('elementAt tells what holds a letter', () => {
	const page = pageOf('<p>Two <b>a day</b>.</p>')
	expect([...'Two a day.'].map((_, at) => page.elementAt(at).tag)).toEqual('p p p p b b b b b p'.split(' '))
})
