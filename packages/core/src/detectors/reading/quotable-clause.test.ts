import { expect, test } from 'vitest'
import { quotableClause } from './quotable-clause.ts'

function clause(sentence: string, quantity: string): string {
	return quotableClause(sentence, sentence.indexOf(quantity))
}

test('a short sentence is quoted whole, without its full stop', () => {
	expect(clause('In 2024, 42% of all harbours reported a rise.', '42%')).toBe(
		'In 2024, 42% of all harbours reported a rise',
	)
	expect(clause('回答者の42%が紙の潮見表を使っている。', '42%')).toBe('回答者の42%が紙の潮見表を使っている')
	expect(clause('Can 42% of all harbours be wrong?', '42%')).toBe('Can 42% of all harbours be wrong?')
})

test('a long one keeps its subject and ends where a clause ends', () => {
	expect(
		clause(
			'Of the 1,204 harbours that answered, 42% reported a rise of the tide, which the office had not foreseen; the rest said that nothing had changed.',
			'42%',
		),
	).toBe(
		'Of the 1,204 harbours that answered, 42% reported a rise of the tide, which the office had not foreseen',
	)
})

test('a late quantity is quoted with as many clauses before it as fit', () => {
	expect(
		clause(
			'Although nobody at the harbour office had thought so before the gauges were read, and although the papers said otherwise, the share of late boats fell to 12%, the lowest since 1900.',
			'12%',
		),
	).toBe('and although the papers said otherwise, the share of late boats fell to 12%, the lowest since 1900')
})

test('without a clause the sentence stays as it is, for others to cut', () => {
	const long = `The ${'very '.repeat(30)}late share of boats was 12% of all`
	expect(clause(`${long}.`, '12%')).toBe(long)
})
