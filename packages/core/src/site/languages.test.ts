import { expect, test } from 'vitest'
import { page } from '../rules/judged-page.fixture.ts'
import { byLanguage } from './languages.ts'

function groups(...langs: readonly string[]): string[][] {
	return byLanguage(langs.map((lang, at) => page({}, { lang, file: `${at}.md` }))).map((group) =>
		group.map(({ lang }) => lang),
	)
}

test('regions and scripts are of one language', () => {
	expect(groups('en', 'pt-BR', 'en-GB', 'PT', 'zh-Hant')).toEqual([
		['en', 'en-GB'],
		['pt-BR', 'PT'],
		['zh-Hant'],
	])
})

test('what tells none goes with the most', () => {
	expect(groups('und', 'de', 'en', 'en')).toEqual([['en', 'en', 'und'], ['de']])
	expect(groups('und', 'en', 'de')).toEqual([['de', 'und'], ['en']])
	expect(groups('und')).toEqual([['und']])
})
