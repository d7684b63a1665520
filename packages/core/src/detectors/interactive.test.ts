import { describe, expect, test } from 'vitest'
import { detectedPage, found, likely } from './detected-page.fixture.ts'
import { interactive } from './interactive.ts'

const inPage = (body: string, script = '') => detectedPage(`<main><h1>Buses</h1>${body}</main>${script}`)
const script = '<script src="delays.js"></script>'

describe('things to work with', () => {
	test.each([
		[
			'a calculator in a form',
			'<form><label>Miles <input type="number" id="m"></label><button type="button">Calculate</button><output></output></form>',
			'form',
		],
		[
			'one without a form',
			'<div class="calculator"><input type="range"><p>Result: <span id="result">0</span></p></div>',
			'form',
		],
		[
			'a converter in German',
			'<h2>Umrechner</h2><div><input id="a"><input id="b"><button>Umrechnen</button></div>',
			'form',
		],
		[
			'a calculator that a table lays out',
			'<form><table><tr><td>Miles</td><td><input type="number" id="m"></td></tr></table><button type="button">Calculate</button><output></output></form>',
			'form',
		],
		[
			'a slider in a table under what a script draws',
			'<table><tr><td><svg id="tide"></svg></td></tr><tr><td><input type="range" oninput="move(value)"></td></tr></table>',
			'form',
		],
		['CodePen', '<iframe src="https://codepen.io/team/embed/x" title="Demo"></iframe>', 'frame'],
		['CodePen by script', '<p class="codepen" data-slug-hash="x"></p>', 'frame'],
		['a frame of the site', '<iframe src="/demos/simulator/index.html"></iframe>', 'frame'],
		['a custom element with a name', '<fare-calculator></fare-calculator>', 'component'],
		[
			'a custom element in a figure',
			'<figure><rx-marbles key="x"></rx-marbles><figcaption>Debounce</figcaption></figure>',
			'component',
		],
		[
			'an island',
			'<astro-island component-url="/_astro/FareSimulator.abc.js" component-export="default"></astro-island>',
			'component',
		],
		['a listing that runs', '<pre data-executable="true">import numpy</pre>', 'code'],
		[
			'a shell to start',
			'<div><p>Try it</p><button onclick="load()">Enable the interactive shell</button></div>',
			'component',
		],
	])('%s', (_name, body, form) => {
		expect(likely(interactive, inPage(body))).toMatchObject([{ facts: { form } }])
	})

	test('a frame of the publisher that no name speaks for, but not a chart', () => {
		expect(likely(interactive, inPage('<iframe src="play/neighbours.html"></iframe>'))).toHaveLength(1)
		expect(likely(interactive, inPage('<iframe src="/charts/neighbours.html"></iframe>'))).toEqual([])
	})

	test('of frames side by side one counts', () => {
		const frame = (name: string) => `<iframe src="play/${name}.html"></iframe>`
		expect(likely(interactive, inPage(frame('happy') + frame('bored')))).toHaveLength(1)
		expect(likely(interactive, inPage(`${frame('happy')}<p>And now:</p>${frame('bored')}`))).toHaveLength(2)
	})

	test('a box that its class calls interactive, unless it is a section of text', () => {
		const box = (text: string) => inPage(`<div class="interactive-wrapper"><div>${text}</div></div>`, script)
		expect(likely(interactive, box('Flip once'))).toHaveLength(1)
		expect(likely(interactive, box('Flip once. '.repeat(30)))).toEqual([])
	})

	test('a box whose id says so, with buttons and little text', () => {
		const body = '<div id="playground"><canvas></canvas><span>Step</span></div>'
		expect(likely(interactive, inPage(body, script))).toHaveLength(1)
	})

	test('a canvas with buttons, but none of a chart', () => {
		const box = (id: string) =>
			inPage(
				`<p>Tides.</p><div><canvas id="${id}"></canvas><button>Go</button></div><p>${'Ebb. '.repeat(400)}</p>`,
				script,
			)
		expect(likely(interactive, box('sea'))).toHaveLength(1)
		expect(likely(interactive, box('tide-chart'))).toEqual([])
	})

	test('an element that is framed later, by the address in its data', () => {
		const later = (address: string) =>
			inPage(`<figure><div data-sketch="${address}"><img src="a.png"></div></figure>`)
		expect(likely(interactive, later('https://editor.p5js.org/ada/sketches/x1'))).toHaveLength(1)
		expect(likely(interactive, later('https://example.org/a.png'))).toEqual([])
	})

	test('text that asks to click speaks of an empty element only where a library draws', () => {
		const body = '<p>Click on a stop.</p><div class="stops"></div>'
		expect(likely(interactive, inPage(body, '<script src="d3.min.js"></script>'))).toHaveLength(1)
		expect(likely(interactive, inPage(body, script))).toEqual([])
	})

	test('a component in a figure, where the text before it asks to act', () => {
		const page = (text: string) =>
			detectedPage(`# Buses\n\n${text}\n\n<Figure>\n  <RiskScenarios />\n</Figure>`, 'mdx')
		expect(likely(interactive, page('In the calculator below, choose the values.'))).toHaveLength(1)
		expect(likely(interactive, page('The risks are these.'))).toEqual([])
	})

	test.each(['HomeHero', 'SiteNavbar', 'SearchButton', 'PostList', 'CookieModal'])(
		'%s is a part of the page, though it runs in the browser',
		(name) => {
			const island = `<astro-island component-url="/_astro/${name}.abc.js" component-export="default"></astro-island>`
			expect(likely(interactive, inPage(island))).toEqual([])
		},
	)

	test('an island that shows something is what it shows, unless there is something to work with', () => {
		const island = (inside: string) =>
			inPage(
				`<astro-island component-url="/_astro/Riders.abc.js" component-export="default"><p>Riders of Line 3 by month, as they were counted in 2025.</p>${inside}</astro-island>`,
			)
		expect(likely(interactive, island(''))).toEqual([])
		expect(likely(interactive, island('<canvas></canvas>'))).toHaveLength(1)
		expect(likely(interactive, island('<label>Month <input type="number"></label>'))).toHaveLength(1)
	})

	test.each([
		['words that ask to act', '<p>Try dragging the points.</p><div class="boundary"></div>'],
		['a name', '<p>Two inputs.</p><div id="sliderAlpha"></div>'],
		['both in Japanese', '<p>点をドラッグしてみましょう。</p><div class="demo"></div>'],
	])('an empty element that a script fills: %s', (_name, body) => {
		expect(likely(interactive, inPage(body, script))).toHaveLength(1)
		expect(likely(interactive, inPage(body))).toEqual([])
	})

	test.each([
		['```jsx live\n<Clock />\n```', 'markdown'],
		['```{shinylive-python}\nx = 1\n```', 'markdown'],
		['<Sandpack>\n\n```js\nlet a\n```\n\n</Sandpack>', 'markdown'],
		['{% codepen https://codepen.io/a/pen/b %}', 'markdown'],
		['{{EmbedLiveSample("a_demo")}}', 'markdown'],
		['{{< fare-calculator zone="A" >}}', 'markdown'],
		['<FareCalculator client:load />', 'mdx'],
		['<LiveDemo code="x" />', 'mdx'],
		['<Thermostat client:visible />', 'mdx'],
	] as const)('in a source: %s', (text, format) => {
		expect(likely(interactive, detectedPage(`# A\n\n${text}\n`, format))).toHaveLength(1)
	})

	test('a page that is a program', () => {
		const page = detectedPage(
			'<html><head><title>Trust</title><meta name="description" content="An interactive guide"></head><body><div id="preloader">loading…</div><div id="main"></div><script src="pixi.js"></script><script src="game.js"></script></body></html>',
			'html',
			{ title: 'Trust' },
		)
		expect(likely(interactive, page)).toMatchObject([{ title: 'Trust' }])
	})
})

