import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { termDefinition } from './term-definition.ts'

function defining(...terms: readonly string[]) {
	return page({}, { title: 'What is headway?', assets: terms.map((term) => asset('definition', { term })) })
}

test('counts different terms, up to three', () => {
	expect(only(termDefinition, defining('Headway'))).toEqual({ value: 1 / 3 })
	expect(only(termDefinition, defining('Headway', 'headway'))).toEqual({ value: 1 / 3 })
	expect(only(termDefinition, defining('a', 'b', 'c', 'd'))).toEqual({ value: 1 })
})

test.each(['What is headway? | Transit Lab', 'Was ist ein Takt?', 'Qu’est-ce qu’un train', '運転間隔とは'])(
	'asks for a definition on %j',
	(title) => {
		expect(only(termDefinition, page({}, { title }))).toMatchObject({
			value: 0,
			reach: 1 / 3,
			adds: { kind: 'definition' },
			message: expect.stringContaining('defines its term'),
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

test('cannot be known in a language without cues', () => {
	expect(only(termDefinition, page({ languageSupported: false }, { title: 'What is x' }))).toEqual({
		value: null,
	})
})
