import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chart, page } from '../../test/report.ts'
import { hostileSubjects } from '../../test/subjects.ts'
import { embedAddresses } from '../page/addresses.ts'
import type { FramedContent, TableContent } from '../subject/content.ts'
import { type Subject, subjectOf } from '../subject/subject.ts'
import { tableGrid } from '../subject/table-grid.ts'
import { oembed } from './oembed.ts'
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

/** Where a record is not what the specification asks of its type (https://oembed.com, section 2.3.4). */
function oembedErrors(written: object): string[] {
	const given = JSON.parse(JSON.stringify(written)) as Record<string, unknown>
	const required = { photo: ['url', 'width', 'height'], rich: ['html', 'width', 'height'], link: [] }
	const errors: string[] = []
	if (given.version !== '1.0') errors.push('version')
	const fields = required[given.type as keyof typeof required]
	if (!fields) return [...errors, 'type']
	for (const field of fields) if (given[field] === undefined || given[field] === '') errors.push(field)
	for (const field of ['width', 'height', 'thumbnail_width', 'thumbnail_height'])
		if (field in given && !(Number.isInteger(given[field]) && (given[field] as number) > 0))
			errors.push(field)
	const thumbnails = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].filter(
		(field) => field in given,
	)
	if (thumbnails.length !== 0 && thumbnails.length !== 3) errors.push('thumbnail')
	for (const field of ['url', 'provider_url', 'thumbnail_url'])
		if (field in given && !/^https?:/.test(String(given[field]))) errors.push(field)
	return errors
}

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
})
