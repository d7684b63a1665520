import { describe, expect, test } from 'vitest'
import { detectedPage, found, likely } from './detected-page.fixture.ts'
import { video } from './video.ts'

const inPage = (body: string) => detectedPage(`<main><h2>The talk</h2>${body}</main>`)
const inMarkdown = (text: string) => detectedPage(`## The talk\n\n${text}\n`, 'markdown')

describe('videos', () => {
	test.each([
		['<video src="clip.mp4" controls></video>', null, 1],
		['<video controls><source src="https://cdn.example.com/a.webm"></video>', null, 0.5],
		['<iframe src="https://www.youtube.com/embed/abc123" title="Opening talk"></iframe>', 'YouTube', 0.5],
		['<iframe data-src="//player.vimeo.com/video/1"></iframe>', 'Vimeo', 0.5],
		['<iframe src="https://embed.ted.com/talks/x"></iframe>', 'TED', 0.3],
		['<iframe src="https://videos.example.org/videos/embed/2f1"></iframe>', null, 0.5],
		['<lite-youtube videoid="abc123" playlabel="Opening talk"></lite-youtube>', 'YouTube', 0.5],
		['<div class="youtube-player" data-id="abc123"></div>', 'YouTube', 0.5],
		[
			'<a href="https://youtu.be/abc123def"><img src="thumb.jpg" width="640" alt="The talk"></a>',
			'YouTube',
			0.5,
		],
		['<a href="https://tube.example.org/watch?v=WVDQEoe6ZWY"><img src="still.png" alt=""></a>', null, 0.5],
	])('%s', (body, host, originality) => {
		const [candidate] = likely(video, inPage(body))
		expect(candidate?.facts.host).toBe(host)
		expect(candidate?.originality).toBe(originality)
	})

	test.each([
		['{{< youtube "sOUsbtUrXHk" >}}'],
		['{{<youtube eZ3OrhxUAmU>}}'],
		['{% youtube eZ3OrhxUAmU %}'],
		['{% include youtube.html id="eZ3OrhxUAmU" %}'],
		['{{ youtube(id="eZ3OrhxUAmU") }}'],
		['{{EmbedYouTube("eZ3OrhxUAmU")}}'],
		['@[youtube](eZ3OrhxUAmU)'],
		['{% embed url="https://vimeo.com/12345" %}'],
		[
			'{% include video-link.html title="Talk" href="https://www.youtube.com/watch?v=eZ3OrhxUAmU" src="/still.jpg" %}',
		],
		['![](demo.mp4)'],
		['![[demo.mp4]]'],
		['demo@2x.mp4'],
		['https://user-images.githubusercontent.com/1/2-demo.mp4'],
		['https://github.com/user-attachments/assets/0f1e2d3c'],
		['<YouTubeIframe src="https://www.youtube.com/embed/T8TZQ6k4SLE" />'],
	])('in Markdown: %s', (text) => {
		expect(likely(video, inMarkdown(text))).toHaveLength(1)
	})

	test('clips that fill a box are one asset', () => {
		const clip = (name: string) =>
			`<div class="item"><video autoplay controls muted loop><source src="${name}.mp4"></video></div>`
		const page = inPage(`<div class="carousel">${['a', 'b', 'c'].map(clip).join('')}</div>`)
		expect(likely(video, page)).toMatchObject([
			{ element: { node: { properties: { className: ['carousel'] } } } },
		])
		const pair = (name: string) => `<div>${clip(`${name}-rgb`)}${clip(`${name}-depth`)}</div>`
		expect(
			likely(video, inPage(`<div class="carousel">${['a', 'b'].map(pair).join('')}</div>`)),
		).toHaveLength(1)
		expect(likely(video, inPage(clip('a') + clip('b')))).toHaveLength(2)
		expect(likely(video, inPage(`<div>${['a', 'b', 'c'].map(clip).join('<p>Next</p>')}</div>`))).toHaveLength(
			3,
		)
	})

	test('a teaser belongs to the content, wherever the layout puts it', () => {
		const body = (src: string) =>
			`<div class="hero-body"><video autoplay muted loop><source src="${src}"></video></div>`
		expect(likely(video, inPage(body('teaser.mp4')))).toHaveLength(1)
		expect(likely(video, inPage(body('waves.mp4')))).toEqual([])
	})

	test('a link in one entry with the picture of the video', () => {
		const entry = (picture: string, href = 'https://youtu.be/abc123def') =>
			inPage(`<ul><li>Talk at the harbour: ${picture}<p><a href="${href}">Watch it</a></p></li></ul>`)
		const still = '<img src="thumbnails/talk.jpg" alt="preview of the video">'
		expect(likely(video, entry(still))).toMatchObject([{ facts: { host: 'YouTube' } }])
		expect(likely(video, entry(''))).toEqual([])
		expect(likely(video, entry('<img src="logo.svg" alt="">'))).toEqual([])
		expect(likely(video, entry(still, 'https://www.youtube.com/@harbour'))).toEqual([])
		expect(likely(video, entry(still, 'https://example.org/talk'))).toEqual([])
		expect(likely(video, entry(`${still}${still}`))).toEqual([])
	})

	test('a component of MDX', () => {
		const page = detectedPage('# Talk\n\n<YouTube id="abc123" />\n', 'mdx')
		expect(likely(video, page)).toMatchObject([{ facts: { host: 'YouTube' }, src: 'abc123' }])
	})
})

