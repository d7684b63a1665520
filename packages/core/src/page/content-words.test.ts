import { expect, test } from 'vitest'
import { contentWords } from './content-words.ts'

test.each([
	['en', 'How the tides are made in 2024', ['tides', 'made']],
	['en-GB', "Don't wait for well-known buses.", ["don't", 'wait', 'well-known', 'buses']],
	['en', 'Node.js 3.5', ['node.js', '3.5']],
	['de', 'Wie die Gezeiten entstehen', ['gezeiten', 'entstehen']],
	['fr', 'Pourquoi la mer monte', ['mer', 'monte']],
	['zh', '什么是潮汐', ['潮汐']],
	['pl', 'Jak działa morze', ['jak', 'działa', 'morze']],
	['en', '', []],
])('words that say what it is about, in %s: %j', (lang, text, expected) => {
	expect([...contentWords(text, lang)]).toEqual(expected)
})
