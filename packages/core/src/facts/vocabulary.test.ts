import { describe, expect, test } from 'vitest'
import { textHash, wordHashes } from '../page/word-hash.ts'
import { measured, prose } from './measured-page.fixture.ts'

function vocabulary(html: string) {
	return measured(html).vocabulary
}

describe('the opening', () => {
	test('is each word of the main content with its count', () => {
		const { opening, openingCounts } = vocabulary(
			'<nav>Menu</nav><main><h1>Neap tides</h1><p>Neap, in 1912.</p><pre>let x</pre></main>',
		)
		expect(opening).toEqual(wordHashes('neap tides in'))
		expect(openingCounts).toEqual([2, 1, 1])
	})

	test('ends after 300 words', () => {
		const { opening, openingCounts } = vocabulary(`<p>${prose(299)}</p><p>moon ebb</p>`)
		expect(opening).toEqual(wordHashes('tide moon'))
		expect(openingCounts).toEqual([299, 1])
		expect(vocabulary(`<p>${prose(300)}</p><p>${prose(2000)}</p>`)).toEqual(
			vocabulary(`<p>${prose(300)}</p>`),
		)
	})
})

test('headings have each word once', () => {
	expect(vocabulary('<h1>Neap tides</h1><p>x</p><h2>Tides of 1912</h2>').headings).toEqual(
		wordHashes('neap tides of'),
	)
})

describe('terms', () => {
	const terms = (html: string) => vocabulary(`<main><p>Text of it.</p>${html}</main>`).terms

	test('are inline code, each once', () => {
		expect(terms('<p><code>readTide()</code> <code>readTide</code> <code>ebb</code></p>')).toEqual([
			textHash('readtide'),
			textHash('ebb'),
		])
	})

	test.each([
		'<pre><code>readTide</code></pre>',
		'<p><code>x</code></p>',
		`<p><code>${'tide '.repeat(20)}</code></p>`,
		'<p><code>42</code></p>',
		'<p><strong>tide</strong> <em>ebb</em></p>',
	])('are not %s', (html) => {
		expect(terms(html)).toEqual([])
	})
})
