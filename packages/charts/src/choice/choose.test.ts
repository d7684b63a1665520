import { describe, expect, test } from 'vitest'
import { content } from '../../test/subject.ts'
import { choosePlan } from './choose.ts'

const names = ['Aster', 'Begonia', 'Crocus', 'Dahlia']
const years = ['2019', '2020', '2021', '2023']

/** A table of a first column, and columns given from top to bottom. */
function plan(
	key: string,
	keys: readonly string[],
	columns: Readonly<Record<string, readonly string[]>>,
	lang = 'en',
) {
	const rows = keys.map((name, at) => [name, ...Object.values(columns).map((cells) => cells[at] ?? '')])
	return choosePlan(content([key, ...Object.keys(columns)], rows), lang)
}

describe('the form', () => {
	test.each([
		['bars', 'Plant', names, { 'Height (cm)': ['30', '25.5', '12', '90'] }],
		[
			'grouped-bars',
			'Plant',
			names,
			{ '2020 (cm)': ['3', '2', '1', '9'], '2021 (cm)': ['4', '2', '1', '8'] },
		],
		[
			'bar-panels',
			'Plant',
			names,
			{ 'Height (cm)': ['30', '25', '12', '90'], 'Price (€)': ['3', '2', '1', '9'] },
		],
		['bar-panels', 'Plant', names, { Height: ['30', '25', '12', '90'], Price: ['3', '2', '1', '9'] }],
		['lines', 'Year', years, { Rain: ['800', '712', 'n/a', '690'] }],
		['lines', 'Year', years, { 'May (mm)': ['80', '71', '60', '69'], 'June (mm)': ['8', '7', '6', '9'] }],
		[
			'line-panels',
			'Year',
			years,
			{ 'Rain (mm)': ['80', '71', '60', '69'], 'Sun (h)': ['8', '7', '6', '9'] },
		],
		[
			'lines',
			'Plant',
			names.slice(0, 3),
			{ 2019: ['1', '2', '4'], 2020: ['3', '5', '4'], 2021: ['3', '6', '4'] },
		],
		['lines', 'Month', ['January', 'February', 'March'], { Rain: ['80', '71', '60'] }],
		['lines', 'Timestamp', ['11:00:00', '11:01:00', '11:02:30'], { Requests: ['0', '1', '3'] }],
		['bars', 'Best time', ['09:30', '08:15', '10:05'], { Runners: ['4', '1', '3'] }],
	])('%s', (form, key, keys, columns) => {
		expect(plan(key, keys, columns)).toMatchObject({ form })
	})
	test('bars where the table says that its first cells, numbers or not, are the headers of the rows', () => {
		const cells = { 'Late (%)': ['3', '5', '2', '4'] }
		const { html, ...rest } = content(
			['Line', 'Late (%)'],
			[...'12']
				.map((line, at) => [line, cells['Late (%)'][at]!])
				.concat([
					['3', '2'],
					['Night', '4'],
				]),
		)
		const headed = {
			...rest,
			html: html
				.replaceAll('<tr><td>', '<tr><th scope="row">')
				.replace(/(<th scope="row">[^<]*)<\/td>/g, '$1</th>'),
		}
		expect(choosePlan(headed, 'en')).toMatchObject({
			form: 'bars',
			rows: [{ name: '1' }, { name: '2' }, { name: '3' }, { name: 'Night' }],
		})
		expect(choosePlan({ html, ...rest }, 'en')).toMatchObject({ form: null })
	})
	test('dots for many rows of two columns of one unit', () => {
		const many = Array.from({ length: 12 }, (_, at) => `School ${at}`)
		const cells = (step: number) => many.map((_, at) => `${500 + ((at * step) % 40)}`)
		expect(plan('School', many, { 'Maths (pt)': cells(13), 'Reading (pt)': cells(7) })).toMatchObject({
			form: 'dots',
		})
	})
	test('a German table reads its own numbers and leaves its total out', () => {
		const cities = ['Kiel', 'Lübeck', 'Flensburg', 'Summe']
		expect(
			plan('Stadt', cities, { Einwohner: ['246.794', '216.530', '90.164', '553.488'] }, 'de'),
		).toMatchObject({
			form: 'bars',
			series: [{ values: [246794, 216530, 90164] }],
			leftOut: ['Summe'],
		})
	})
	test('a last row that is the sum of all is left out without a name for it', () => {
		const columns = { 'A (t)': ['1', '2', '4', '7'], 'B (t)': ['3', '5', '9', '17'] }
		expect(plan('Port', ['Kiel', 'Rostock', 'Emden', 'Germany'], columns)).toMatchObject({
			leftOut: ['Germany'],
		})
	})
})

