import { expect, test } from 'vitest'
import { lintEmbedCode } from './lint.ts'

const site = 'https://buses.example/'
const picture = '<img src="https://buses.example/a.png" alt="Delays" width="8" height="6">'
const credit = '<a href="https://buses.example/delays" rel="nofollow">Bus Watch</a>'
const found = (code: string) => lintEmbedCode(code, site).map(({ rule }) => rule)

test.each([
	['', []],
	['just words', []],
	['Write `<img src=a.png>` for a picture', []],
	[picture + credit, []],
	[`<!-- The rel of the link is your choice. -->${picture}${credit.replace(' rel="nofollow"', '')}`, []],
	[picture, ['embed-code-credit']],
	[`${picture}<p hidden>Bus Watch</p>`, ['embed-code-credit']],
	[`${picture}<p>Bus Watch</p>`, []],
	[picture + credit.replace(' rel="nofollow"', ''), ['widget-link-follow']],
	['[![Delays](https://buses.example/a.png)](https://buses.example/)', []],
	[`${picture}<a href="https://buses.example/">cheap bus tickets</a>`, ['widget-link-anchor']],
	[picture + credit.replace('<a ', '<a style="display:none" '), ['embed-code-credit', 'widget-link-hidden']],
	[`${picture}<!-- rel --><a href="https://casino.example/">Casino Royal</a>`, ['widget-link-target']],
	[`${picture}<!-- rel --><a href="https://creativecommons.org/licenses/by/4.0/">CC BY</a>`, []],
	['<iframe src="https://buses.example/e" width="8" height="6"></iframe>', ['embed-code-title']],
	['<iframe src="http://buses.example/e" title="x" width="8" height="6"></iframe>', ['embed-code-address']],
	['<iframe src="https://buses.example/e" title="x"></iframe>', ['embed-code-size']],
	['<iframe src=“https://buses.example/e” title="x" width="8" height="6"></iframe>', ['embed-code-quotes']],
	['<iframe src="https://buses.example/e" title="x =“y”" width="8" height="6"></iframe>', []],
	['![Delays](https://buses.example/a.png)\n\nSource: \\<a href="/x">', []],
])('in %s: %j', (code, rules) => {
	expect(found(code)).toEqual(rules)
})

test('a link to another site is not judged without an owner', () => {
	const code = `${picture}<!-- rel --><a href="https://casino.example/">Casino Royal</a>`
	expect(lintEmbedCode(code)).toEqual([])
})

test('says what it found, as the finding on a page would', () => {
	expect(lintEmbedCode(picture, site)).toEqual([
		{ rule: 'embed-code-credit', level: 'note', message: expect.stringMatching(/Expected a line under it/) },
	])
})
