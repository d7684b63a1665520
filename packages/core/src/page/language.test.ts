import { describe, expect, test } from 'vitest'
import { detectLanguage, languageOf, statedLanguage } from './language.ts'
import { pageOf } from './page-view.fixture.ts'

function stated(html: string, file = 'page.html', values: Record<string, unknown> = {}) {
	return statedLanguage(pageOf(html, 'html', file), { values, problem: null })
}

describe('a language is stated', () => {
	test('by the page', () => {
		expect(stated('<html lang="de"><p>x')).toBe('de')
		expect(stated('<html lang=" pt_BR "><p>x')).toBe('pt-BR')
		expect(stated('<html lang="zh-Hant-TW"><p>x')).toBe('zh-Hant-TW')
	})

	test('by front matter', () => {
		expect(stated('x', 'page.md', { lang: 'fr' })).toBe('fr')
		expect(stated('x', 'page.md', { language: 'es' })).toBe('es')
	})

	test('by the name of the file or its folder', () => {
		expect(stated('x', 'posts/tide.de.md')).toBe('de')
		expect(stated('x', 'posts/tide.pt-br.md')).toBe('pt')
		expect(stated('x', 'ja/posts/tide.md')).toBe('ja')
	})

	test('by the page before its file', () => {
		expect(stated('<html lang="en"><p>x', 'de/tide.html')).toBe('en')
	})
})

test.each([
	['nothing', 'x', 'posts/tide.md', {}],
	['words that are no tag', '<html lang="english, please">', 'tide.html', {}],
	['an empty attribute', '<html lang="">', 'tide.html', {}],
	['another type', 'x', 'tide.md', { lang: ['de'] }],
	['a folder of two letters that is no language', 'x', 'qa/tide.md', {}],
	['a file at the root that is called like one', 'x', 'de.md', {}],
	['an ending that is no language', 'x', 'tide.v2.md', {}],
])('%s states none', (_, html, file, values) => {
	expect(stated(html, file, values)).toBeNull()
})

test.each([
	['en', 'The tide comes in twice a day, and the water rises by about three metres at the northern gauge.'],
	['de', 'Zweimal am Tag kommt die Flut, und das Wasser steigt am nördlichen Pegel um etwa drei Meter.'],
	['fr', 'La marée monte deux fois par jour et l’eau s’élève d’environ trois mètres à la station du nord.'],
	['es', 'La marea sube dos veces al día y el agua se eleva unos tres metros en la estación del norte.'],
	[
		'ja',
		'潮は一日に二回満ちて、北の観測所では水位がおよそ三メートル上がります。これは月の引力によるもので、季節や天気によっても変わることがあります。',
	],
	[
		'ko',
		'밀물은 하루에 두 번 들어오며 북쪽 관측소에서는 물이 약 삼 미터 올라간다. 이것은 달의 인력 때문이며 계절과 날씨에 따라 달라질 수 있다.',
	],
])('the language of a text is told: %s', (lang, text) => {
	expect(detectLanguage(text)).toBe(lang)
})

test('too little text tells none', () => {
	expect(detectLanguage('The tide comes in.')).toBe('und')
	expect(detectLanguage('')).toBe('und')
})

describe('the language of a page', () => {
	const told = (html: string) => {
		const page = pageOf(html)
		return languageOf(
			page,
			page.blocks.filter(({ element }) => element.inMain),
		)
	}

	test.each([
		['en', 'The tide of the north is low, and this is for the boats that are in it. ', 8],
		['de', 'Die Flut ist im Norden nicht mit der im Süden zu vergleichen, und das Wasser wird kalt. ', 8],
		['pt', 'A maré do norte não é mais alta e os barcos são da praia, com uma rede para o peixe. ', 8],
		['it', 'La marea della costa è più alta che nel sud, per questo gli scogli sono della barca. ', 8],
		['nl', 'Het water van de zee is niet voor een boot, dat wordt ook bij eb op het strand gezien. ', 8],
		['sv', 'Tidvattnet kommer två gånger om dagen och vattnet stiger ungefär tre meter vid mätaren. ', 8],
	])('is told by its words: %s', (lang, sentence, times) => {
		expect(told(`<p>${sentence.repeat(times)}`)).toBe(lang)
	})

	test('is that of its paragraphs, not of an English menu', () => {
		const menu = '<nav><p>The tide of the north is for the boats that are in it and to be.</p></nav>'.repeat(
			9,
		)
		const words = '潮は一日に二回満ちて、北の観測所では水位がおよそ三メートル上がります。'
		expect(told(`${menu}<p>${words.repeat(4)}`)).toBe('ja')
	})
})
