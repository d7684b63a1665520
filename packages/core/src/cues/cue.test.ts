import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cue, isCueLanguage } from './cue.ts'

describe('cue', () => {
	const found = cue({
		en: ['we measured', 'graph', 'increase*', "let's", 'c++'],
		de: ['höher'],
		ja: ['調査'],
	})

	it.each([
		['We measured it', 'We measured'],
		['a graph', 'graph'],
		['prices increased', 'increased'],
		['we\nmeasured', 'we\nmeasured'],
		['let’s go', 'let’s'],
		['Höher!', 'Höher'],
		['独自調査です', '調査'],
	])('finds %j', (text, words) => {
		expect(found.exec(text)?.[0]).toBe(words)
		expect(found.test(text)).toBe(true)
	})

	it.each(['paragraph', 'graphs', 'we, measured', 'we have measured', 'crease', '', 'hoher'])(
		'leaves %j alone',
		(text) => {
			expect(found.exec(text)).toBeNull()
		},
	)

	it('gives the first place', () => {
		expect(found.exec('調査 graph')).toEqual({ 0: '調査', index: 0 })
		expect(found.exec('graph 調査')).toEqual({ 0: 'graph', index: 0 })
	})

	it('prefers the longer phrase', () => {
		expect(cue({ en: ['site', 'site map'] }).exec('the site-map')?.[0]).toBe('site-map')
	})

	it('gives what stands in the text at the index', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (before, after) => {
				const text = `${before} graph ${after}`
				const match = found.exec(text)
				expect(match).not.toBeNull()
				expect(text.slice(match?.index).startsWith(match?.[0] ?? '-')).toBe(true)
			}),
		)
	})
})

describe('isCueLanguage', () => {
	it('goes by the first part of the tag', () => {
		expect(isCueLanguage('pt-BR')).toBe(true)
		expect(isCueLanguage('pl')).toBe(false)
		expect(isCueLanguage('und')).toBe(false)
	})
})
