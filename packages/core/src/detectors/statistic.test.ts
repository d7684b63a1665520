import { describe, expect, test } from 'vitest'
import { likely, only } from './detected.fixture.ts'

function statistics(text: string): string[] {
	return likely('statistic', text).map((asset) => asset.text)
}

describe('a sentence that states a quantity about the world', () => {
	test.each([
		['In 2024, 42% of all harbours reported a rise of the tide.', 'percent'],
		['Boats arrived 3.5 times faster than in the year before.', 'multiple'],
		['One in five respondents prefers paper tables.', 'ratio'],
		['The port handled 12.4 million tonnes of goods in 2023.', 'magnitude'],
		['Median latency fell from 90 ms to 12 ms after the change.', 'time'],
		['The average page grew to 2.4 MB, an increase of a third.', 'size'],
		['The survey found that about 1,204 participants had seen a spring tide.', 'count'],
		['The gauge processed 12,000 requests per second on average.', 'rate'],
		['The new lock reduced the cost by $1.2 million compared to 2022.', 'magnitude'],
		['The sea level rose by 21 cm on average since 1900.', 'physical'],
	])('%s', (text, unit) => {
		expect(only('statistic', text)).toMatchObject({ text, facts: { unit } })
	})

	test.each([
		['de', 'Laut Hafenamt stieg der Anteil der verspäteten Boote 2024 auf 42,5 Prozent.'],
		['de', 'Am 3. Juli 2024 meldeten 42 % der Häfen einen Anstieg.'],
		['fr', 'Selon l’enquête, 42 % des personnes préfèrent les tables en papier.'],
		['es', 'Según el estudio, el 42 % de los usuarios prefiere las tablas de papel.'],
		['pt', 'Segundo a pesquisa, 42% dos usuários preferem tabelas de papel.'],
		['it', 'Secondo lo studio, il 42% degli utenti preferisce le tabelle di carta.'],
		['nl', 'Volgens het onderzoek is het aandeel gestegen tot 42 procent van de gebruikers.'],
		['de', 'Jeder fünfte Befragte nutzt laut Studie Gezeitentafeln aus Papier.'],
		['pt', 'O porto movimentou 12,4 milhões de toneladas em 2023.'],
		['it', 'Nel 2023 il porto ha registrato oltre 12,4 milioni di tonnellate di merci.'],
		['nl', 'De haven verwerkte in 2023 ruim 12,4 miljoen ton goederen.'],
		['ko', '항구는 2023년에 약 1,240만 톤의 화물을 처리했다.'],
		['ja', '調査によると、回答者の42%が紙の潮見表を使っている。'],
		['zh', '调查显示，42%的用户更喜欢纸质潮汐表。'],
		['zh', '根据报告，用户比例达到百分之42。'],
		['ko', '조사 결과 사용자의 42%가 종이 조석표를 선호했다.'],
	])('%s: %s', (_, text) => {
		expect(statistics(text)).toEqual([text])
	})

	test.each([
		'380K users of our tide gauges.',
		'Over 800 GB of gauge data an hour on one machine.',
		'The data set contains 307,373 readings of gauges.',
		'The new gauge is an order of magnitude faster than the old one.',
		'The harbour was rated 9.6/10 by its users.',
		'The model of the tide reached an accuracy of 0.87 on average in 2024.',
		'The harbour was rated 87/100 by its users.',
		'About 86 million harbours were counted, or 10^7 more than in 2020.',
		'With SF=100 the gauge took 32 seconds, 2.5 times less than before.',
	])('%s', (text) => {
		expect(statistics(text)).toEqual([text])
	})

	test('may start with a figure', () => {
		expect(
			statistics('In 2024, 42% of all harbours reported a rise. 58% of the users reported none.'),
		).toEqual(['In 2024, 42% of all harbours reported a rise.', '58% of the users reported none.'])
	})

	test('a heading or a reader that is spoken to lets it pass for less', () => {
		const finding = 'The harbour has about 120 sails.'
		expect(statistics(finding)).toEqual([finding])
		expect(statistics(`## Requirements\n\n${finding}`)).toEqual([])
		expect(statistics(`You sail.\n\nYou row.\n\n${finding}`)).toEqual([])
	})

	test('stands in a section of Pandoc, whatever its heading makes of the id', () => {
		expect(
			statistics(
				'<div id="social-life" class="section level2"><h2>Social life</h2><p>In 2024, 42% of all harbours reported a rise.</p></div>',
			),
		).toHaveLength(1)
	})

	test('may be an item or a caption, in a paragraph of others', () => {
		expect(statistics('- The tide rose.\n- In 2024, 42% of all harbours reported a rise.')).toHaveLength(1)
		expect(
			statistics(
				'<figure><img src="a.jpg"><figcaption>In 2024, 42% of all harbours reported a rise.</figcaption></figure>',
			),
		).toHaveLength(1)
		expect(
			statistics('The tide rose. In 2024, **42%** of all\nharbours reported a rise. It fell again.'),
		).toEqual(['In 2024, 42% of all harbours reported a rise.'])
	})
})

