import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { scriptContent } from './script-content.ts'

test('speaks of a page that is empty without script', () => {
	expect(only(scriptContent, page())).toEqual({ value: 1 })
	expect(only(scriptContent, page({ scriptOnly: true }, { words: 12 }))).toMatchObject({
		value: 0,
		message: expect.stringMatching(/^12 words in the file/),
	})
})
