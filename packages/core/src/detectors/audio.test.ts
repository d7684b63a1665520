import { describe, expect, test } from 'vitest'
import { audio } from './audio.ts'
import { detectedPage, found, likely } from './detected-page.fixture.ts'

const inPage = (body: string) => detectedPage(`<main><h2>Episode 12</h2>${body}</main>`)

describe('recordings to listen to', () => {
	test.each([
		['<audio controls src="/episodes/12.mp3"></audio>', null, 1],
		['<iframe src="https://open.spotify.com/embed/track/1"></iframe>', 'Spotify', 0.5],
		['<iframe src="https://w.soundcloud.com/player/?url=x"></iframe>', 'SoundCloud', 0.5],
		['<p>{% spotify spotify:episode:5V4XZWqZQJvbddd31n56mf %}</p>', null, 0.5],
		['<audio-player src="a.mp3"></audio-player>', null, 0.5],
		['<podlove-web-player src="a.json"></podlove-web-player>', null, 0.5],
	])('%s', (body, host, originality) => {
		expect(likely(audio, inPage(body))).toMatchObject([{ originality, facts: { host } }])
	})

	test('a transcript below is told', () => {
		const page = inPage(
			'<audio controls src="12.mp3"></audio><details><summary>Transcript</summary>…</details>',
		)
		expect(likely(audio, page)[0]?.facts.hasTranscript).toBe(true)
	})
})

describe('what is none', () => {
	test.each([
		['a text link', '<a href="12.mp3">Listen</a>'],
		['a video', '<iframe src="https://www.youtube.com/embed/x"></iframe>'],
		['a sound that a script plays', '<audio id="ping" src="ping.mp3"></audio>'],
		['an empty element', '<audio></audio>'],
	])('%s', (_name, body) => {
		expect(likely(audio, inPage(body))).toEqual([])
	})
})

test('the title is the caption of its figure', () => {
	const page = inPage(
		'<figure><audio controls src="a.mp3"></audio><figcaption>Dawn chorus</figcaption></figure>',
	)
	expect(found(audio, page)[0]?.title).toBe('Dawn chorus')
})