describe('numbers that state nothing about the world', () => {
	test.each([
		['a version', 'Gauge 3.14.2 was released, and it replaces version 3.13.'],
		['a date', 'The harbour was opened on 12 March 2024 at 10:30.'],
		['a year', 'Since 2019 the harbour has been closed in winter.'],
		['a limit', 'The maximum length of a name is 255 characters.'],
		['a default', 'The default timeout is 30 seconds, which you can change.'],
		['advice', 'You should wait at least 20 minutes before you open the lock.'],
		['a step', 'In step 3, set the gauge to 40 and click on Save.'],
		['a question', 'Did you know that 42% of all harbours reported a rise?'],
		['the number of a table', 'Table 42 shows the average share of users that the survey found.'],
		['a figure’s number', 'Figure 12 shows the gauge, and table 3 lists its parts.'],
		['a standard', 'RFC 9110 and ISO 8601 say how to write it.'],
		['prices in cents', 'The ticket costs $12.99 and the pass €240.00, or $19.90 with the boat.'],
		['an expression', 'The call `rise(42, 0.31)` and the line `share = 62%` of the file stay as they are.'],
		['a price of an example', 'For example, if a ticket costs $10, the family pays $40.'],
		['a phone number', 'Call us on 030 1234 5678 or write to us.'],
		['an ordinal', 'The 21st century began, as every 2nd reader knows.'],
		['an identifier', 'See issue #4512 and the commit 3f2a91c of pull request 87.'],
		['a size in pixels', 'The picture is 800x600 and is shown at half of that.'],
		['a measure that describes', 'The gauge sends a 612-byte message over a 30-year window.'],
		['a figure that is beside', 'The table below has about 120 rows.'],
		['a calculation', 'Tide = 2 * 40% of the height, which is 12% of the depth.'],
		['an entitlement', 'Harbour staff are eligible after at least 5 years.'],
		['a discount', 'You get 15% off each ticket you buy.'],
		['a plan', 'We will visit 120 of the harbours next year.'],
		['a rule', 'Each harbour must keep 120 readings of its boats.'],
		['all of them', 'The gauge is never 100% right.'],
		['under a heading of set-up', '## Requirements\n\nAbout 120 readings are on the gauge.'],
		['how long it takes to read', '12 March 2024 · 12 min read · about 4,200 words'],
		['how long it takes to read, in German', 'Lesezeit: etwa 12 Minuten · 4.200 Wörter'],
		['a page that speaks to its reader', 'You sail.\n\nYou row.\n\nThe harbour has about 120 sails.'],
		['a set-up', 'We used a gauge with 16 GB of memory and 8 cores.'],
		['a heading', '# 42% of all harbours reported a rise'],
		['code', '```\nIn 2024, 42% of all harbours reported a rise.\n```'],
		['a cell', '| a |\n|---|\n| In 2024, 42% of all harbours reported a rise. |'],
		['a link alone', '[In 2024, 42% of all harbours rose](/a)'],
		['German advice', 'Sie sollten mindestens 20 Minuten warten, bevor Sie die Schleuse öffnen.'],
		['a German step', 'In Schritt 3 stellen Sie den Pegel auf 40.'],
		['a French default', 'Par défaut, la limite est de 30 secondes.'],
		['a Spanish example', 'Por ejemplo, si el billete cuesta 10 €, la familia paga 40 €.'],
		['a Japanese setting', 'デフォルトの最大値は30秒に設定されています。'],
		['a Chinese setting', '默认的最大值设置为30秒。'],
		['a Korean setting', '기본값은 최대 30초로 설정한다.'],
	])('%s: %s', (_, text) => {
		expect(statistics(text)).toEqual([])
	})

	test('what is around the content', () => {
		const html = (tag: string) =>
			`<p>Tides.</p><${tag}><p>In 2024, 42% of all harbours reported a rise.</p></${tag}>`
		for (const tag of ['nav', 'footer', 'aside', 'template'])
			expect(likely('statistic', html(tag), 'html')).toEqual([])
	})
})

