import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chart, page } from '../../test/report.ts'
import { hostileSubjects } from '../../test/subjects.ts'
import { type Subject, subjectOf } from '../subject/subject.ts'
import { citation } from './citation.ts'

const facts = {
	siteName: 'Tide Almanac',
	authorNames: 'Jo-Ann Moon; Al van der Tide',
	publishedDate: '2024-05-01',
}
const subject = subjectOf(chart(), page([], { facts })) as Subject

function cite(changes: Parameters<typeof chart>[0], stated: object = facts) {
	return citation(subjectOf(chart(changes), page([], { facts: stated as never })) as Subject, 'x')
}

test('a chart in each format', () => {
	const { apa, bibtex, ris, csl } = citation(subject, 'high-water')
	expect(apa).toBe(
		'Moon, J.-A., & van der Tide, A. (2024, May 1). High water by month [Chart]. Tide Almanac. https://tides.example/tides/#high-water\n',
	)
	expect(bibtex).toMatch(/^@misc\{Moon2024High,\n/)
	expect(bibtex).toContain('title = {High water by month}')
	expect(bibtex).toContain('url = {https://tides.example/tides/#high-water}')
	expect(ris).toContain('AU  - Moon, Jo-Ann\n')
	expect(ris).toMatch(/^TY {2}- \w+\n/)
	expect(ris).toMatch(/\nER {2}-\s*$/)
	expect(JSON.parse(csl)).toMatchObject([
		{ id: 'high-water', type: 'graphic', issued: { 'date-parts': [[2024, 5, 1]] } },
	])
})

test.each([
	[
		'no author, no date',
		{ siteName: 'Tide Almanac' },
		'High water by month [Chart]. (n.d.). Tide Almanac. https',
	],
	[
		'a site as its own author',
		{ siteName: 'Tide Lab', authorNames: 'Tide Lab' },
		'Tide Lab. (n.d.). High water by month [Chart]. https',
	],
	[
		'an author in no Latin letters',
		{ siteName: 'T', authorNames: '月野 うさぎ' },
		'月野 うさぎ. (n.d.). High',
	],
	['a name with a comma', { siteName: 'T', authorNames: 'Moon, Jo' }, 'Moon, J. (n.d.). High'],
])('in the style of the APA, with %s', (_, stated, expected) => {
	expect(cite({}, stated).apa).toContain(expected)
})

test('a title that ends with a full stop keeps to one', () => {
	expect(cite({ title: 'High water. By month.' }, {}).apa).toContain('High water. By month [Chart]. (n.d.). ')
})

test('a sentence is cited by its page', () => {
	expect(cite({ kind: 'statistic', text: 'It rose.' }, {}).apa).toBe(
		'Tides of the quay. (n.d.). tides.example. https://tides.example/tides/#high-water\n',
	)
})

test('letters beyond Latin are kept', () => {
	const { bibtex, ris } = cite({ title: '潮の高さ é', kind: 'map' })
	expect(bibtex).toContain('潮の高さ é')
	expect(ris).toContain('潮の高さ é')
})

test('whatever the page says, each record is one record', () => {
	fc.assert(
		fc.property(hostileSubjects('picture'), (made) => {
			const { apa, bibtex, ris, csl } = citation(made, 'x')
			expect(apa.trim().split('\n')).toHaveLength(1)
			expect(bibtex.match(/^@/gm)).toHaveLength(1)
			expect(ris.match(/^(?:TY|ER) {2}-/gm)).toHaveLength(2)
			expect(JSON.parse(csl)).toHaveLength(1)
		}),
		{ numRuns: 60 },
	)
})
