import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { termDefinition } from './term-definition.ts'

test('counts different terms, up to six', () => {
	expect(only(termDefinition, page({ definedTermCount: 1 }, { title: 'What is headway?' }))).toEqual({
		value: 1 / 6,
	})
	expect(only(termDefinition, page({ definedTermCount: 7 }))).toEqual({ value: 1 })
})

test.each(['What is headway? | Transit Lab', 'Was ist ein Takt?', 'Qu’est-ce qu’un train', '運転間隔とは'])(
	'asks for a definition on %j',
	(title) => {
		expect(only(termDefinition, page({}, { title }))).toMatchObject({
			value: 0,
			reach: 1 / 6,
			adds: { kind: 'definition' },
			message: expect.stringContaining('says what that is'),
		})
	},
)

test('asks for one in a glossary', () => {
	expect(only(termDefinition, page({}, { file: 'glossary/headway.html' })).message).toBeDefined()
	expect(only(termDefinition, page({}, { file: 'the-terms/headway.html' })).message).toBeUndefined()
})

test.each(['Bus delays', 'Getting started', 'What isolates us', null])('does not ask on %j', (title) => {
	expect(only(termDefinition, page({}, { title }))).toEqual({ value: 0 })
})

test('asks for one in a guide that is named after the term, and speaks of it at once', () => {
	const guide = { title: 'Shared state | Transit Lab', traits: ['guide'], words: 900 } as const
	expect(only(termDefinition, page({ openingTitleShare: 1 }, guide)).message).toContain('"Shared state"')
	expect(only(termDefinition, page({ openingTitleShare: 0.5 }, guide)).message).toBeUndefined()
	expect(
		only(termDefinition, page({ openingTitleShare: 1 }, { ...guide, words: 90 })).message,
	).toBeUndefined()
	const long = { ...guide, title: 'How to share state between threads' }
	expect(only(termDefinition, page({ openingTitleShare: 1 }, long)).message).toBeUndefined()
})

test('cannot be known in a language without cues', () => {
	expect(only(termDefinition, page({ languageSupported: false }, { title: 'What is x' }))).toEqual({
		value: null,
	})
})
