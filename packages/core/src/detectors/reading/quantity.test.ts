import { describe, expect, test } from 'vitest'
import { quantities } from './quantity.ts'

function read(sentence: string): string[] {
	return quantities(sentence, true).map(({ kind, text }) => `${kind}: ${text}`)
}

describe('numbers in every locale’s notation', () => {
	test.each([
		['12,345.6 tonnes of goods', ['physical: 12,345.6 tonnes']],
		['12.345,6 Tonnen Güter', ['physical: 12.345,6 Tonnen']],
		['12 345,6 tonnes de biens', ['physical: 12 345,6 tonnes']],
		['12\u202f345 bateaux', ['count: 12 345']],
		['12’345 Boote', ['count: 12’345']],
		['12,34,567 boats', ['count: 12,34,567']],
		['12,3 % der Boote', ['percent: 12,3 %']],
		['１２％のボート', ['percent: 12%']],
		['between 5–15% of boats', ['percent: 15%']],
		['1,2 Mio. Boote', ['magnitude: 1,2 Mio']],
		['1,5 milliard d’euros', ['magnitude: 1,5 milliard']],
		['2,3 milhões de barcos', ['magnitude: 2,3 milhões']],
		['3,4 milioni di barche', ['magnitude: 3,4 milioni']],
		['4,5 miljoen boten', ['magnitude: 4,5 miljoen']],
		['3億2000万人', ['magnitude: 3億']],
		['1.2万艘船', ['magnitude: 1.2万']],
		['배는 3만 척이다', ['magnitude: 3만']],
		['75カ国から来た', ['count: 75カ国']],
		['百分之四十二的船', ['percent: 百分之四十二']],
		['二割の船', ['percent: 二割']],
		['US$1.2B in fees', ['magnitude: US$1.2B']],
		['€ 40 a year', ['currency: € 40']],
		['3.5 times faster', ['multiple: 3.5 times']],
		['3 fois plus rapide', ['multiple: 3 fois']],
		['99 out of 100 boats', ['ratio: 99 out of 100']],
		['3 von 10 Booten', ['ratio: 3 von 10']],
		['5人に1人が遅れた', ['ratio: 5人に1']],
		['10명 중 1명이 늦었다', ['ratio: 10명 중 1']],
		['about 5 boats per harbour', ['count: 5']],
		['12,000 requests per second', ['rate: 12,000 requests per']],
		['700+ boats came', ['count: 700']],
		['last year’s 13% of boats', ['percent: 13%']],
		['some 1500 boats in 1900', ['count: 1500']],
		['34GB의 자료', ['size: 34GB']],
		['20MBの潮汐表', ['size: 20MB']],
		['2,713画像分', ['count: 2,713']],
		['209,420,973 (+61,336,090) gauge readings', ['count: 209,420,973', 'count: 61,336,090']],
		['rated 87/100 by boats', ['ratio: 87/100']],
		['an accuracy of 0.87', ['count: 0.87']],
		['faster by a factor of 6', ['multiple: 6']],
		['um den Faktor 10 schneller', ['multiple: 10']],
		['a 1000x speed-up', ['multiple: 1000x']],
		['es 53 veces más rápido', ['multiple: 53 veces']],
		['4年もかかった', ['time: 4年']],
		['by 7 percentage points', ['percent: 7 percentage points']],
		['the top 10% of boats', ['percent: 10%']],
	])('%s', (sentence, found) => {
		expect(read(sentence)).toEqual(found)
	})
})

describe('shares and multiples in words', () => {
	test.each([
		['en', 'One in five boats was late'],
		['en', 'Two-thirds of the boats were late'],
		['de', 'Jedes fünfte Boot kam zu spät'],
		['de', 'Mehr als die Hälfte der Boote kam zu spät'],
		['fr', 'Deux tiers des bateaux sont en retard'],
		['fr', 'Un bateau en retard, une fois sur dix : un sur dix'],
		['es', 'Tres cuartas partes de los barcos'],
		['es', 'Uno de cada cinco barcos llegó tarde'],
		['pt', 'Um em cada cinco barcos chegou tarde'],
		['pt', 'Dois terços dos barcos'],
		['it', 'Una barca su cinque, cioè un quinto del totale'],
		['it', 'La metà delle barche'],
		['nl', 'Een op de vijf boten was te laat'],
		['nl', 'Twee derde van de boten'],
		['ja', '船の半数が遅れた'],
		['zh', '三分之一的船晚点'],
		['ko', '배의 절반이 늦었다'],
	])('%s: %s', (_, sentence) => {
		expect(quantities(sentence, true).map(({ kind }) => kind)).toEqual(['ratio'])
	})

	test('their kind is that of their unit', () => {
		expect(read('Seventy percent of the boats')).toEqual(['percent: Seventy percent'])
		expect(read('Fünf Millionen Boote')).toEqual(['magnitude: Fünf Millionen'])
		expect(read('A million boats came')).toEqual(['magnitude: A million'])
		expect(read('more than ten thousand boats')).toEqual(['magnitude: ten thousand'])
		expect(read('a seven percentage point shift')).toEqual(['percent: seven percentage point'])
	})

	test('a word that only looks like one is none', () => {
		expect(read('Two boats of the third fleet had half-closed sails')).toEqual([])
		expect(read('Collisions of two boats, by a factor of the two-factor lock')).toEqual([])
	})
})

describe('numbers of no quantity', () => {
	test.each([
		'Gauge 3.14.2 replaces 3.13 and React 19',
		'on 12 March 2024 at 10:30, or 2024-03-12, or 12/03/2024',
		'am 3. Juli, le 1er mai, el 2 de mayo, 1 dicembre',
		'In 2000 harbours were closed, and since 1900 nobody came',
		'Table 42 and Figure 12 of chapter 10',
		'RFC 9110, UTF-8, GPT-5.4 and the 8850H on a 3900X',
		'the 0.2 release of Attribution-ShareAlike 3.0 Unported',
		'the 21st and the 2nd of them',
		'issue #4512, commit 3f2a91c, 127.0.0.1:8080',
		'a picture of 800 x 600, called 3 times',
		'a 7B model and a foo_12 of x^12',
		'第3章と図2',
		'2020年の港',
		'the 3900X at 1920x1080',
		'on 4/10 and in 0.87.1',
		'width="40%"',
	])('%s', (sentence) => {
		expect(read(sentence)).toEqual([])
	})
})
