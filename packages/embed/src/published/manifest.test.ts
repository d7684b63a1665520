import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chart, page } from '../../test/report.ts'
import { hostileSubjects } from '../../test/subjects.ts'
import { type Subject, subjectOf } from '../subject/subject.ts'
import type { FramedSubject, PublishedEmbed } from './embed.ts'
import { publishedFiles } from './files.ts'
import { readManifest, writeManifest } from './manifest.ts'

const site = new URL('https://tides.example/')

function embed(subject: Subject, id = 'tides'): PublishedEmbed {
	return { id, key: 'k', file: 'tides/index.html', number: 1, subject: subject as FramedSubject }
}

test.each(['picture', 'table', 'frame'] as const)(
	'an embed of a %s comes back as it was, whatever its page says',
	(form) => {
		fc.assert(
			fc.property(hostileSubjects(form), (made) => {
				expect(readManifest(writeManifest([embed(made)]))).toEqual({ embeds: [embed(made)], problems: [] })
			}),
			{ numRuns: 100 },
		)
	},
)

test('a drawing comes back as it was', () => {
	const markup = '<svg viewBox="0 0 9 9"><use xlink:href="#a"/><text style="fill:red">é &amp; b</text></svg>'
	const drawing = subjectOf(chart({ src: null, facts: { form: 'svg' } }), page([]), { markup }) as Subject
	expect(readManifest(writeManifest([embed(drawing)])).embeds).toEqual([embed(drawing)])
})

test('is sorted by id', () => {
	const subject = subjectOf(chart(), page([])) as Subject
	const text = writeManifest([embed(subject, 'b'), embed(subject, 'a')])
	expect(readManifest(text).embeds.map(({ id }) => id)).toEqual(['a', 'b'])
})

test.each(['', '[]', '{"embeds": []}', '{"version": 2, "embeds": []}', 'null'])('is not %j', (text) => {
	expect(() => readManifest(text)).toThrow(SyntaxError)
})

describe('what somebody has written into it', () => {
	const good = embed(subjectOf(chart(), page([])) as Subject)
	const read = (changed: object) => readManifest(JSON.stringify({ version: 1, embeds: [changed] }))

	test.each([
		['a path for an id', { ...good, id: '../../etc' }],
		['a script for an address', { ...good, subject: { ...good.subject, href: 'javascript:alert(1)' } }],
		[
			'an address without https',
			{ ...good, subject: { ...good.subject, content: { form: 'picture', src: 'http://a.example/' } } },
		],
		['no table', { ...good, subject: { ...good.subject, content: { form: 'table', html: '<p>x</p>' } } }],
		['something else', {}],
	])('is told where it is %s', (_, changed) => {
		expect(read(changed)).toMatchObject({
			embeds: [],
			problems: [expect.stringContaining('could not be read')],
		})
	})

	test('is cleaned', () => {
		const html = '<table onclick="x"><tr><td>1</td></tr><tr><td><script>alert(1)</script>2</td></tr></table>'
		const [found] = read({ ...good, subject: { ...good.subject, content: { form: 'table', html } } }).embeds
		expect(found?.subject.content).toMatchObject({
			html: '<table><tbody><tr><td>1</td></tr><tr><td>2</td></tr></tbody></table>',
			rowCount: 2,
		})
	})

	test('is told where an id stands twice, as after a merge', () => {
		const text = JSON.stringify({ version: 1, embeds: [good, { ...good, id: 'Tides' }, good] })
		expect(readManifest(text)).toMatchObject({
			problems: ['the embed "Tides" is there twice', 'the embed "tides" is there twice'],
		})
	})
})

test('the files of an embed stand in its folder', () => {
	const markup = '<table><tr><th>a</th></tr><tr><td>1</td></tr></table>'
	const table = subjectOf(chart({ kind: 'data-table', src: null }), page([]), { markup }) as Subject
	const names = (subject: Subject) => publishedFiles(embed(subject), site).map(({ path }) => path)
	expect(names(table)).toEqual([
		'embed/tides/index.html',
		'embed/tides/oembed.json',
		'embed/tides/citation.txt',
		'embed/tides/citation.bib',
		'embed/tides/citation.ris',
		'embed/tides/citation.json',
		'embed/tides/data.csv',
		'embed/tides/data.csv-metadata.json',
	])
	const svg = '<svg width="9" height="9"><rect fill="red"/></svg>'
	const drawing = subjectOf(chart({ src: null, facts: { form: 'svg' } }), page([]), {
		markup: svg,
	}) as Subject
	expect(names(drawing)).toContain('embed/tides/drawing.svg')
})
