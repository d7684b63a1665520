import { expect, test } from 'vitest'
import { type Finding, finding, report } from '../../../test/report.ts'
import { newsOf } from './news.ts'

const levels = ['error', 'warning'] as const
const page = (...findings: readonly Finding[]) => report(findings).pages[0]!
/** A finding about the page as a whole, known by its rule. */
const about = (rule: string, changes: Partial<Finding> = {}) => finding({ rule, message: rule, ...changes })
const rules = (news: ReturnType<typeof newsOf>) => news.added.map(({ finding }) => finding.rule)

test('the first look tells what matters most, the graver level first, and no notes', () => {
	const found = page(
		about('a', { gain: 1 }),
		about('b', { gain: 7 }),
		about('c', { gain: 3 }),
		about('d', { gain: 0, level: 'error' }),
		about('e', { gain: 5 }),
		about('f', { gain: 4 }),
		about('g', { gain: 9, level: 'note' }),
		about('h', { gain: 0 }),
	)
	const news = newsOf(undefined, found, levels)
	expect(rules(news)).toEqual(['d', 'b', 'e', 'f', 'c'])
	expect(news.fixed).toEqual([])
	expect(rules(newsOf(undefined, found, ['error']))).toEqual(['d'])
})

test('what was told is not told again, whatever its numbers and its place have become', () => {
	const first = newsOf(undefined, page(about('a', { message: '347 words.' })), levels)
	const second = newsOf(first.seen, page(about('a', { message: '352 words.', gain: 2 })), levels)
	expect([rules(second), second.fixed]).toEqual([[], []])
	expect(second.seen.told.size).toBe(1)
})

test('what is gone is fixed, and the next one takes its turn', () => {
	const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((rule, index) => about(rule, { gain: 9 - index }))
	const first = newsOf(undefined, page(...six), levels)
	expect(rules(first)).toEqual(['a', 'b', 'c', 'd', 'e'])
	const second = newsOf(first.seen, page(...six.slice(1)), levels)
	expect(second.fixed).toEqual([six[0]])
	expect(rules(second)).toEqual(['f'])
	const third = newsOf(second.seen, page(...six), levels)
	expect(rules(third)).toEqual(['a'])
})

test('what was never told is not said to be fixed', () => {
	const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((rule, index) => about(rule, { gain: 9 - index }))
	const first = newsOf(undefined, page(...six), levels)
	expect(newsOf(first.seen, page(...six.slice(0, 5)), levels).fixed).toEqual([])
})

test('what an edit brings is told, even if five other things matter more', () => {
	const five = ['a', 'b', 'c', 'd', 'e'].map((rule) => about(rule, { gain: 9 }))
	const first = newsOf(undefined, page(...five), levels)
	expect(rules(newsOf(first.seen, page(...five, about('f', { gain: 0.1 })), levels))).toEqual(['f'])
})

test('of a rule that speaks in several places one is told, with the number of the others', () => {
	const found = [3, 5, 4].map((gain, index) => finding({ gain, message: `Chart ${index}.` }))
	const first = newsOf(undefined, page(...found), levels)
	expect(first.added).toEqual([{ finding: found[1], morePlaces: 2 }])
	expect(newsOf(first.seen, page(...found), levels).added).toEqual([])
})
