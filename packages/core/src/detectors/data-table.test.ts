import { describe, expect, test } from 'vitest'
import { assetsOf, likely, only } from './detected.fixture.ts'

/** A GFM table of lines of cells. */
function table(...lines: readonly string[]): string {
	const [header, ...rows] = lines.map((line) => `| ${line} |`)
	return [header, `|${'---|'.repeat((lines[0] ?? '').split('|').length)}`, ...rows].join('\n')
}

describe('tables of measured or reported facts', () => {
	test.each([
		['counts', table('Harbour | Boats | Late', 'North | 1,204 | 42', 'South | 960 | 31', 'East | 88 | 7')],
		[
			'rates',
			table('Query | p50 | p99', 'read | 1.2 ms | 9.8 ms', 'write | 2.4 ms | 31 ms', 'scan | 12 ms | 240 ms'),
		],
		[
			'percentages',
			table('Answer | 2023 | 2024', 'Yes | 42% | 48%', 'No | 31.5% | 30%', 'Unsure | 26.5% | 22%'),
		],
		[
			'money',
			table('Port | Fee | Per tonne', 'North | €1.204,50 | 3 €', 'South | $960 | $2', 'East | £88 | £1'),
		],
		[
			'a schedule of releases',
			table(
				'Version | Released | Supported until',
				'24 | 2026-04-23 | 2028-04-30',
				'22 | 2024-04-24 | 2027-04-30',
				'20 | 2023-04-18 | 2026-04-30',
			),
		],
		[
			'sizes with a margin',
			table(
				'Model | Error | Size',
				'small | 12.1 ± 0.4 | 1.2 GB',
				'large | 9.8 ± 0.3 | 7 GB',
				'huge | 8.8 ± 0.2 | 70 GB',
			),
		],
		[
			'German',
			table('Hafen | Boote | Anteil', 'Nord | 1.204 | 42,5 %', 'Süd | 960 | 31,0 %', 'Ost | 88 | 7,5 %'),
		],
		[
			'French',
			table('Port | Bateaux | Part', 'Nord | 1 204 | 42,5 %', 'Sud | 960 | 31 %', 'Est | 88 | 7,5 %'),
		],
		['Japanese', table('港 | 隻数 | 割合', '北 | 1204 | 42%', '南 | 960 | 31%', '東 | 12万 | 7%')],
		[
			'Chinese',
			table('港口 | 时间 | 金额', '北 | 2024年3月 | 42元', '南 | 2024年4月 | 31元', '东 | 2024年5月 | 7元'),
		],
	])('%s', (_, text) => {
		expect(likely('data-table', text)).toHaveLength(1)
	})

	test('with td for headers, as built pages have them', () => {
		const { facts } = only(
			'data-table',
			'<table><tr><td>Harbour<td>Boats<td>Late<tr><td>North<td>1204<td>42<tr><td>South<td>960<td>31<tr><td>East<td>88<td>7</table>',
			'html',
		)
		expect(facts).toMatchObject({ rowCount: 3, columnCount: 3, hasHeader: false })
	})

	test('with cells that span', () => {
		const { facts } = only(
			'data-table',
			'<table><tr><th rowspan="2">Harbour<th colspan="2">Boats<tr><th>2023<th>2024<tr><td>North<td>12<td>42<tr><td>South<td colspan="2">31<tr><td>East<td>8<td>7</table>',
			'html',
		)
		expect(facts).toMatchObject({ rowCount: 3, columnCount: 3, hasHeader: true, numericShare: 0.67 })
	})
})

