import { expect, test } from 'vitest'
import { jsonLd } from './json-ld.ts'
import { only, page, place, remark } from './judged-page.fixture.ts'

test('asks for blocks that parse; none is fine', () => {
	expect(only(jsonLd, page())).toEqual({ value: 1 })
	expect(only(jsonLd, page({ invalidJsonLdCount: 1 }, { remarks: [remark('json-ld', '{')] }))).toMatchObject({
		value: 0,
		place,
		message: expect.stringMatching(/^1 JSON-LD block that is not/),
	})
	expect(only(jsonLd, page({ invalidJsonLdCount: 2 })).message).toMatch(/^2 JSON-LD blocks that are not/)
})
