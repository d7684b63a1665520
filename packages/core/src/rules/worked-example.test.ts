import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { workedExample } from './worked-example.ts'

test('one complete example earns in full; repeating it earns no more', () => {
	expect(only(workedExample, page({ codeBlockCount: 1, exampleCount: 1 }))).toEqual({ value: 1 })
	expect(only(workedExample, page({ codeBlockCount: 2, exampleCount: 2 }))).toEqual({ value: 1 })
})

test('asks for one only where there is code', () => {
	expect(only(workedExample, page({ codeBlockCount: 3 })).message).toContain('3 code blocks')
	expect(only(workedExample, page())).toEqual({ value: 0 })
})
