import { describe, expect, test } from 'vitest'
import { likely, only } from './detected.fixture.ts'

function table(...lines: readonly string[]): string {
	const [header, ...rows] = lines.map((line) => `| ${line} |`)
	return [header, `|${'---|'.repeat((lines[0] ?? '').split('|').length)}`, ...rows].join('\n')
}

describe('things compared along named criteria', () => {
	test.each([
		['marks', table('Feature | Gauge | Buoy', 'Tide | ✓ | ✗', 'Wind | ✗ | ✓', 'Waves | ✓ | ✓')],
		[
			'emoji',
			table('Feature | Gauge | Buoy', 'Tide | ✅ | ❌', 'Wind | :x: | :white_check_mark:', 'Waves | ✔️ | ✔️'),
		],
		[
			'yes and no',
			table('Feature | Gauge | Buoy', 'Tide | yes | no', 'Wind | No | Partial', 'Waves | Yes | n/a'),
		],
		[
			'ja and nein',
			table('Merkmal | Pegel | Boje', 'Flut | ja | nein', 'Wind | nein | teilweise', 'Wellen | ja | ja'),
		],
		[
			'sí and no',
			table('Función | Mareógrafo | Boya', 'Marea | sí | no', 'Viento | no | parcial', 'Olas | sí | sí'),
		],
		[
			'oui and non',
			table(
				'Fonction | Marégraphe | Bouée',
				'Marée | oui | non',
				'Vent | non | partiel',
				'Vagues | oui | oui',
			),
		],
		['Japanese', table('機能 | 検潮所 | ブイ', '潮 | あり | なし', '風 | なし | あり', '波 | ○ | ×')],
		['Chinese', table('功能 | 验潮站 | 浮标', '潮 | 是 | 否', '风 | 无 | 有', '浪 | 有 | 有')],
		[
			'Korean',
			table('기능 | 검조소 | 부이', '조석 | 지원 | 미지원', '바람 | 미지원 | 지원', '파도 | 예 | 아니요'),
		],
		[
			'plans',
			table(
				'Plan | Free | Team | Firm',
				'Gauges | one | five | any',
				'Alarms | no | yes | yes',
				'Support | forum | mail | phone',
			),
		],
		[
			'one column of answers',
			table(
				'Command | Status',
				'`read` | ✅️ Supported',
				'`write` | [❌ Not yet](/i/1)',
				'`reset` | ✅ Supported',
			),
		],
		[
			'arguments for and against',
			table(
				'Sensor | Pros | Cons',
				'Gauge | It is cheap and easy to mend. | It must be read by hand.',
				'Buoy | It reports by itself. | It breaks loose in storms now and then.',
			),
		],
		[
			'arguments alone, in German',
			table('Vorteile | Nachteile', 'Der Pegel ist billig und haltbar. | Jemand muss ihn ablesen.'),
		],
		[
			'aspects in whole sentences',
			table(
				'Aspect | Gauge | Buoy',
				'Upkeep | Somebody cleans it once in each year | A ship has to go out to it',
				'Storms | It stands on the pier and holds well | It may break loose at any time',
				'Reading | By hand, in the morning and at noon | By radio, at every full hour',
			),
		],
		[
			'an empty corner and words that lead in',
			`How do they differ?\n\n${table(
				' | Gauge | Buoy',
				'Upkeep | cleaned once in each year by hand | a ship goes out',
				'Reading | by hand at noon | by radio at every full hour',
			)}`,
		],
		[
			'things by criteria',
			table(
				'Program | License | Platform | Cost',
				'Tide | MIT | Linux and the Windows of before | free for schools',
				'Ebb | GPL | any with a Java machine on it | free',
				'Flow | own | Windows, and a Mac by request | paid by the year',
			),
		],
		[
			'few answers all over',
			table('Width | Light | Heavy', '128 | L0 | L0', '256 | L0 | L1', '512 | L1 | L2'),
		],
		[
			'remarks after yes and no',
			table(
				'Feature | Gauge | Buoy',
				'Tide | yes (since 2.0) | ❌ not yet',
				'Wind | No, by hand | ✓ always',
				'Waves | ✗ | yes',
			),
		],
		[
			'commands of two tools',
			table(
				'Task | Old | New',
				'read | `gauge -r` | `buoy read`',
				'write | `gauge -w` | `buoy write`',
				'reset | `gauge -x` | `buoy reset`',
			),
		],
	])('%s', (_, text) => {
		expect(likely('comparison-table', text)).toHaveLength(1)
	})

	test.each([
		['icons of a font', '<i class="fa fa-check"></i>', '<i class="fa fa-times"></i>'],
		['labelled drawings', '<svg aria-label="Yes"></svg>', '<svg aria-label="No"></svg>'],
		['files', '<img src="/i/check-green.svg">', '<img src="/i/cross.svg">'],
	])('marks may be %s', (_, yes, no) => {
		const cell = `<td>${yes}<td>${no}`
		const html = `<table><tr><th>Feature<th>Gauge<th>Buoy<tr><td>Tide${cell}<tr><td>Wind${cell}<tr><td>Waves${cell}</table>`
		expect(likely('comparison-table', html, 'html')).toHaveLength(1)
	})

	test('pictures of other things are no marks', () => {
		const cell = '<td><img src="/boat.jpg"><td><i class="fa fa-anchor"></i>'
		const html = `<table><tr><th>Feature<th>Gauge<th>Buoy<tr><td>Tide${cell}<tr><td>Wind${cell}<tr><td>Waves${cell}</table>`
		expect(likely('comparison-table', html, 'html')).toEqual([])
	})

	test('marks may be pictures', () => {
		const cell = '<td><img src="y.svg" alt="yes"><td><img src="n.svg" alt="no">'
		const html = `<table><tr><th>Feature<th>Gauge<th>Buoy<tr><td>Tide${cell}<tr><td>Wind${cell}<tr><td>Waves${cell}</table>`
		expect(only('comparison-table', html, 'html').facts).toMatchObject({ rowCount: 3, columnCount: 3 })
	})
})

