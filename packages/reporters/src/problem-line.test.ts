import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingWith, hostileText, pageWith, positionAt } from '../test/reports.ts'
import { problemLine } from './problem-line.ts'

const page = pageWith()

describe('problemLine', () => {
	it('has place, level, message, gain and rule', () => {
		const finding = findingWith({ position: positionAt('src/a.md', 7), gain: 6.2 })
		expect(problemLine(page, finding)).toBe('src/a.md:7:1  warning  No title. Expected one.  +6  page-title')
	})

	it('stands at the start of the page’s file without a place, of its source if that is known', () => {
		const finding = findingWith({ position: null, gain: 0.3 })
		expect(problemLine(page, finding)).toMatch(/^src\/a\.md:1:1 {2}warning .* {2}\+0\.3 {2}page-title$/)
		expect(problemLine(pageWith({ source: null }), finding)).toMatch(/^a\/index\.html:1:1 {2}/)
	})

	it('writes the file as it is called where the line is read', () => {
		const finding = findingWith({ position: positionAt('a.md', 7) })
		expect(problemLine(page, finding, (file) => `C:\\my site\\${file}`)).toMatch(
			/^C:\\my site\\a\.md:7:1 {2}warning {2}/,
		)
	})

	it('is one line of five fields whatever the page holds', () => {
		fc.assert(
			fc.property(hostileText, hostileText, (message, file) => {
				const line = problemLine(page, findingWith({ message, position: positionAt(file, 7) }))
				expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u)
				expect(line.replace(/ {2}(?= {2})/g, '').split('  ').length).toBeLessThanOrEqual(5)
				expect(line).toMatch(/:7:1 {2}warning {2}.* {2}\+2 {2}page-title$/)
			}),
		)
	})
})
