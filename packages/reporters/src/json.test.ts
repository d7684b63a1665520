import { expect, it } from 'vitest'
import { fullReport } from '../test/reports.ts'
import { json } from './json.ts'

it('gives the report back, with a newline at the end', () => {
	const text = json(fullReport)
	expect(JSON.parse(text)).toEqual(fullReport)
	expect(text).toMatch(/^\{\n\t"schemaVersion": 1,\n/)
	expect(text.endsWith('\n}\n')).toBe(true)
})