test('its title is what one would quote', () => {
	const [found] = likely('statistic', 'In 2024, 42% of all harbours reported a rise.')
	expect(found?.title).toBe('In 2024, 42% of all harbours reported a rise')
})

describe('facts', () => {
	const facts = (text: string) => only('statistic', text).facts

	test('a source: a link, words, or the sentence beside it', () => {
		expect(facts('In 2024, 42% of all harbours reported a rise.').sourced).toBe(false)
		expect(facts('In 2024, [42% of all harbours](https://example.org) reported a rise.').sourced).toBe(true)
		expect(facts('According to the Office, 42% of all harbours reported a rise.').sourced).toBe(true)
		expect(facts('In 2024, 42% of all harbours reported a rise. Source: Harbour Office.').sourced).toBe(true)
		expect(
			facts('In 2024, 42% of all harbours reported a rise. [More](/a) is said elsewhere, we think.').sourced,
		).toBe(false)
	})

	test('a footnote is a source, and its number no part of the figure', () => {
		const text = 'In 2024, 42% of 1,204 harbours reported a rise.[^1] It fell again.\n\n[^1]: Harbour Office.'
		expect(only('statistic', text)).toMatchObject({
			text: 'In 2024, 42% of 1,204 harbours reported a rise.',
			facts: { sourced: true },
		})
	})

	test('the publisher’s own counts full, that of others less', () => {
		expect(only('statistic', 'We surveyed harbours, and 42% of them reported a rise.')).toMatchObject({
			originality: 1,
			facts: { sourced: true },
		})
		expect(
			only('statistic', 'According to the Office, 42% of all harbours reported a rise.').originality,
		).toBe(0.3)
		expect(only('statistic', 'In 2024, 42% of all harbours reported a rise.').originality).toBe(0.5)
	})

	test.each([
		['In 2024, 42% of all harbours reported a rise.', true],
		['This means that 42% of all harbours reported a rise.', false],
		['They say that 42% of all harbours reported a rise.', false],
		['Dies bedeutet, dass 42 % der Häfen einen Anstieg meldeten.', false],
		['Cela signifie que 42 % des ports ont signalé une hausse.', false],
		['Das entspricht einem Anstieg um 42 % in allen Häfen.', false],
		['Die Hälfte der Häfen meldete 2024 einen Anstieg um 42 %.', true],
		['Il représente 42 % des ports, une hausse en 2024.', false],
		['Il 42% degli utenti preferisce, secondo lo studio, la carta.', true],
		['Het aandeel is volgens het onderzoek gestegen tot 42 procent.', true],
		['これは回答者の42%が減少したことを示している。', false],
	])('can it be lifted out? %s', (text, standalone) => {
		expect(facts(text).standalone).toBe(standalone)
	})

	test('a time that says nothing later', () => {
		expect(facts('Currently, 42% of all harbours report a rise.').vagueTime).toBe(true)
		expect(facts('Currently, in 2024, 42% of all harbours report a rise.').vagueTime).toBe(false)
		expect(facts('In 2024, 42% of all harbours reported a rise.').vagueTime).toBe(false)
	})

	test('a survey and its sample', () => {
		expect(facts('Our survey shows that 42% of all readers prefer paper.')).toMatchObject({
			surveyClaim: true,
			sampleNear: false,
		})
		expect(facts('Our survey (n = 412) shows that 42% of all readers prefer paper.')).toMatchObject({
			surveyClaim: true,
			sampleNear: true,
		})
		const [beside] = likely(
			'statistic',
			'Our survey shows that 42% of all readers prefer paper. There were 412 respondents in all.',
		)
		expect(beside?.facts).toMatchObject({ surveyClaim: true, sampleNear: true })
		expect(facts('In 2024, 42% of all harbours reported a rise.')).toMatchObject({
			surveyClaim: false,
			sampleNear: false,
		})
	})

	test('early or late', () => {
		const filler = 'The tide comes in and goes out. '.repeat(80)
		expect(facts(`In 2024, 42% of all harbours reported a rise. ${filler}`).early).toBe(true)
		expect(facts(`${filler} In 2024, 42% of all harbours reported a rise.`).early).toBe(false)
	})
})
