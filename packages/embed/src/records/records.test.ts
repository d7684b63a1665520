import fc from 'fast-check'
import type { Element, Text } from 'hast'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { oembedErrors } from '../../test/oembed.ts'
import { parseHtml } from '../../test/parse.ts'
import { chart, page } from '../../test/report.ts'
import { schemaOrgErrors } from '../../test/schema-org.ts'
import { hostileSubjects } from '../../test/subjects.ts'
import { embedAddresses } from '../page/addresses.ts'
import { embedPage } from '../page/embed-page.ts'
import type { FramedContent, TableContent } from '../subject/content.ts'
import { type Subject, subjectOf } from '../subject/subject.ts'
import { tableGrid } from '../subject/table-grid.ts'
import { type OEmbedPhoto, oembed } from './oembed.ts'
import { structuredData } from './structured-data.ts'
import { csv, csvMetadata } from './table-data.ts'

const addresses = embedAddresses(new URL('https://tides.example/'), 'high-water')
const facts = {
	siteName: 'Tide Almanac',
	authorNames: 'Jo Moon; Al Tide',
	publishedDate: '2024-05-01',
	licence: 'CC-BY',
	licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
}
const tides = page([], { facts })
const markup = `<table><tr><th rowspan="2">Month</th><th colspan="2">High water</th></tr><tr><th>m</th><th>note</th></tr>
	<tr><td>May</td><td>-4.2</td><td>=cmd|' /C calc'!A0</td></tr><tr><td>June</td><td>4</td><td>a, "b"<br>c</td></tr></table>`
const picture = subjectOf(chart(), tides) as Subject
const table = subjectOf(chart({ kind: 'data-table', src: null }), tides, { markup }) as Subject
const record = (subject: Subject) => oembed(subject, subject.content as FramedContent, addresses)

describe('oEmbed', () => {
	test('a picture is a photo', () => {
		expect(record(picture)).toEqual({
			type: 'photo',
			version: '1.0',
			title: 'High water by month',
			author_name: 'Jo Moon, Al Tide',
			provider_name: 'Tide Almanac',
			provider_url: 'https://tides.example/',
			url: 'https://tides.example/img/high-water.svg',
			width: 800,
			height: 450,
			thumbnail_url: 'https://tides.example/img/high-water.svg',
			thumbnail_width: 800,
			thumbnail_height: 450,
		})
	})

	test('a table, and a picture of unknown size, are HTML', () => {
		expect(record(table)).toMatchObject({
			type: 'rich',
			width: 800,
			html: expect.stringContaining('<iframe'),
		})
		const unknown = { ...picture, content: { ...picture.content, widthPx: null } } as Subject
		expect(record(unknown)).toMatchObject({ type: 'rich', width: 800, height: 502 })
	})

	test.each(['picture', 'table', 'frame'] as const)('is valid, whatever the page says of a %s', (form) => {
		fc.assert(
			fc.property(hostileSubjects(form), (made) => {
				expect(oembedErrors(record(made))).toEqual([])
			}),
			{ numRuns: 100 },
		)
	})
})

test('what breaks the specification of oEmbed is seen', () => {
	const photo = record(picture) as OEmbedPhoto
	const wrong = [
		{ ...photo, url: undefined },
		{ ...photo, thumbnail_width: undefined },
		{ ...photo, version: 1 },
		{ ...record(table), width: '800' },
		{ ...record(table), provider_url: '/' },
		{ type: 'post', version: '1.0' },
	]
	for (const broken of wrong) expect(oembedErrors(broken)).not.toEqual([])
})

describe('the data of a table', () => {
	const grid = tableGrid(table.content as TableContent)

	test('is laid out with its spans', () => {
		expect(grid).toEqual({
			header: ['Month', 'High water / m', 'High water / note'],
			body: [
				['May', '-4.2', "=cmd|' /C calc'!A0"],
				['June', '4', 'a, "b" c'],
			],
		})
	})

	test('holds no formula, and numbers that are numbers', () => {
		expect(csv(grid)).toBe(
			`Month,High water / m,High water / note\r\nMay,-4.2,'=cmd|' /C calc'!A0\r\nJune,4,"a, ""b"" c"\r\n`,
		)
	})

	test.each(['=1+1', '+cmd', '-cmd|x', '@SUM(1)', '＝1', '-1+1|x'])('keeps %s from being run', (cell) => {
		expect(csv({ header: ['a'], body: [[cell]] })).toBe(`a\r\n'${cell}\r\n`)
	})

	test.each(['-5', '+3.2', '-1,200', '- 4 %', '−5', 'a=b'])('leaves %s alone', (cell) => {
		expect(csv({ header: ['a'], body: [[cell]] }).replaceAll('"', '')).toBe(`a\r\n${cell}\r\n`)
	})

	test('is described', () => {
		expect(csvMetadata(table, grid)).toEqual({
			'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
			url: 'data.csv',
			'dc:title': 'High water by month',
			'dc:source': 'https://tides.example/tides/#high-water',
			'dc:publisher': 'Tide Almanac',
			'dc:creator': ['Jo Moon', 'Al Tide'],
			'dc:license': 'https://creativecommons.org/licenses/by/4.0/',
			'dc:modified': '2024-05-01',
			tableSchema: {
				columns: [
					{ name: 'column_1', titles: 'Month', datatype: 'string' },
					{ name: 'column_2', titles: 'High water / m', datatype: 'number' },
					{ name: 'column_3', titles: 'High water / note', datatype: 'string' },
				],
			},
		})
	})
})

