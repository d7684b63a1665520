import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measured, prose } from './measured-page.fixture.ts'

function facts(text: string, format: 'html' | 'markdown' = 'markdown') {
	return measured(text, format).facts
}

/** So many different sentences with the words. */
function saying(words: string, count: number): string {
	return Array.from({ length: count }, (_, at) => `The tide ${words} turns at harbour ${at}.`).join(' ')
}

describe('densities', () => {
	test('are per 100 words, of at least 300', () => {
		expect(facts(saying('for example', 3)).examplesPer100Words).toBe(1)
		expect(facts(`${saying('for example', 3)}\n\n${prose(576)}`).examplesPer100Words).toBe(0.5)
	})

	test('take code for no prose', () => {
		const code = `\n\n\`\`\`\n${'tide '.repeat(900)}\n\`\`\`\n`
		expect(facts(saying('for example', 3) + code).examplesPer100Words).toBe(1)
	})

	test('are told apart', () => {
		expect(
			facts('Tides are usually slow. They turn late because of the wind. Suppose it is noon.'),
		).toMatchObject({
			generalStatementsPer100Words: 0.333,
			reasonsPer100Words: 0.333,
			examplesPer100Words: 0.333,
		})
	})
})

test.each([
	['de', 'Zum Beispiel im Hafen.', 'Meist am Abend.', 'Das Wasser steigt, weil der Mond zieht.'],
	['fr', 'Par exemple au port.', 'Souvent le soir.', 'La mer monte parce que la lune tire.'],
	['es', 'Por ejemplo, en el puerto.', 'A menudo por la tarde.', 'El mar sube porque la luna tira.'],
	['pt', 'Por exemplo, no porto.', 'Geralmente à tarde.', 'O mar sobe porque a lua puxa.'],
	['it', 'Ad esempio nel porto.', 'Spesso la sera.', 'Il mare sale perché la luna tira.'],
	['nl', 'Bijvoorbeeld in de haven.', 'Meestal in de avond.', 'Het water stijgt omdat de maan trekt.'],
	['ja', '例えば港です。', '通常は夕方です。', '月が引くので海が上がります。'],
	['zh', '例如在港口。', '通常在晚上。', '因为月亮，海水上升。'],
	['ko', '예를 들어 항구입니다.', '보통 저녁입니다.', '달 때문에 바다가 오릅니다.'],
])('speak %s', (lang, example, general, reason) => {
	expect(facts(`<html lang="${lang}"><p>${example} ${general} ${reason}`, 'html')).toMatchObject({
		examplesPer100Words: 0.333,
		generalStatementsPer100Words: 0.333,
		reasonsPer100Words: 0.333,
	})
})

describe('not counted', () => {
	test.each([
		['twice in a sentence', 'Usually, and often, it rains.', 0.333],
		['said again', 'It usually rains. It usually rains.\n\nIt usually rains.', 0.333],
		['in a link', '[It usually rains](https://example.org).', 0],
		['in inline code', 'See `usually` there.', 0],
		['in a listing', '```\nIt usually rains.\n```', 0],
		['in a heading', '# It usually rains', 0],
		['in a cell', '| It usually rains |\n| --- |\n| Often |', 0],
		['in navigation', '<nav><p>It usually rains.</p></nav>', 0],
		['in another word', 'It is unusually uncommon.', 0],
	])('%s', (_, text, expected) => {
		expect(facts(text).generalStatementsPer100Words).toBe(expected)
	})
})

test('an abbreviation ends no sentence', () => {
	expect(facts('Usually, e.g. in spring, it often rains.').generalStatementsPer100Words).toBe(0.333)
})

test('titles that announce the end', () => {
	for (const title of [
		'Deprecated options',
		'Migrating from Jekyll',
		'Upgrade to v3',
		'Veraltete Optionen',
		'从 v2 迁移',
	])
		expect(facts(`# ${title}`).obsoleteTitle).toBe(true)
	for (const title of ['Bold moves', 'Exchange of letters', 'How tides work'])
		expect(facts(`# ${title}`).obsoleteTitle).toBe(false)
})

describe('properties', () => {
	const sentence = fc.constantFrom(
		'It usually rains in spring.',
		'This is so because the moon pulls.',
		'For example, at noon.',
		'**Headway** is the time between buses.',
		'See [the method](#method).',
		'The boats lie still.',
	)
	const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 5 }), {
		minLength: 1,
		maxLength: 6,
	})
	const page = paragraphs.map((all) => all.map((one) => one.join(' ')).join('\n\n'))
	const densities = [
		'examplesPer100Words',
		'generalStatementsPer100Words',
		'reasonsPer100Words',
		'codeCommentCount',
		'definedTermCount',
		'questionHeadingCount',
		'ownFragmentCount',
	] as const

	test('a page that stands twice in the file has no more of anything', () => {
		fc.assert(
			fc.property(page, (text) => {
				const once = facts(text)
				const twice = facts(`${text}\n\n${text}`)
				for (const name of densities) expect(twice[name]).toBeLessThanOrEqual(once[name])
			}),
			{ numRuns: 30 },
		)
	})

	test('2,000 words of plain prose at the end raise nothing', () => {
		fc.assert(
			fc.property(page, (text) => {
				const before = facts(text)
				const after = facts(`${text}\n\n${prose(2000)}`)
				for (const name of densities) expect(after[name]).toBeLessThanOrEqual(before[name])
				// Of a page without an opening it is the first paragraph.
				if (before.openingWordCount > 0) expect(after.openingWordCount).toBe(before.openingWordCount)
			}),
			{ numRuns: 20 },
		)
	})
})
