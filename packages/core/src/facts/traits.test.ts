import { describe, expect, test } from 'vitest'
import type { Trait } from '../report.ts'
import { measured, prose } from './measured-page.fixture.ts'

function traits(text: string): readonly Trait[] {
	return measured(text, 'markdown').traits
}

const dated = '---\ndate: 2025-03-04\nauthor: Ann Tide\n---\n\n'

describe('original research', () => {
	test.each([
		[
			'en',
			'# Tide survey 2025: results\n\n## Methodology\n\nWe surveyed 412 respondents in April.\n\n62% of the harbours reported a rise.',
		],
		[
			'de',
			'# Umfrage zu Gezeiten\n\n## Methodik\n\nUnsere Umfrage lief zwei Wochen.\n\n62 % der Häfen meldeten 2024 einen Anstieg.',
		],
		[
			'fr',
			'# Enquête sur les marées\n\n## Méthodologie\n\nNous avons interrogé 412 participants.\n\n62 % des ports ont signalé une hausse en 2024.',
		],
		[
			'es',
			'# Encuesta sobre mareas\n\n## Metodología\n\nEncuestamos a 412 participantes.\n\nEl 62 % de los puertos registró una subida en 2024.',
		],
		[
			'pt',
			'# Inquérito sobre as marés\n\n## Metodologia\n\nEntrevistamos 412 participantes.\n\n62% dos portos registaram uma subida em 2024.',
		],
		[
			'it',
			'# Indagine sulle maree\n\n## Metodologia\n\nAbbiamo intervistato 412 partecipanti.\n\nIl 62% dei porti ha registrato un aumento nel 2024.',
		],
		[
			'nl',
			'# Enquête over getijden\n\n## Methodologie\n\nWe ondervroegen 412 deelnemers.\n\n62% van de havens meldde in 2024 een stijging.',
		],
		[
			'ja',
			'# 潮の調査\n\n## 調査方法\n\n四月に独自調査を行いました。\n\n2024年には港の62%が上昇を報告しました。',
		],
		['zh', '# 潮汐调查\n\n## 调查方法\n\n我们调查了412个港口。\n\n2024年有62%的港口报告水位上升。'],
		[
			'ko',
			'# 조석 조사\n\n## 조사 방법\n\n4월에 항구 412곳을 조사했습니다.\n\n2024년에 항구의 62%가 상승을 보고했습니다.',
		],
	])('is told by its title, collection, method and figures: %s', (_, text) => {
		expect(traits(text)).toContain('original-research')
	})

	test('is told by a benchmark with its table', () => {
		const table =
			'| tool | cold | warm |\n|---|---|---|\n| Ebb | 7.6 s | 1.2 s |\n| Flow | 8.1 s | 2.4 s |\n| Slack | 9.3 s | 3.8 s |'
		expect(
			traits(
				`# Benchmarks of tide solvers\n\nWe measured each solver ten times.\n\n${table}\n\nText between.\n\n${table.replaceAll('Ebb', 'Neap')}`,
			),
		).toContain('original-research')
	})

	test.each([
		['of others', '# Tides\n\nA study found that 42% of 412 boats were late. They surveyed harbours.'],
		[
			'that only counts what is new',
			`# Gauge 4.2 release notes\n\nThis release brings 14 fixes.\n\n## Bug fixes\n\n- 31% of the tests failed on old machines.\n\n## Contributors\n\n${prose(50)}`,
		],
	])('is none %s', (_, text) => {
		expect(traits(text)).not.toContain('original-research')
	})

	test('is told the sooner by results under headings of a report, and hardly by advice to the reader', () => {
		const page = (heading: string, voice: string) =>
			`# Tides in harbours\n\n${voice}\n\n## ${heading}\n\nIn 2024, 62% of 412 harbours reported a rise, 31% a fall.\n\n## Limitations\n\nWe measured 412 harbours in April 2024, 96 of them twice.`
		expect(traits(page('Results', 'Our gauges recorded 1,204 tides.'))).toContain('original-research')
		expect(
			traits(page('Advice', 'You should read your gauge, and you really should write your tides down.')),
		).not.toContain('original-research')
	})

	test('is not told by figures alone, however many', () => {
		const figures = Array.from(
			{ length: 10 },
			(_, at) => `In 2024, ${at + 20}% of all harbours reported a rise.`,
		).join('\n\n')
		expect(traits(`# Tides\n\n${figures}`)).not.toContain('original-research')
	})
})

