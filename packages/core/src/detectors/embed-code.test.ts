import { describe, expect, test } from 'vitest'
import { detectedPage, found, likely } from './detected-page.fixture.ts'
import { embedCode } from './embed-code.ts'

const escaped = (code: string) => code.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const offered = (code: string, heading = 'Embed this chart') =>
	detectedPage(
		`<main><h2>${heading}</h2><p>Copy and paste this code.</p><textarea readonly>${escaped(code)}</textarea></main>`,
		'html',
		{
			url: 'https://buses.example/delays',
		},
	)
const factsOf = (code: string) => likely(embedCode, offered(code))[0]?.facts

const figure =
	'<a href="https://buses.example/delays"><img src="https://buses.example/delays.png" alt="Delays" width="800" height="600"></a>'

describe('code to paste', () => {
	test('in a text field', () => {
		expect(likely(embedCode, offered(figure))).toMatchObject([{ title: 'Embed this chart', originality: 1 }])
	})

	test.each([
		[
			'badges',
			'## Awesome badge\n\nAdd an awesome badge to the top of your list.\n\n```md\n[![Awesome](https://awesome.re/badge.svg)](https://awesome.re)\n```',
			'markdown',
		],
		[
			'a frame',
			'## Embed\n\n```html\n<iframe src="https://buses.example/embed/1" width="600" height="400"></iframe>\n```',
			'markdown',
		],
		[
			'German',
			'## Einbettungscode\n\n```html\n<script src="https://buses.example/w.js"></script>\n```',
			'markdown',
		],
	] as const)('in a listing: %s', (_name, text, format) => {
		expect(likely(embedCode, detectedPage(text, format))).toHaveLength(1)
	})

	test('in a field of one line', () => {
		const page = detectedPage(
			`<main><h2>Share</h2><input readonly value='<iframe src="https://buses.example/embed" width="1" height="1"></iframe>'></main>`,
		)
		expect(likely(embedCode, page)).toHaveLength(1)
	})
})

describe('code examples about other things', () => {
	test.each([
		[
			'HTML of a tutorial',
			'## Images\n\nAn image is written so:\n\n```html\n<img src="cat.png" alt="A cat">\n```',
		],
		[
			'a video of a service',
			'## Embedding a video\n\n```html\n<iframe src="https://www.youtube.com/embed/VIDEO_ID"></iframe>\n```',
		],
		[
			'a page',
			'## Add to your site\n\n```html\n<html><body><img src="https://x.example/a.png"></body></html>\n```',
		],
		['a component', '## Embed this\n\n```jsx\n<img src="https://x.example/a.png" />\n```'],
		['a shell', '## Badge\n\n```sh\ncurl https://x.example/badge.svg\n```'],
		[
			'the filled-in example',
			'## Badge\n\nExample:\n\n```md\n[![x](https://x.example/b.svg)](https://x.example)\n```',
		],
	])('%s', (_name, text) => {
		expect(likely(embedCode, detectedPage(text, 'markdown'))).toEqual([])
	})
})

describe('the facts', () => {
	test('links and sizes', () => {
		expect(factsOf(figure)).toEqual({
			linkCount: 1,
			followedLinkCount: 1,
			keywordAnchor: null,
			hiddenLink: false,
			foreignLink: null,
			relChoice: false,
			hasCredit: true,
			untitledFrame: false,
			typographicQuotes: false,
			badAddress: null,
			hasSize: true,
		})
		expect(factsOf(figure.replace('<a ', '<a rel="nofollow" '))).toMatchObject({
			linkCount: 1,
			followedLinkCount: 0,
		})
		expect(factsOf(figure.replace(' height="600"', ''))).toMatchObject({ hasSize: false })
	})

	test.each([
		['cheap bus tickets online', 'cheap bus tickets online'],
		['best city bus routes', 'best city bus routes'],
		['bus delays', 'bus delays'],
		['Best Bus Tickets Online', 'Best Bus Tickets Online'],
		['Buses Example', null],
		['buses.example', null],
		['Source: Bus Watch', null],
		['see the full chart', null],
		['https://buses.example', null],
		['バス 遅延 データ', null],
	])('an anchor "%s" reads like keywords: %s', (anchor, expected) => {
		const code = `<img src="https://x.example/a.png" width="9" height="9"><a href="https://x.example/delays">${anchor}</a>`
		expect(factsOf(code)?.keywordAnchor).toBe(expected)
	})

	test('the name of the site in lower case is a name', () => {
		const code =
			'<a href="https://textlint.org/"><img alt="textlint fixable rule" src="https://img.example/a.svg"></a>'
		expect(factsOf(code)?.keywordAnchor).toBeNull()
	})

	test.each([
		['<div style="display: none"><a href="https://x.example">x</a></div>', true],
		['<a href="https://x.example" style="font-size:0">x</a>', true],
		['<span style="position:absolute;left:-9999px"><a href="https://x.example">x</a></span>', true],
		['<a href="https://x.example"></a>', true],
		['<a href="https://x.example" style="font-size:0.8em">x</a>', false],
	])('a hidden link: %s', (link, hidden) => {
		expect(factsOf(`<img src="https://x.example/a.png">${link}`)?.hiddenLink).toBe(hidden)
	})

	test.each([
		['/embed/1', '/embed/1'],
		['http://buses.example/e', 'http://buses.example/e'],
		['https://localhost:3000/e', 'https://localhost:3000/e'],
		['//buses.example/e', null],
		['https://buses.example/e', null],
	])('the address %s', (address, bad) => {
		const code = `<iframe src="${address}" width="600" height="400"></iframe><a href="https://buses.example">Bus Watch</a>`
		expect(factsOf(code)?.badAddress).toBe(bad)
	})

	test('the choice of rel is offered in the code, or in the words before it', () => {
		expect(factsOf(`<!-- add nofollow if you like -->${figure}`)?.relChoice).toBe(true)
		const page = detectedPage(
			`<main><h2>Embed this</h2><p>Add rel="nofollow" if you prefer.</p><textarea readonly>${escaped(figure)}</textarea></main>`,
			'html',
			{ url: 'https://buses.example/delays' },
		)
		expect(likely(embedCode, page)[0]?.facts.relChoice).toBe(true)
	})

	test('typographic quotation marks', () => {
		const code = '<iframe src=“https://buses.example/e” width=“600” height=“400”></iframe>'
		expect(factsOf(code)).toMatchObject({ typographicQuotes: true, badAddress: null })
	})
})

test('a service that is shown is not the publisher’s', () => {
	const page = offered('<iframe src="https://www.youtube.com/embed/abc"></iframe>')
	expect(found(embedCode, page)[0]?.originality ?? 0.3).toBe(0.3)
})