describe('none', () => {
	test.each([
		[
			'ids',
			'Plant',
			names,
			{ ID: ['4711', '815', '42', '99'] },
			'numbers that name and measure nothing in the column "ID"',
		],
		[
			'years as values',
			'Plant',
			names,
			{ Introduced: ['1899', '1950', '1951', '2001'] },
			'no column of numbers',
		],
		[
			'ranks',
			'Plant',
			names,
			{ Rank: ['1', '2', '3', '4'] },
			'numbers that name and measure nothing in the column "Rank"',
		],
		[
			'running numbers',
			'Plant',
			names,
			{ Place: ['0', '1', '2', '3'] },
			'numbers that name and measure nothing in the column "Place"',
		],
		[
			'versions',
			'Day',
			names,
			{ Stable: ['1.76', '1.77', '1.78', '1.79'] },
			'numbers that name and measure nothing in the column "Stable"',
		],
		[
			'phone numbers',
			'Plant',
			names,
			{ Call: ['0301234567', '0401234567', '0891', '07'] },
			'numbers that name and measure nothing in the column "Call"',
		],
		[
			'one number',
			'Plant',
			names,
			{ Slots: ['500', '500', '500', '500'] },
			'one number in all rows in the column "Slots"',
		],
		[
			'ranges',
			'Plant',
			names,
			{ Height: ['5–10', '<5', '7–9', '10'] },
			'ranges and bounds in the column "Height"',
		],
		[
			'mixed units',
			'Plant',
			names,
			{ Time: ['5 ms', '2 s', '3 s', '1 s'] },
			'mixed units in the column "Time"',
		],
		[
			'words',
			'Plant',
			names,
			{ Height: ['5', '7', 'tall', '3'] },
			'words among the numbers in the column "Height"',
		],
		[
			'hexadecimal numbers',
			'Plant',
			names,
			{ Value: ['0xA', '7', '8', '12'] },
			'mixed units in the column "Value"',
		],
		[
			'two rows and dots',
			'Plant',
			['Aster', 'Begonia', '…'],
			{ Height: ['5', '7', '…'] },
			'fewer than 3 rows',
		],
		['two rows', 'Plant', names.slice(0, 2), { Height: ['5', '7'] }, 'fewer than 3 rows'],
		[
			'a name twice',
			'Plant',
			['Aster', 'Aster', 'Crocus'],
			{ Height: ['5', '7', '2'] },
			'several rows share a name in the column "Plant"',
		],
		[
			'a year twice',
			'Year',
			['2020', '2020', '2021'],
			{ Height: ['5', '7', '2'] },
			'several rows share a name in the column "Year"',
		],
		[
			'no names',
			'Height',
			['5', '7', '2'],
			{ Width: ['5', '7', '2'] },
			'no column names its rows in a few words',
		],
	])('%s', (_, key, keys, columns, reason) => {
		expect(plan(key, keys, columns)).toEqual({ form: null, reason })
	})
	test('thousands or fractions, nobody knows', () => {
		expect(plan('Plant', names, { Seeds: ['1,234', '2,345', '3,456', '4,568'] }, 'und')).toEqual({
			form: null,
			reason: 'numbers that can be read in more than one way in the column "Seeds"',
		})
	})
	test('more rows than are read', () => {
		const many = Array.from({ length: 26 }, (_, at) => `Port ${at}`)
		expect(plan('Port', many, { Ships: many.map((_, at) => `${at * at}`) })).toEqual({
			form: null,
			reason: '26 rows, expected at most 25',
		})
	})
	test('a footnote raised behind a number is no digit of it', () => {
		const table = content(
			['Plant', 'Seeds'],
			[
				['Aster', '12'],
				['Begonia', '15'],
				['Crocus', '9'],
			],
		)
		const raised = (mark: string) => ({
			...table,
			html: table.html.replace('>12<', `>12<sup>${mark}</sup><`),
		})
		expect(choosePlan(raised('a'), 'en')).toMatchObject({ series: [{ values: [12, 15, 9] }] })
		expect(choosePlan(raised('6'), 'en')).toMatchObject({ form: null })
	})
})
