import { expect, it } from 'vitest'
import { detectedPage } from './detected-page.fixture.ts'
import { isEarly } from './early.ts'

const sentence = 'The tide comes in and goes out again. '

function early(before: string, after = ''): boolean {
	const page = detectedPage(`${before}\n\nIt rose by 3 m.\n\n${after}`, 'markdown')
	return isEarly(page.text.indexOf('It rose'), page)
}

it('holds for the first 2,000 characters of the prose', () => {
	expect([0, 40, 52, 54, 200].map((count) => early(sentence.repeat(count)))).toEqual([
		true,
		true,
		true,
		false,
		false,
	])
})

it('does not depend on what follows', () => {
	expect(early(sentence.repeat(60), sentence.repeat(500))).toBe(false)
	expect(early(sentence.repeat(40), sentence.repeat(500))).toBe(true)
})

it('does not count headings and listings', () => {
	expect(early(`# ${sentence.repeat(100)}\n\n\`\`\`\n${sentence.repeat(100)}\n\`\`\``)).toBe(true)
})