describe('what only looks like one', () => {
	test.each([
		[
			'a made-up example',
			`Below is an example of counts before rounding:\n\n${table('Age | Sick | All', '21-30 | 3 | 18', '31-40 | 8 | 23', '41-50 | 16 | 31')}`,
		],
		[
			'an exercise',
			`Run the jobs to fill in the table:\n\n${table('Cores | Seconds', '1 | 12.2', '2 | 6.9', '4 | ', '8 | ')}`,
		],
		[
			'a parameter reference',
			table(
				'Parameter | Type | Default | Description',
				'retries | number | 3 | How often to try again',
				'timeout | number | 5000 | Milliseconds to wait',
				'limit | number | 100 | Most rows to return',
			),
		],
		[
			'an option reference of German',
			table(
				'Option | Typ | Standard | Beschreibung',
				'retries | Zahl | 3 | Wie oft es versucht wird',
				'timeout | Zahl | 5000 | Wie lange gewartet wird',
				'limit | Zahl | 100 | Wie viele Zeilen kommen',
			),
		],
		[
			'a list of links',
			table('Page | Source', '[Tides](/a) | [Code](/b)', '[Moon](/c) | [Code](/d)', '[Sea](/e) | [Code](/f)'),
		],
		[
			'words',
			table(
				'Word | Meaning',
				'Neap | the least range of the tide',
				'Spring | the greatest range of the tide',
				'Slack | the time without a current',
			),
		],
		['a feature matrix', table('Feature | Gauge | Buoy', 'Tide | ✓ | ✗', 'Wind | ✗ | ✓', 'Waves | ✓ | ✓')],
		[
			'a changelog',
			table(
				'Version | Changes',
				'3.1.0 | Adds a gauge and mends the clock',
				'3.0.0 | Drops the old clock',
				'2.9.1 | Mends the gauge',
			),
		],
		[
			'a calendar',
			table(
				'Mo | Tu | We | Th | Fr | Sa | Su',
				'1 | 2 | 3 | 4 | 5 | 6 | 7',
				'8 | 9 | 10 | 11 | 12 | 13 | 14',
				'15 | 16 | 17 | 18 | 19 | 20 | 21',
				'22 | 23 | 24 | 25 | 26 | 27 | 28',
			),
		],
		['one row of two numbers', table('Boats | Late | Port', '12 | 3 | North')],
		['a numbered list', table('# | Step', '1 | Open the gate', '2 | Read the gauge', '3 | Close the gate')],
	])('%s', (_, text) => {
		expect(likely('data-table', text)).toEqual([])
	})

	test.each([
		['layout by its own word', '<table role="presentation"><tr><td>1<td>2<td>3<tr><td>4<td>5<td>6</table>'],
		['layout by another', '<table datatable="0"><tr><td>1<td>2<td>3<tr><td>4<td>5<td>6</table>'],
		['layout around a table', '<table><tr><td>12<td>13<tr><td>14<td><table><tr><td>x</table></table>'],
		[
			'line numbers of a listing',
			'<table><tr><td>1<td><code>a = 1</code><tr><td>2<td><code>b = 2</code><tr><td>3<td><code>c = 3</code></table>',
		],
		['one column', '<table><tr><td>1204<tr><td>960<tr><td>88<tr><td>12</table>'],
		['navigation', '<nav><table><tr><td>1<td>2<td>3<tr><td>4<td>5<td>6</table></nav>'],
		['a form', '<table><tr><td>Year<td><input value="2024"><tr><td>Boats<td><input value="3"></table>'],
	])('%s', (_, html) => {
		expect(likely('data-table', html, 'html')).toEqual([])
	})
})

describe('facts', () => {
	const rows =
		'<tr><th>Harbour<th>Rise<th>Boats<tr><td>North<td>42<td>12<tr><td>South<td>31<td>9<tr><td>East<td>8<td>7'
	const facts = (html: string) => only('data-table', html, 'html').facts

	test('a caption, by any of its forms', () => {
		expect(facts(`<table><caption>Rise by harbour</caption>${rows}</table>`).hasCaption).toBe(true)
		expect(facts(`<figure><table>${rows}</table><figcaption>Rise</figcaption></figure>`).hasCaption).toBe(
			true,
		)
		expect(facts(`<p>Tabelle 3: Anstieg je Hafen</p><table>${rows}</table>`).hasCaption).toBe(true)
		expect(facts(`<div><table>${rows}</table></div><p><em>Rise by harbour</em></p>`).hasCaption).toBe(true)
		expect(facts(`<p>The tide rose.</p><table>${rows}</table><p>It fell again.</p>`).hasCaption).toBe(false)
	})

	test.each([
		'Source: Harbour Office',
		'Quelle: Hafenamt',
		'Fuente: Puerto',
		'Fonte: Porto',
		'Bron: Haven',
		'出典：港湾局',
		'来源：港务局',
		'출처: 항만청',
	])('a source: %s', (line) => {
		expect(facts(`<table>${rows}</table><p>${line}</p>`).hasSource).toBe(true)
		expect(facts(`<table>${rows}</table><p>It fell again.</p>`).hasSource).toBe(false)
	})

	test('units, in the header or in the cells', () => {
		expect(facts(`<table>${rows}</table>`).hasUnits).toBe(false)
		expect(facts(`<table>${rows.replace('Rise', 'Rise (cm)')}</table>`).hasUnits).toBe(true)
		expect(facts(`<table>${rows.replace('<td>42', '<td>42 cm')}</table>`).hasUnits).toBe(true)
	})

	test('its name, its first rows, its substance', () => {
		const small = only('data-table', `<h2>Rise</h2><table>${rows}</table>`, 'html')
		expect(small).toMatchObject({
			title: 'Rise',
			preview: {
				rows: [
					['Harbour', 'Rise', 'Boats'],
					['North', '42', '12'],
					['South', '31', '9'],
					['East', '8', '7'],
				],
			},
		})
		const large = only('data-table', `<table>${rows}${'<tr><td>x<td>42<td>12'.repeat(40)}</table>`, 'html')
		expect(large.substance).toBe(1)
		expect(small.substance).toBeLessThan(0.5)
		expect(large.preview).toMatchObject({ rows: { length: 6 } })
	})

	test('data of the publisher’s own', () => {
		expect(only('data-table', `<p>We measured the tide.</p><table>${rows}</table>`, 'html').originality).toBe(
			1,
		)
		expect(
			only('data-table', `<p>The tide was measured.</p><table>${rows}</table>`, 'html').originality,
		).toBe(0.5)
	})
})

