import { expect, test } from 'vitest'
import { sharedWords } from './shared-words.ts'

test.each<[string, string, string, number]>([
	['all of a label in a longer text', 'trams were late', 'In 2024, 42 of 90 Trams were late.', 1],
	['case and punctuation aside', '**Trams** (LATE)', 'trams late today', 1],
	['some of them', 'one two three four', 'three four five six', 0.5],
	['each word once', 'a a a b', 'a x y z', 0.5],
	['nothing in common', 'trams', 'ferries', 0],
	['no words at all', '—', 'trams', 0],
	['two found words of a longer label', 'trams were late again', 'trams were', 0],
	['three found words of a longer label', 'trams were late again', 'trams were late', 1],
	['a label of one word', 'trams', 'trams were late', 1],
	['one word on both sides', 'trams', 'trams', 1],
	['Chinese by character', '电车晚点', '许多电车晚点了', 1],
	['Japanese beside Latin', 'PDFの読み方', 'この PDF の 読み方', 1],
	['Korean by word', '전차가 늦었다', '전차는 늦었다 오늘', 0.5],
])('%s', (_, label, found, share) => {
	expect(sharedWords(label, found)).toBe(share)
})