describe('what compares nothing', () => {
	test.each([
		[
			'a parameter reference',
			table(
				'Parameter | Type | Required',
				'retries | number | no',
				'timeout | number | no',
				'url | string | yes',
			),
		],
		[
			'a list of links',
			table(
				'Page | Source | Talk',
				'[Tides](/a) | [Code](/b) | [Talk](/c)',
				'[Moon](/c) | [Code](/d) | [Talk](/e)',
				'[Sea](/e) | [Code](/f) | [Talk](/g)',
			),
		],
		['numbers', table('Harbour | Boats | Late', 'North | 1,204 | 42', 'South | 960 | 31', 'East | 88 | 7')],
		[
			'words and their meanings',
			table(
				'Word | Meaning | Example',
				'Neap | the least range of the tide | A neap tide came in on Monday',
				'Spring | the greatest range of the tide | The spring tide flooded it',
				'Slack | the time without a current | They sailed out at slack water',
			),
		],
		['two rows', table('Feature | Gauge | Buoy', 'Tide | ✓ | ✗', 'Wind | ✗ | ✓')],
		['one thing', table('Feature | Gauge', 'Tide | ✓', 'Wind | ✗', 'Waves | ✓')],
		['a setting for each option', table('Option | Default', 'a | true', 'b | false', 'c | true', 'd | yes')],
		[
			'marks beside measurements',
			table('Cache | Warm | Time', '✓ | ✗ | 12 ms', '✗ | ✗ | 31 ms', '✓ | ✓ | 9 ms', '✗ | ✓ | 22 ms'),
		],
		['unnamed things', table('Feature | | ', 'Tide | ✓ | ✗', 'Wind | ✗ | ✓', 'Waves | ✓ | ✓')],
		[
			'a changelog',
			table(
				'Version | Date | Changes',
				'3.1.0 | 2025-04-02 | Adds a gauge and mends the clock',
				'3.0.0 | 2025-03-02 | Drops the old clock',
				'2.9.1 | 2025-02-02 | Mends the gauge',
			),
		],
	])('%s', (_, text) => {
		expect(likely('comparison-table', text)).toEqual([])
	})

	test('layout by its own word', () => {
		const html =
			'<table role="presentation"><tr><th>a<th>b<th>c<tr><td>yes<td>no<td>no<tr><td>yes<td>no<td>no<tr><td>no<td>yes<td>no</table>'
		expect(likely('comparison-table', html, 'html')).toEqual([])
	})
})

test('one table is one asset', () => {
	const text = table(
		'Feature | Gauge | Buoy | Price',
		'Tide | ✓ | ✗ | 12',
		'Wind | ✗ | ✓ | 13',
		'Waves | ✓ | ✓ | 14',
		'Salt | ✗ | ✗ | 15',
	)
	expect([...likely('comparison-table', text), ...likely('data-table', text)]).toHaveLength(1)
})

test('its name and substance', () => {
	const text = table('Feature | Gauge | Buoy', 'Tide | ✓ | ✗', 'Wind | ✗ | ✓', 'Waves | ✓ | ✓')
	expect(only('comparison-table', `## Gauge or buoy?\n\n${text}`)).toMatchObject({ title: 'Gauge or buoy?' })
	expect(only('comparison-table', `${text}\n${'| Salt | ✓ | ✗ |\n'.repeat(30)}`).substance).toBe(1)
	expect(only('comparison-table', text).substance).toBeLessThan(0.5)
})

test('answers that come again compare, under a header in any row', () => {
	const rows = [
		'Met | Low | High | Ship faster',
		'Met | High | High | Reduce toil',
		'Met | Low | Low | Improve quality',
		'Missed | Low | High | Keep going',
		'Missed | High | High | Loosen targets',
		'Missed | Low | Low | Raise quality',
	]
	expect(likely('comparison-table', table('Targets | Toil | Satisfaction | Action', ...rows))).toHaveLength(1)
	expect(
		likely('comparison-table', table(' | | | ', 'Targets | Toil | Satisfaction | Action', ...rows)),
	).toHaveLength(1)
})

test.each([
	[
		'a truth table',
		table(
			'a | b | a AND b | a OR b',
			'true | true | true | true',
			'true | false | false | true',
			'false | false | false | false',
		),
	],
	[
		'a reference of operators',
		table('Aliases | Operators | Notes', '`a` | `<<` | left', '`b` | `>>` | right', '`c` | `==` | same'),
	],
	[
		'a list of courses',
		table(
			'Course | Prerequisites | Online | Free',
			'[Tides](https://a.example) | none | yes | no',
			'[Waves](https://b.example) | Tides | yes | no',
			'[Wind](https://c.example) | Waves | no | no',
		),
	],
])('%s compares nothing', (_, text) => {
	expect(likely('comparison-table', text)).toEqual([])
})