describe('a guide', () => {
	const page = (title: string, opening: string, headings: readonly string[]) =>
		[
			`# ${title}`,
			opening,
			...headings.map((heading) => `## ${heading}\n\n${opening}\n\n${prose(300)}`),
		].join('\n\n')

	test.each<[string, string, string, string[]]>([
		[
			'en',
			'Reading a tide table',
			'In this guide you will learn how to read a tide table before you leave.',
			['What is a tide table', 'Prerequisites', 'Example', 'Summary'],
		],
		[
			'de',
			'Gezeitentafeln lesen',
			'In diesem Kapitel lernst du, eine Gezeitentafel zu lesen, bevor du ablegst.',
			['Was ist eine Tafel', 'Voraussetzungen', 'Beispiele', 'Zusammenfassung'],
		],
		[
			'fr',
			'Comment lire un annuaire des marées',
			'Dans ce chapitre, vous apprendrez à lire un annuaire avant de partir en mer.',
			['Comment lire', 'Prérequis', 'Exemples', 'Résumé'],
		],
		[
			'es',
			'Leer una tabla de mareas',
			'En este capítulo aprenderás a leer una tabla de mareas antes de zarpar.',
			['Qué es una tabla', 'Requisitos', 'Ejemplos', 'Resumen'],
		],
		[
			'pt',
			'Ler uma tabela de marés',
			'Neste tutorial, você aprenderá a ler uma tabela de marés antes de partir.',
			['O que é uma tabela', 'Requisitos', 'Exemplos', 'Resumo'],
		],
		[
			'it',
			'Leggere una tavola di marea',
			'In questo capitolo imparerai a leggere una tavola di marea prima di partire.',
			['Che cos’è una tavola', 'Requisiti', 'Esempi', 'Riepilogo'],
		],
		[
			'nl',
			'Een getijtafel lezen',
			'In dit hoofdstuk leer je een getijtafel te lezen voordat je uitvaart.',
			['Wat is een tafel', 'Vereisten', 'Voorbeelden', 'Samenvatting'],
		],
		[
			'ja',
			'潮見表を読む',
			'この章では、出港する前に潮見表を正しく読む方法を順を追って説明します。海図と時計、そして鉛筆を手元に用意しておくとよいでしょう。手順はどれも簡単です。',
			['潮見表とは', '準備', '例', 'まとめ'],
		],
		[
			'zh',
			'阅读潮汐表',
			'本章将介绍如何在出海之前正确地阅读潮汐表。例如，你可以先找到离你最近的港口，然后查看当天的高潮时间和低潮时间，并把它们记录在航海日志里面，以备之后使用。',
			['什么是潮汐表', '准备', '示例', '总结'],
		],
		[
			'ko',
			'조석표 읽기',
			'이 장에서는 출항하기 전에 조석표를 올바르게 읽는 방법을 하나씩 알아보겠습니다. 해도와 시계, 그리고 연필을 미리 준비해 두면 좋습니다.',
			['조석표란', '준비', '예제', '요약'],
		],
	])('is told by its headings and by speaking as a teacher does: %s', (_, title, opening, headings) => {
		expect(traits(page(title, opening, headings))).toContain('guide')
	})

	test('is no announcement, no release notes and no reference of parameters', () => {
		const notes = ['Breaking changes', 'Bug fixes', 'Contributors', 'Deprecations']
		expect(
			traits(dated + page('Gauge 4.2 released', 'We are happy to announce Gauge 4.2.', notes)),
		).not.toContain('guide')
		const sections = ['Parameters', 'Returns', 'Options', 'Caveats'].map(
			(heading) => `## ${heading}\n\n${prose(60)}`,
		)
		expect(traits(`# gauge()\n\n${sections.join('\n\n')}`)).not.toContain('guide')
	})

	test('shows code, and examples of what it says', () => {
		const code = '```sh\ngauge read\n```'
		const page = (title: string, heading: string, block: string) =>
			`# ${title}\n\n${`## ${heading}\n\nYou can read it at any hour and should note it. ${prose(200)}\n\n${block}\n\n`.repeat(5)}`
		expect(traits(page('The gauge', 'Example', code))).toContain('guide')
		expect(traits(page('The gauge', 'The harbour', prose(4)))).not.toContain('guide')
		expect(traits(page('Gauge 2 released: what’s new', 'The harbour', code))).not.toContain('guide')
	})

	test('is no essay, however much advice it holds', () => {
		const page = (sentence: string) =>
			`# Tide gauges\n\n${Array.from({ length: 4 }, () => `## Overview\n\nThe pole must be upright and can be read. ${sentence} ${prose(200)}`).join('\n\n')}`
		expect(traits(page('The mark should be clean.'))).toContain('guide')
		expect(traits(page('In my opinion, I think the mark should be clean.'))).not.toContain('guide')
	})

	test('gives advice and does not tell what its author did', () => {
		const page = (opening: string, sentence: string) =>
			`# Tide gauges\n\n${opening}\n\n## Overview\n\n${`${sentence} `.repeat(60)}\n\n## Reading\n\n${`${sentence} `.repeat(60)}`
		expect(
			traits(
				page(
					'A tide gauge is a pole with marks that stands in the harbour.',
					'The pole must be upright and can be read at any hour.',
				),
			),
		).toContain('guide')
		expect(
			traits(
				page(
					'Last spring we put up our own gauge in the old harbour.',
					'The pole was upright and the crew read it at any hour.',
				),
			),
		).not.toContain('guide')
	})

	test('is not a few lines', () => {
		expect(traits(`# How to read a tide table\n\n${prose(40)}`)).not.toContain('guide')
	})
})