describe('what is no video of the content', () => {
	test.each([
		['a text link', '<a href="https://youtu.be/abc123def">Watch it</a>'],
		['a name of a clip within a sentence', '<p>Open demo.mp4</p>'],
		['a picture', '<img src="mp4.png" alt="demo.mp4">'],
		[
			'the address of an uploaded picture',
			'<p><a href="https://user-images.githubusercontent.com/1/a.png">https://user-images.githubusercontent.com/1/a.png</a></p>',
		],
		['a link to a channel', '<a href="https://www.youtube.com/@someone"><img src="a.png"></a>'],
		[
			'a badge',
			'<a href="https://youtu.be/abc123def"><img src="https://img.shields.io/badge/video-x.svg"></a>',
		],
		['a moving background', '<div class="hero-bg"><video autoplay muted loop src="waves.mp4"></video></div>'],
		[
			'a frame that counts visits',
			'<iframe src="https://www.youtube.com/embed/x" width="1" height="1"></iframe>',
		],
		['a map', '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>'],
		['a subscription button', '<iframe src="https://www.youtube.com/subscribe_embed?c=1"></iframe>'],
		['a shortcode in code', '<p>Write <code>{{&lt; youtube ID &gt;}}</code> for it.</p>'],
		['a post of a network', '<p>{{&lt; tweet 12345 &gt;}}</p>'],
		['a video in the sidebar', '<nav><video src="a.mp4" controls></video></nav>'],
	])('%s', (_name, body) => {
		expect(found(video, inPage(body))).toEqual([])
	})

	test('a clip that plays by itself is doubtful outside a figure', () => {
		const clip = '<video autoplay muted loop src="demo.mp4"></video>'
		const [bare] = found(video, inPage(clip))
		const [figured] = found(video, inPage(`<figure>${clip}<figcaption>Dragging a card</figcaption></figure>`))
		expect(bare?.confidence).toBeLessThan(figured?.confidence as number)
		expect(figured?.title).toBe('Dragging a card')
	})
})

test('a transcript on the page, or a track of captions, is told', () => {
	const frame = '<iframe src="https://www.youtube.com/embed/x" title="YouTube video player"></iframe>'
	expect(found(video, inPage(frame))[0]?.facts.hasTranscript).toBe(false)
	expect(found(video, inPage(`${frame}<h3>Transkript</h3><p>…</p>`))[0]?.facts.hasTranscript).toBe(true)
	const track = '<video controls src="a.mp4"><track kind="captions" src="a.vtt"></video>'
	expect(found(video, inPage(track))[0]).toMatchObject({ substance: 1, facts: { hasTranscript: true } })
})

test('the title that players give themselves is none', () => {
	const frame = '<iframe src="https://www.youtube.com/embed/x" title="YouTube video player"></iframe>'
	expect(found(video, inPage(frame))[0]?.title).toBe('The talk')
})