test('a table that claims endless spans is read all the same', () => {
	const html = `<table>${'<tr><td rowspan="65534" colspan="1000">1<td>2'.repeat(50)}</table>`
	expect(() => assetsOf(html, 'html')).not.toThrow()
})

describe('what measures nothing', () => {
	test.each([
		[
			'a list of courses with their duration',
			table(
				'Course | Duration | Effort | Prerequisites',
				'[Tides](https://a.example) | 13 weeks | 8 hours/week | none',
				'[Waves](https://b.example) | 8 weeks | 6 hours/week | Tides',
				'[Wind](https://c.example) | 2 weeks | 10 hours/week | Waves',
			),
		],
		[
			'a timetable of talks',
			table(
				'Datum | Thema | Referentin',
				'2025-03-04 | Gezeiten | A. Flut',
				'2025-03-05 | Wellen | B. Ebbe',
				'2025-03-06 | Wind | C. Lee',
			),
		],
		[
			'a list of codes',
			table(
				'IdHafen | Hafen | Code',
				'11001 | Nord | 204',
				'11002 | Süd | 205',
				'11003 | Ost | 206',
				'11004 | West | 207',
			),
		],
		[
			'the bytes of a file format',
			table(
				'Offset | Size | Meaning',
				'0 | 16 | The header string of the file',
				'16 | 2 | The page size in bytes of each page',
				'18 | 1 | The version that may write the file',
			),
		],
		[
			'the bytes of characters',
			table(
				'Code point | UTF-8 | UTF-16',
				'U+0041 | 41 | 00 41',
				'U+05D0 | D7 90 | 05 D0',
				'U+597D | E5 A5 BD | 59 7D',
			),
		],
		[
			'addresses',
			table('Name | Address', 'north | 127.0.0.1', 'south | 127.0.0.2', 'east | 10.0.0.3', 'west | 10.0.0.4'),
		],
		[
			'rows of raw data under the names of variables',
			table(
				'station_id | lat | lon | water_level | obs_time',
				'1050 | 53.1 | 7.2 | 2.43 | 1100',
				'1051 | 53.2 | 7.3 | 2.41 | 1101',
				'1052 | 53.3 | 7.4 | 2.40 | 1102',
			),
		],
	])('%s', (_, text) => {
		expect(likely('data-table', text)).toEqual([])
	})

	test('beside what is measured', () => {
		expect(
			likely(
				'data-table',
				table(
					'Id | Harbour | Boats | Late',
					'11001 | North | 1,204 | 42%',
					'11002 | South | 960 | 31%',
					'11003 | East | 88 | 7%',
				),
			),
		).toHaveLength(1)
	})

	test('where a single row holds nothing but figures, they are data', () => {
		expect(
			likely('data-table', table('Beginners | Intermediates | Experts', '100% | 62% | 44%')),
		).toHaveLength(1)
		expect(likely('data-table', table('Model | Error | Paper', 'Ebb | 2.8 | Tides of 2003'))).toEqual([])
	})
})

describe('a picture of a table', () => {
	test.each([
		['alternative text', '![Table of late boats by month](a.png)'],
		[
			'caption',
			'<figure><img src="a.png" alt=""><figcaption>Table 2: late boats by month</figcaption></figure>',
		],
		['Portuguese', '![Tabela de barcos por mês](a.png)'],
		['Italian', '![Tabella delle barche per mese](a.png)'],
		['Dutch', '![Tabel van de boten per maand](a.png)'],
		['Korean', '![월별 선박 표](a.png)'],
	])('is told by its %s', (_, text) => {
		const { facts } = only('data-table', text)
		expect(facts).toMatchObject({ rowCount: null, hasHeader: null })
	})

	test.each([
		['a table to eat at', '![Photo of people at a table](table.jpg)'],
		['a capture', '![Screenshot of the table editor](editor.png)'],
	])('is not %s', (_, text) => {
		expect(likely('data-table', text)).toEqual([])
	})
})
