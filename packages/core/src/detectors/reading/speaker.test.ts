import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotedShare } from './quotation-marks.ts'
import { speakerIn, speakerIntroduced } from './speaker.ts'

describe('the speaker in an attribution', () => {
	test.each([
		['— Jason Miller, creator of Preact', 'Jason Miller, creator of Preact'],
		['by Ada Lovelace', 'Ada Lovelace'],
		['@jwz', '@jwz'],
		['van Rossum, in a talk', 'van Rossum, in a talk'],
		['山田太郎', '山田太郎'],
	])('%s', (text, speaker) => {
		expect(speakerIn(text)).toBe(speaker)
	})

	test.each([
		'',
		'—',
		'anonymous',
		'Survey respondent',
		'A user of the service',
		'2019',
		'the rest of a sentence that goes on',
		'x'.repeat(200),
	])('none in "%s"', (text) => {
		expect(speakerIn(text)).toBeNull()
	})
})

describe('the speaker whom a sentence introduces', () => {
	test.each([
		['As Jared Spool once said:', 'Jared Spool', true],
		['In the words of the Rust Foundation:', 'Rust Foundation', true],
		['Dr. Grace Hopper explains:', 'Dr. Grace Hopper', true],
		['Wie Petra Schmidt betont:', 'Petra Schmidt', true],
		['Comme l’explique Marie Curie :', 'Marie Curie', true],
		[
			'When we asked about it, the answer that Ada Lovelace after all these years had was noted:',
			'Ada Lovelace',
			false,
		],
	])('%s', (sentence, speaker, direct) => {
		expect(speakerIntroduced(sentence)).toEqual({ speaker, direct })
	})

	test.each([
		'Some respondents said:',
		'For example:',
		'Install Docker Desktop:',
		'They said:',
		'Rust users said:',
		'The documentation says:',
	])('none in "%s"', (sentence) => {
		expect(speakerIntroduced(sentence)).toBeNull()
	})

	test('any sentence has one or none', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const found = speakerIntroduced(`${text} said:`)
				if (found) expect(text).toContain(found.speaker)
			}),
		)
	})
})

describe('what stands in quotation marks', () => {
	test.each([
		['“All of it.”', 'All of it. ', ''],
		['„Deutsch“, sagte sie', 'Deutsch ', ', sagte sie'],
		['« Oui », dit-il', ' Oui  ', ', dit-il'],
		['「はい」と言った', 'はい ', 'と言った'],
		["'It's fine,' he said", "It's fine, ", 'he said'],
		["don't and can't", '', "don't and can't"],
	])('%s', (text, words, rest) => {
		expect(quotedShare(text)).toMatchObject({ words, rest })
	})

	test('the share lies between nothing and all', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('“', '”', '"', "'", 'a', ' ', '»', '«') }), (text) => {
				const { share } = quotedShare(text)
				expect(share).toBeGreaterThanOrEqual(0)
				expect(share).toBeLessThanOrEqual(1)
			}),
		)
	})
})
