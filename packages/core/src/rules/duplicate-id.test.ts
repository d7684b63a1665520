import { expect, test } from 'vitest'
import { duplicateId } from './duplicate-id.ts'
import { only, page, place, remark } from './judged-page.fixture.ts'

test('speaks of ids that stand twice', () => {
	expect(only(duplicateId, page())).toEqual({ value: 1 })
	const remarks = [remark('duplicate-id', 'results')]
	expect(only(duplicateId, page({ duplicateIdCount: 2 }, { remarks }))).toMatchObject({
		value: 0,
		place,
		message: expect.stringMatching(/^2 ids used more than once, first "results"/),
	})
})