describe('structured data', () => {
	test('of a picture: whose it is, and on what terms', () => {
		expect(structuredData(picture, addresses)).toEqual({
			'@context': 'https://schema.org',
			'@type': 'ImageObject',
			contentUrl: 'https://tides.example/img/high-water.svg',
			name: 'High water by month',
			creator: [
				{ '@type': 'Person', name: 'Jo Moon' },
				{ '@type': 'Person', name: 'Al Tide' },
			],
			creditText: 'Tide Almanac',
			copyrightNotice: 'Jo Moon, Al Tide',
			license: 'https://creativecommons.org/licenses/by/4.0/',
			acquireLicensePage: 'https://tides.example/tides/',
			mainEntityOfPage: 'https://tides.example/tides/#high-water',
		})
	})

	test('of a table: a data set with its download, and a description as long as Google asks', () => {
		const data = structuredData(table, addresses)
		expect(data).toMatchObject({
			'@type': 'Dataset',
			distribution: { contentUrl: 'https://tides.example/embed/high-water/data.csv' },
			datePublished: '2024-05-01',
		})
		expect(String(data?.description).length).toBeGreaterThanOrEqual(50)
		expect(data).not.toHaveProperty('dateModified')
	})

	test('a site answers for a page that names no author', () => {
		const anonymous = subjectOf(chart(), page([])) as Subject
		expect(structuredData(anonymous, addresses)?.creator).toEqual([
			{ '@type': 'Organization', name: 'tides.example', url: 'https://tides.example/' },
		])
	})

	test('nobody claims a right to what is in the public domain', () => {
		const free = subjectOf(chart(), page([], { facts: { ...facts, licence: 'CC0-1.0' } })) as Subject
		expect(structuredData(free, addresses)).not.toHaveProperty('copyrightNotice')
	})

	/** What Google asks of a picture's licence, or of a data set, and recommends (Search Central). */
	const licensed = ['contentUrl', 'creator', 'creditText', 'copyrightNotice', 'license', 'acquireLicensePage']
	const described = [
		'name',
		'description',
		'url',
		'creator',
		'license',
		'isAccessibleForFree',
		'distribution',
	]

	test.each([
		[picture, licensed],
		[table, described],
	])('has what search engines ask for: $0.kind', (subject, properties) => {
		const data = structuredData(subject, addresses)
		for (const property of properties) expect(data).toHaveProperty(property)
	})

	test.each(['picture', 'table'] as const)(
		'is of the vocabulary, as it stands in the embed page, whatever the page says of a %s',
		async (form) => {
			await fc.assert(
				fc.asyncProperty(hostileSubjects(form), async (made) => {
					const data = writtenIn(embedPage(made, made.content, addresses))
					expect(await schemaOrgErrors(data)).toEqual([])
					expect(data).toEqual(structuredData(made, addresses))
					if (form === 'table') {
						const { length } = (data as { description: string }).description
						expect(length).toBeGreaterThanOrEqual(50)
						expect(length).toBeLessThanOrEqual(5000)
					}
				}),
				{ numRuns: 60 },
			)
		},
	)

	test('what is not of the vocabulary is seen', async () => {
		const context = { '@context': 'https://schema.org' }
		const distribution = { '@type': 'Person', name: 'x' }
		const wrong = { ...context, '@type': 'Dataset', distribution, contentUrl: 'x', isAccessibleForFree: 'x' }
		expect(await schemaOrgErrors(wrong)).toHaveLength(3)
		expect(await schemaOrgErrors({ ...context, '@type': 'Picture' })).toEqual(['no class: schema:Picture'])
	})
})

/** The JSON-LD of a page, as a browser reads it. */
function writtenIn(html: string): object {
	let found: object | undefined
	visit(parseHtml(html), { type: 'element', tagName: 'script' }, ({ properties, children }: Element) => {
		if (properties.type === 'application/ld+json') found = JSON.parse((children[0] as Text).value)
	})
	if (!found) throw new Error('no JSON-LD')
	return found
}
