import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { videoTranscript } from './video-transcript.ts'

test('asks recordings for a transcript', () => {
	expect(only(videoTranscript, page({}, { assets: [asset('video')] })).value).toBe(1)
	const bare = asset('audio', { hasTranscript: false })
	expect(only(videoTranscript, page({}, { assets: [bare] }))).toMatchObject({
		value: 0,
		message: expect.stringMatching(/^Audio without a transcript/),
	})
	expect(videoTranscript.judge(page({}, { assets: [asset('interactive')] }))).toEqual([])
})
