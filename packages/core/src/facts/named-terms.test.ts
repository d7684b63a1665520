import { describe, expect, test } from 'vitest'
import { detectedPage } from '../detectors/detected-page.fixture.ts'
import { namedTerms } from './named-terms.ts'

function terms(markdown: string): string[] {
	return [...namedTerms(detectedPage(markdown, 'markdown'))]
}

describe('terms are named', () => {
	test.each([
		['before what they are', 'A **neap tide** is weak.', 'neap tide'],
		['before what they mean', '*Headway* means the time between.', 'headway'],
		['after the verb that names', 'This is called *slack water*.', 'slack water'],
		['in quotation marks', 'The pause is known as “slack water”.', 'slack water'],
		['by their element', 'The <dfn>slack</dfn> comes late.', 'slack'],
		['in German', 'Der **Takt** ist gleich.', 'takt'],
		['in French', 'La pause, appelée « étale », dure peu.', 'étale'],
	])('%s', (_, text, term) => {
		expect(terms(text)).toEqual([term])
	})

	test.each([
		['stress', 'It is **really** late.'],
		['a label', '**Note**: it is late.'],
		['a term without more', 'See the *neap tide* there.'],
		['a joint that comes later', 'The *tide* at noon here is weak.'],
		['a heading', '# The **tide** is late'],
		['a long stretch', `**${'word '.repeat(20).trim()}** is late.`],
	])('and %s is not', (_, text) => {
		expect(terms(text)).toEqual([])
	})

	test('once each', () => {
		expect(terms('A **tide** is slow. The *Tide* is slow.')).toEqual(['tide'])
	})
})
