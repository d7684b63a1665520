import { describe, expect, test } from 'vitest'
import type { Trait } from '../report.ts'
import { measured, prose } from './measured-page.fixture.ts'

function traits(text: string): readonly Trait[] {
	return measured(text, 'markdown').traits
}

describe('original research', () => {
	test.each([
		['en', '# Tide survey 2025\n\n## Methodology\n\nWe surveyed 412 respondents in April.'],
		[
			'de',
			'# Umfrage zu Gezeiten\n\n## Methodik\n\nIm April haben wir befragt: 412 Teilnehmer. Unsere Umfrage lief zwei Wochen.',
		],
		['fr', '# Enquête sur les marées\n\n## Méthodologie\n\nNous avons interrogé 412 participants en avril.'],
		['es', '# Encuesta sobre mareas\n\n## Metodología\n\nEncuestamos a 412 participantes en abril.'],
		['ja', '# 潮の調査\n\n## 調査方法\n\n四月に独自調査を行い、有効回答は412件でした。'],
	])('is told by collection, sample and method: %s', (_, text) => {
		expect(traits(text)).toContain('original-research')
	})

	test('of others is none', () => {
		expect(
			traits('# Tides\n\nA study found that 42% of 412 boats were late. They surveyed harbours.'),
		).not.toContain('original-research')
	})

	test('is not told by figures alone', () => {
		const figures = Array.from(
			{ length: 10 },
			(_, at) => `In 2024, ${at + 20}% of all harbours reported a rise.`,
		).join('\n\n')
		expect(traits(`# Tides\n\n${figures}`)).not.toContain('original-research')
	})
})

describe('a guide', () => {
	const sections = (body: string) =>
		Array.from({ length: 5 }, (_, at) => `## Part ${at}\n\n${body}`).join('\n\n')

	test.each(['How to read a tide table', 'Leitfaden für Gezeiten', 'Guía de mareas', '潮見表入門'])(
		'is told by its title: %s',
		(title) => {
			expect(traits(`# ${title}\n\n${prose(320)}`)).toContain('guide')
		},
	)

	test('is told by its examples', () => {
		const example = `${prose(130)}\n\n\`\`\`sh\none\ntwo\nthree\nfour\nfive\n\`\`\``
		expect(traits(`# Tides\n\n${sections(example)}`)).toContain('guide')
		expect(traits(`# Tides\n\n${sections(prose(130))}`)).not.toContain('guide')
	})

	test('is not a few lines', () => {
		expect(traits(`# How to read a tide table\n\n${prose(40)}`)).not.toContain('guide')
	})
})

describe('a list', () => {
	const item = (at: number) => `- [Gauge ${at}](https://gauge${at}.example.org): ${prose(8)}`
	const items = (count: number) => Array.from({ length: count }, (_, at) => item(at)).join('\n')

	test('is told by its title', () => {
		expect(traits('# Awesome tides\n\nx')).toContain('list')
		expect(traits('# 12 ways to read a gauge\n\nx')).toContain('list')
	})

	test('is told by items that link out and say why', () => {
		expect(traits(`# Gauges\n\n${items(12)}`)).toContain('list')
	})

	test.each([
		['with few items', items(6)],
		['that is a small part', `${items(12)}\n\n${prose(400)}`],
		['of inner links', items(12).replace(/https:\/\//g, '/')],
		['that only sounds alike', '# A playlist of tides\n\nx'],
	])('is none %s', (_, text) => {
		expect(traits(`# Gauges\n\n${text}`)).not.toContain('list')
	})
})

test('news is told by its title, unless that is a guide’s', () => {
	expect(traits('# Announcing Gauge 3\n\nx')).toContain('news')
	expect(traits('# Gauge 3 veröffentlicht\n\nx')).toContain('news')
	expect(traits('# How to release a gauge\n\nx')).not.toContain('news')
	expect(traits('# Tides\n\nx')).toEqual([])
})

test('an opinion speaks of itself more than once', () => {
	expect(traits(`# Tides\n\nI think so.\n\n${prose(50)}\n\nI believe it.\n\nIn my opinion, yes.`)).toContain(
		'opinion',
	)
	expect(traits('# Why I count tides\n\nx')).toContain('opinion')
	expect(traits(`# Tides\n\nI think so.\n\n${prose(50)}`)).not.toContain('opinion')
})

test('only articles have traits', () => {
	expect(measured('# Awesome tides', 'markdown', { file: 'index.md' }).traits).toEqual([])
})