describe('what is no tool', () => {
	test.each([
		['a search box', '<form role="search"><input name="q"><button>Search</button></form>'],
		[
			'a newsletter',
			'<form action="https://x.list-manage.com/subscribe"><input type="email"><button>Sign up</button></form>',
		],
		[
			'a contact form',
			'<form action="/contact"><input name="name"><textarea name="message"></textarea><button>Send</button></form>',
		],
		['a login', '<form><input name="user"><input type="password"><button>Start</button></form>'],
		['a comment form', '<form id="comment-form"><textarea></textarea><button>Post</button></form>'],
		['a task list', '<ul><li><input type="checkbox" disabled> Buy milk</li></ul>'],
		[
			'tabs',
			'<input type="radio" name="t" checked><label>Linux</label><input type="radio" name="t"><label>macOS</label>',
		],
		['a version switch', '<select id="version-select"><option>1.0</option><option>2.0</option></select>'],
		['a copy button', '<pre>npm i</pre><button class="copy">Copy</button>'],
		[
			'a field in a table of data',
			'<table><tr><td>Ayr</td><td><input type="number" onchange="keep(value)"></td></tr></table>',
		],
		['a video', '<iframe src="https://www.youtube.com/embed/x"></iframe>'],
		['an advertisement', '<iframe src="https://ad.doubleclick.net/x"></iframe>'],
		['a form of a service', '<iframe src="https://docs.google.com/forms/d/1"></iframe>'],
		['a design component', '<sl-button>Go</sl-button><theme-toggle></theme-toggle>'],
		['a gap to fill in', '<p>Run <package-name></package-name> now.</p>'],
		['a chart by its name', '<div class="line-chart"></div>'],
		['a spacer', '<div class="spacer"></div><div class="feedback-form"></div>'],
		[
			'fields that show how a form looks',
			'<div><input placeholder="Given name"><input placeholder="Surname"></div>',
		],
	])('%s', (_name, body) => {
		expect(likely(interactive, inPage(body, script))).toEqual([])
	})

	test('an unknown element alone is doubtful', () => {
		const [candidate] = found(interactive, inPage('<x-thing></x-thing>'))
		expect(candidate?.confidence).toBe(0.35)
	})
})

test('says what speaks for it and how much explains it', () => {
	const page = inPage(
		'<form><input type="range"><output></output></form><p>It shows how long a bus takes.</p>',
	)
	expect(likely(interactive, page)[0]).toMatchObject({
		facts: { signalCount: 2, explanationWords: 8 },
		cues: [{ cue: 'a range input' }, { cue: 'an output' }],
	})
})
