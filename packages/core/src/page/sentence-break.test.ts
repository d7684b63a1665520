import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isMark, startAfter } from './sentence-break.ts'

/** Where sentences start after the first. */
function starts(text: string): number[] {
	const found: number[] = []
	for (let at = 0; at < text.length; at += 1) {
		const start = isMark(text, at) ? startAfter(text, at, text.length) : null
		if (start !== null) found.push(start)
	}
	return found
}

// Not the semicolon, on which versions of Unicode differ.
test('cuts as ICU does', () => {
	const part = fc.constantFrom(
		...[
			'Tide',
			'tide',
			'A',
			'É',
			'ß',
			'潮',
			'مد',
			'कख',
			'만조',
			'ა',
			'1',
			'3.5',
			'🌊',
			'\u0301',
			'\u200b',
			' ',
			'. ',
		],
		...[
			'.',
			'?',
			'!',
			'…',
			'。',
			'！',
			'؟',
			'।',
			'"',
			'“',
			'”',
			'(',
			')',
			'’',
			',',
			':',
			'-',
			'–',
			'%',
			'=',
			'/',
		],
	)
	const icu = new Intl.Segmenter('en', { granularity: 'sentence' })
	fc.assert(
		fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
			const text = parts.join('')
			expect(starts(text)).toEqual(Array.from(icu.segment(text), ({ index }) => index).slice(1))
		}),
		{ numRuns: 1000 },
	)
})