test.each([
	'What’s new in Gauge 3.3',
	'Changelog',
	'Versionshinweise zu Gauge 3.3',
	'Notes de version',
	'Registro de cambios',
	'Notas da versão 3.3',
	'Note di rilascio',
	'Versiegeschiedenis',
	'更新履歴',
	'更新日志',
	'릴리스 노트',
])('a record of changes is neither research nor a guide: %s', (title) => {
	const example = `${prose(60)}\n\n\`\`\`sh\none\ntwo\n\`\`\``
	const sections = Array.from(
		{ length: 8 },
		(_, at) => `## Example ${at}\n\nIn 2024, ${at + 20}% of our benchmarks ran faster.\n\n${example}`,
	)
	const report = `# Tides\n\nWe measured it.\n\n${sections.join('\n\n')}`
	const lesson = `# Tides\n\n${`## Example\n\nYou should read the pole, and can note it. ${prose(200)}\n\n`.repeat(6)}`
	expect(traits(report)).toContain('original-research')
	expect(traits(lesson)).toContain('guide')
	expect(traits(report.replace('# Tides', `# ${title}`))).not.toContain('original-research')
	expect(traits(lesson.replace('# Tides', `# ${title}`))).not.toContain('guide')
})

describe('a list', () => {
	const items = (count: number) =>
		Array.from(
			{ length: count },
			(_, at) => `- [Gauge ${at}](https://gauge${at}.example${at}.org): ${prose(6)}`,
		).join('\n')

	test.each(['# 12 ways to read a gauge', '# 7 Gründe für einen Pegel', '# 潮見表アプリ10選'])(
		'is told by a title that counts: %s',
		(title) => {
			expect(traits(`${title}\n\nx`)).toContain('list')
		},
	)

	test.each([
		'Awesome tides',
		'Linksammlung Gezeiten',
		'Recursos sobre mareas',
		'Raccolta di strumenti',
		'Lijst van peilers',
		'潮汐资源大全',
		'조석 자료 모음',
	])('is told by links to many sites under a title that says so: %s', (title) => {
		expect(traits(`# ${title}\n\n${items(10)}`)).toContain('list')
		expect(traits(`# ${title}\n\n${prose(400)}`)).not.toContain('list')
	})

	test('is told by many items that link out', () => {
		expect(traits(`# Gauges\n\n${items(25)}`)).toContain('list')
	})

	test('is told by rows of a table that lead out', () => {
		const rows = Array.from(
			{ length: 20 },
			(_, at) => `| [Gauge number ${at}](https://gauge${at}.example${at}.org) | brass |`,
		).join('\n')
		expect(traits(`# Gauges\n\n| gauge | made of |\n|---|---|\n${rows}`)).toContain('list')
	})

	test.each([
		['with few items', items(5)],
		['that is a small part', `${items(12)}\n\n${prose(600)}`],
		['of inner links', items(12).replace(/https:\/\//g, '/')],
		['that only sounds alike', 'A playlist of tides.'],
	])('is none %s', (_, text) => {
		expect(traits(`# Gauges\n\n${text}`)).not.toContain('list')
	})
})

describe('news', () => {
	test.each([
		['Announcing Gauge 3.0', 'We are happy to announce that Gauge 3.0 is now available for all harbours.'],
		['Gauge 3.0 veröffentlicht', 'Wir freuen uns sehr: Ab sofort steht Gauge 3.0 für alle Häfen bereit.'],
		['Gauge 3.0 : les nouveautés', 'Nous annonçons la sortie de Gauge 3.0, désormais disponible partout.'],
		['Novedades de Gauge 3.0', 'Nos complace anunciar que Gauge 3.0 ya está disponible para todos.'],
		['Novidades do Gauge 3.0', 'Temos o prazer de anunciar que o Gauge 3.0 já está disponível para todos.'],
		['Novità di Gauge 3.0', 'Siamo lieti di annunciare che Gauge 3.0 è ora disponibile per tutti i porti.'],
		['Gauge 3.0 uitgebracht', 'Met trots melden wij dat Gauge 3.0 nu beschikbaar is voor alle havens.'],
		[
			'Gauge 3.0 リリース',
			'Gauge 3.0 をリリースしました。すべての港で今日からお使いいただけます。新しい機能も多く、設定はこれまでと変わらず簡単なままです。',
		],
		[
			'Gauge 3.0 发布',
			'我们很高兴地宣布，Gauge 3.0 正式发布，所有港口从今天起都可以使用这个新版本，并且可以免费下载安装到自己的电脑上面，不需要任何费用。',
		],
		[
			'Gauge 3.0 출시',
			'오늘 Gauge 3.0을 출시했습니다. 이제 모든 항구에서 새 버전을 사용할 수 있으며 설정 방법은 이전과 똑같이 간단합니다.',
		],
	])('announces something: %s', (title, opening) => {
		expect(traits(`${dated}# ${title}\n\n${opening}`)).toContain('news')
	})

	test.each(['# How to release a gauge', '# Tides', '# Gauge 3.0'])(
		'is not told by a title alone: %s',
		(text) => {
			expect(traits(`${text}\n\nx`)).not.toContain('news')
		},
	)
})

describe('an opinion', () => {
	test.each([
		['Why I count tides', 'I think we should all count tides. I believe it really matters.'],
		['Warum wir Pegel brauchen', 'Ich denke, wir sollten mehr messen. Meiner Meinung nach ist das wichtig.'],
		['Pourquoi mesurer', 'Je pense qu’il faut mesurer. À mon avis, on devrait commencer ici.'],
		['Por qué medir', 'Creo que deberíamos medir más. En mi opinión es mejor así.'],
		['Por que medir', 'Acho que devemos medir mais. Na minha opinião, é melhor assim.'],
		['Perché misurare', 'Credo che dovremmo misurare. A mio parere si dovrebbe fare meglio.'],
		['Waarom wij meten', 'Ik vind dat we beter moeten meten. Volgens mij is dat helaas nodig.'],
		['なぜ潮を数えるのか', '私は潮を数えるべきだと思います。残念ながら誰も数えていません。'],
		['为什么要数潮汐', '我认为我们应该数潮汐。在我看来，可惜没有人这样做。'],
		['왜 조석을 세는가', '우리는 더 많이 재야 한다고 생각한다. 내 생각에는 그렇게 해야 한다.'],
	])('has a thesis and says so: %s', (title, text) => {
		expect(traits(`${dated}# ${title}\n\n${text}`)).toContain('opinion')
	})

	test.each([
		['a title alone', `# Why tides turn\n\n${prose(200)}`],
		['one doubt in a long text', `${dated}# Tides\n\nI think so.\n\n${prose(600)}`],
	])('is not told by %s', (_, text) => {
		expect(traits(text)).not.toContain('opinion')
	})
})

describe('a tool', () => {
	const form =
		'<form id="calc"><label>Height <input type="number" name="h"></label><label>Range <input type="range" name="r"></label><button>Calculate</button><output></output></form><script>document.getElementById("calc").addEventListener("input", () => {})</script>'

	test('is something to try that is most of the page, or what the title promises', () => {
		expect(measured(`<h1>Tides</h1>${form}`).traits).toContain('tool')
		expect(measured(`<h1>Tide calculator</h1>${form}<p>${prose(500)}</p>`).traits).toContain('tool')
		expect(measured(`<h1>Tides</h1>${form}<p>${prose(500)}</p>`).traits).not.toContain('tool')
		expect(measured(`<h1>Tide calculator</h1><p>${prose(500)}</p>`).traits).not.toContain('tool')
	})
})

test('only articles have traits', () => {
	expect(measured('# 12 ways to read a gauge', 'markdown', { file: 'index.md' }).traits).toEqual([])
	expect(measured('# 12 ways to read a gauge', 'markdown', { file: 'about.md' }).traits).toEqual([])
})

test('a title that teaches speaks for a guide', () => {
	const page = (title: string) =>
		`# ${title}\n\n${['Sail', 'Row', 'Wait'].map((name) => `## ${name}\n\nYou should wait for the tide. ${prose(120)}`).join('\n\n')}`
	expect(traits(page('How to leave a harbour'))).toContain('guide')
	expect(traits(page('The harbour that we left'))).not.toContain('guide')
})
