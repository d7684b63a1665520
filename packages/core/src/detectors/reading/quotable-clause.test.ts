import { expect, test } from 'vitest'
import { quotableClause } from './quotable-clause.ts'

function clause(sentence: string, quantity: string): string {
	return quotableClause(sentence, sentence.indexOf(quantity))
}

test('a short sentence is quoted whole, without its full stop', () => {
	expect(clause('In 2024, 42% of all harbours reported a rise; the rest did not.', '42%')).toBe(
		'In 2024, 42% of all harbours reported a rise; the rest did not',
	)
	expect(clause('回答者の42%が紙の潮見表を使っている。', '42%')).toBe('回答者の42%が紙の潮見表を使っている')
	expect(clause('Can 42% of all harbours be wrong?', '42%')).toBe('Can 42% of all harbours be wrong?')
})

test('of a long one, the statement that holds the quantity', () => {
	const long =
		'Of the 1,204 harbours that answered, 42% reported a rise of the tide; the rest said that nothing had changed – and 7% of all gauges were broken.'
	expect(clause(long, '42%')).toBe('Of the 1,204 harbours that answered, 42% reported a rise of the tide')
	expect(clause(long, '7%')).toBe('the rest said that nothing had changed – and 7% of all gauges were broken')
})

test('a statement too short to stand alone keeps the next', () => {
	const long = `Late by 42%; ${'very '.repeat(20)}late boats were seen: 12%.`
	expect(clause(long, '42%')).toBe(`Late by 42%; ${'very '.repeat(20)}late boats were seen`)
})

test('commas do not part a condition from what it holds for', () => {
	const long = `If the ${'very '.repeat(20)}late boats are left out, 12% of all harbours are on time, mostly.`
	expect(clause(long, '12%')).toBe(long.slice(0, -1))
})
