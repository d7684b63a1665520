import { describe, expect, it } from 'vitest'
import { pageWith, reportOf, scoreOf } from '../test/reports.ts'
import { spreadOf, spreadSentence, totalsLine, unscoredSentence } from './spread.ts'

const scored = (...totals: number[]) => reportOf(totals.map((total) => pageWith({ score: scoreOf(total) })))

describe('spreadOf', () => {
	it('takes quartiles by the nearest rank, in any order', () => {
		expect(spreadOf(scored(40, 10, 30, 20))).toEqual({
			lowest: 10,
			lowerQuartile: 10,
			upperQuartile: 30,
			highest: 40,
		})
	})

	it('is null without scored pages', () => {
		expect(spreadOf(reportOf([pageWith({ score: null })]))).toBeNull()
	})
})

describe('the sentences', () => {
	it.each([
		[scored(), 'No page is scored.'],
		[scored(7), 'Every scored page scores 7.'],
		[scored(5, 5), 'Every scored page scores 5.'],
		[scored(5, 9, 30), 'Scores run from 5 to 30.'],
		[scored(5, 9, 20, 30), 'Scores run from 5 to 30; half of the pages lie between 5 and 20.'],
	])('say how scores are spread', (report, expected) => {
		expect(spreadSentence(report)).toBe(expected)
	})

	it('say which pages are not scored', () => {
		const pages = (['listing', 'home', 'listing'] as const).map((role) => pageWith({ role, score: null }))
		expect(unscoredSentence(reportOf(pages))).toBe('Not scored: 2 listing pages, 1 home page.')
		expect(unscoredSentence(scored(1))).toBe('')
	})
})

describe('totalsLine', () => {
	it.each([
		[reportOf([]), 'No page was analysed'],
		[scored(7), '1 page · 1 scored, median 7 · no assets'],
		[reportOf([pageWith({ role: 'home', score: null })]), '1 page · none scored · no assets'],
	])('reads well at the edges', (report, expected) => {
		expect(totalsLine(report)).toBe(expected)
	})
})
