import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesIn } from './sentences.ts'
import { fold } from './text.ts'

function sentences(text: string, lang = 'en'): string[] {
	return sentencesIn(text, 0, text.length, lang).map(({ start, end }) => text.slice(start, end).trim())
}

describe('sentences end', () => {
	test('at their punctuation', () => {
		expect(sentences('High at six. Low at noon! Neap? Spring.')).toEqual([
			'High at six.',
			'Low at noon!',
			'Neap?',
			'Spring.',
		])
	})

	test.each([
		['ja', '満潮は六時です。干潮は正午です。', ['満潮は六時です。', '干潮は正午です。']],
		['zh', '满潮在六点。干潮在中午！', ['满潮在六点。', '干潮在中午！']],
		['ko', '만조는 여섯 시다. 간조는 정오다.', ['만조는 여섯 시다.', '간조는 정오다.']],
		['es', '¿Sube la marea? Sí, dos veces.', ['¿Sube la marea?', 'Sí, dos veces.']],
	])('in %s', (lang, text, expected) => {
		expect(sentences(text, lang)).toEqual(expected)
	})

	test('after a unit or a number', () => {
		expect(sentences('It rose by 3 m. It fell. From 7 to 3. Then again.')).toEqual([
			'It rose by 3 m.',
			'It fell.',
			'From 7 to 3.',
			'Then again.',
		])
		expect(sentences('Sie stieg um 3 m. Dann von 7 auf 3. Danach fiel sie.', 'de')).toHaveLength(3)
	})

	test('before a figure', () => {
		expect(sentences('The tide rose. 58% of the boats left! 3 stayed.')).toHaveLength(3)
		expect(sentences('La marée monta. 58 % des bateaux partirent.', 'fr')).toHaveLength(2)
	})

	test('before a quotation or a bracket', () => {
		expect(sentences('It rose. "So what?" (It fell.)')).toHaveLength(3)
	})
})

describe('sentences go on', () => {
	test.each([
		['en', 'Dr. Moon saw 42% of tides.'],
		['en', 'The gauge (cf. Fig. 3) rose by approx. 3 m. deep.'],
		['en', 'J. R. Moon et al. Measured 3 m.'],
		['en', 'It rose by 3.5 m at 6.30 a.m. on e.g. Mondays.'],
		['de', 'Am 3. Juli stieg sie, z. B. In Emden, um ca. 3 Mio. Liter.'],
		['de', 'Laut Prof. Mond gilt das bzw. Bald nicht mehr.'],
		['de', 'Das kostet inkl. 19 % Steuer mind. 20 Euro und ist in Kap. 3 beschrieben.'],
		['en', 'See chap. 4 and vol. 3 of approx. 20 pages.'],
		['de', 'Vom 3. Juli bis 31. Dezember stieg sie im 2. Quartal auf d. h. Über 3 m.'],
		['fr', 'Selon M. Lune, env. 3 m.'],
		['es', 'La Sra. Luna midió el art. 3 en el núm. 7.'],
	])('after an abbreviation of %s: %s', (lang, text) => {
		expect(sentences(text, lang)).toEqual([text])
	})
})

test('only of the stretch', () => {
	const text = 'Spring. High at six. Low at noon. Neap.'
	expect(sentencesIn(text, 8, 33, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
		'High at six.',
		'Low at noon.',
	])
})

test('spans cover the text but for the spaces between them', () => {
	const part = fc.constantFrom('Tide', ' ', '. ', 'Dr. ', '3.5 ', '! ', '。', '"', '…', 'und', '潮', '🌊')
	fc.assert(
		fc.property(
			fc.array(part, { maxLength: 40 }),
			fc.constantFrom('en', 'ja', 'und', 'xx'),
			(parts, lang) => {
				const text = fold(parts.join(''))
				const spans = sentencesIn(text, 0, text.length, lang)
				const between = spans.map(({ start }, at) => text.slice(spans[at - 1]?.end ?? 0, start))
				expect(between.join('').trim()).toBe('')
				expect(spans.at(-1)?.end).toBe(text.length)
			},
		),
	)
})
