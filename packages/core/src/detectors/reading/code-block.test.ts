import { expect, test } from 'vitest'
import { elementOf, pageOf } from '../../page/page-view.fixture.ts'
import { codeBlock } from './code-block.ts'

const read = (text: string, format: 'html' | 'markdown' = 'html') => {
	const page = pageOf(text, format)
	return codeBlock(elementOf(page, 'pre'), page)
}

test.each([
	['<pre><code class="language-js">x</code></pre>', 'js'],
	['<pre><code class="lang-py">x</code></pre>', 'py'],
	['<pre class="language-rust line-numbers"><code>x</code></pre>', 'rust'],
	['<pre data-language="ts"><code>x</code></pre>', 'ts'],
	['<div class="highlight"><pre><code data-lang="go">x</code></pre></div>', 'go'],
	['<div class="highlight-python notranslate"><div class="highlight"><pre>x</pre></div></div>', 'python'],
	[
		'<div class="language-ruby highlighter-rouge"><div class="highlight"><pre><code>x</code></pre></div></div>',
		'ruby',
	],
	['<div class="highlight highlight-source-shell"><pre>x</pre></div>', 'shell'],
	[
		'<div class="sourceCode" id="cb1"><pre class="sourceCode r"><code class="sourceCode r">x</code></pre></div>',
		'r',
	],
	['<figure class="highlight js"><table><tr><td class="code"><pre>x</pre></td></tr></table></figure>', 'js'],
	['<pre class="mermaid">graph TD</pre>', 'mermaid'],
	['<div class="highlight-default"><pre>x</pre></div>', null],
	['<pre>x</pre>', null],
])('the language of %s', (html, language) => {
	expect(read(html).language).toBe(language)
})

test('a fence keeps its meta and its lines', () => {
	expect(read('```js live title="a"\nlet a\n\nlet b\n```\n', 'markdown')).toEqual({
		language: 'js',
		meta: 'live title="a"',
		text: 'let a\n\nlet b\n',
	})
})
