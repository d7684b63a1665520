import { describe, expect, test } from 'vitest'
import { likely, only } from './detected.fixture.ts'

function terms(text: string, format: 'markdown' | 'html' = 'markdown'): string[] {
	return likely('definition', text, format).map(({ facts }) => facts.term)
}

describe('a sentence that defines', () => {
	test.each([
		['en', '# Neap tide\n\nA neap tide is a tide that has the least range.', 'neap tide'],
		['en', 'The term **slack water** refers to the time without a current.', 'slack water'],
		['en', '## What is headway?\n\nHeadway is the time between two boats on the same line.', 'Headway'],
		['en', '*Bloom filters* are data structures that tell whether an item may be in a set.', 'Bloom filters'],
		['de', '# Nipptide\n\nEine Nipptide ist eine Tide, die den geringsten Hub hat.', 'Nipptide'],
		['de', '**Stauwasser** bezeichnet die Zeit ohne Strömung in einem Gezeitenrevier.', 'Stauwasser'],
		['fr', '# Étale\n\nL’étale est un moment pendant lequel le courant est nul.', 'étale'],
		['fr', 'Le **marnage** désigne la différence entre la pleine mer et la basse mer.', 'marnage'],
		['es', '# Marea muerta\n\nLa marea muerta es una marea que tiene la menor amplitud.', 'marea muerta'],
		['pt', 'A **preia-mar** é um momento em que a maré atinge o nível mais alto.', 'preia-mar'],
		['it', '# Quadratura\n\nLa quadratura è una fase che dà la marea più debole.', 'quadratura'],
		['nl', '# Doodtij\n\nDoodtij is een getij dat het kleinste verschil heeft.', 'Doodtij'],
		['ja', '# 小潮\n\n小潮とは、干満の差が最も小さい潮のことである。', '小潮'],
		['zh', '# 小潮\n\n小潮是指潮差最小的潮汐，出现在上弦和下弦。', '小潮'],
		['ko', '# 조금\n\n조금이란 조차가 가장 작은 때를 말한다. 상현과 하현에 나타난다.', '조금'],
	])('%s: %s', (_, text, term) => {
		expect(terms(text)).toEqual([term])
	})
})

test.each([
	['en', '# Headway\n\nBy headway we mean the time between two boats of the same line.', 'headway'],
	['en', '# Headway\n\nIn timetables, the headway (or interval) is the time between two boats.', 'headway'],
	['en', '# Slack\n\nSlack, also known as slack water, is a period in which no current runs.', 'Slack'],
	['de', '# Stauwasser\n\nUnter Stauwasser versteht man die Zeit ohne Strömung.', 'Stauwasser'],
	['fr', '# Étale\n\nPar étale on entend le moment où le courant est nul.', 'étale'],
	['es', '# Pleamar\n\nPor pleamar se entiende el momento en que la marea es más alta.', 'pleamar'],
	['pt', '# Maré morta\n\nMaré morta é um tipo de maré que tem a menor amplitude.', 'Maré morta'],
	['pt', '# Estofo\n\nO estofo refere-se ao período em que não há corrente.', 'estofo'],
	['it', '# Stanca\n\nPer stanca si intende il periodo in cui non c’è corrente.', 'stanca'],
	['it', '# Stanca\n\nLa stanca, detta anche stasi, è il momento in cui la corrente si ferma.', 'stanca'],
	[
		'nl',
		'# Stroomkentering\n\nStroomkentering betekent de periode waarin er geen stroom staat.',
		'Stroomkentering',
	],
	[
		'nl',
		'# Springtij\n\nOnder springtij verstaan we het getij dat het grootste verschil heeft.',
		'springtij',
	],
	['ko', '# 조금\n\n조금은 한 달에 두 번 나타나는 조차가 가장 작은 물때입니다.', '조금'],
	['ko', '# 정조\n\n정조는 조류가 멈추는 시간을 의미한다.', '정조'],
	['ja', '# 憩流\n\n憩流は、満潮と干潮の頃に流れが止まる状態です。', '憩流'],
	['zh', '# 憩流\n\n在航海中，憩流是一种水流停止的状态。', '憩流'],
	['en', 'We define *headway* as the time between two boats of a line.', 'headway'],
	['en', 'In harbours, **slack** occurs when the current of the tide stops.', 'slack'],
	['de', 'Von **Stauwasser** spricht man, wenn im Revier kein Strom läuft.', 'Stauwasser'],
	['de', '# Marnage\n\nDas Marnage ist ein Maß, das die Höhe der Tide angibt.', 'Marnage'],
	['fr', '# Étale\n\nOn appelle étale le moment où le courant est nul.', 'étale'],
	['es', '# Estoa\n\nSe denomina estoa al momento en que no hay corriente.', 'estoa'],
	['pt', '# Estofo\n\nChama-se estofo o momento em que não há corrente.', 'estofo'],
	['it', '# Marnaggio\n\nIl marnaggio è una misura che indica l’altezza della marea.', 'marnaggio'],
	['nl', '# Doodtij\n\nWe noemen doodtij het getij dat het kleinste verschil heeft.', 'doodtij'],
	[
		'en',
		'Slack water is commonly defined as **the** time without a current in a tidal water.',
		'Slack water',
	],
	['en', 'Throughout this guide, “slack water” refers to the time without a current.', 'slack water'],
	['en', 'For the v2.1 tables, “slack water” refers to the time without a current.', 'slack water'],
	[
		'en',
		'In this paper we introduce **slack routing**, a method that plans trips by the tide.',
		'slack routing',
	],
	['zh', '憩流 (slack water，简称 SW) 是一种水流停止的状态，人们等待它。', '憩流'],
	['ko', '## 조류\n\n정조(slack)는 조류가 멈추는 상태이다.', '정조'],
	['zh', '有很多。**憩流**指潮水停止流动的时候。', '憩流'],
	['zh', '# 憩流\n\n所谓憩流，就是一种水流停止的状态。', '憩流'],
	['zh', '# 憩流\n\n憩流可以定义为水流停止的那一段时间。', '憩流'],
	['zh', '# 弹性\n\n弹性意味着系统在负载变化时仍能保持响应。', '弹性'],
	['ko', '# 정조\n\n정조는 조류가 멈추는 짧은 시간이에요.', '정조'],
	['fr', '# Étale\n\nL’étale peut être définie comme le moment sans courant.', 'étale'],
	['es', '# Estoa\n\nLa estoa puede definirse como el momento sin corriente.', 'estoa'],
	['pt', '# Estofo\n\nO estofo é definido como o momento sem corrente.', 'estofo'],
	['it', '# Stanca\n\nLa stanca può essere definita come il momento senza corrente.', 'stanca'],
	['nl', '# Doodtij\n\nDoodtij wordt gedefinieerd als het getij met het kleinste verschil.', 'Doodtij'],
	['de', '# Stauwasser\n\nStauwasser wird definiert als die Zeit ohne Strömung.', 'Stauwasser'],
])('a form of %s: %s', (_, text, term) => {
	expect(terms(text)).toEqual([term])
})

test.each([
	['any of a kind', 'A tide gauge is a device on the quay of a harbour.', 'tide gauge'],
	['a second name', '## The moon\n\nSlack water (or stand) is a state that has no current.', 'Slack water'],
	['its own kind', 'Neap tides are those tides that have the least range.', 'Neap tides'],
	['what one thinks of it', '# Slack\n\nSlack can be thought of as the pause of the tide.', 'Slack'],
	[
		'an answer',
		'## The tide\n\nWhy wait? Slack is the moment at which a current stops. Slack ends. Slack is short. Slack is dull.',
		'Slack',
	],
	['what is not in the article', '## Sprints\n\nSprints are working sessions of a harbour that …', 'Sprints'],
])('a sign of a definition: %s', (_, text, term) => {
	expect(terms(text)).toEqual([term])
})

describe('a thing that is called so', () => {
	test.each([
		['en', '# Hole punching\n\nBoats use a technique called hole punching to get through.'],
		['de', '# Stauwasser\n\nDanach kommt das sogenannte Stauwasser, und die Boote warten.'],
		['es', '# Estoa\n\nDespués llega un momento llamado estoa, y los barcos esperan.'],
		['zh', '# 憩流\n\n这个时候水流停止，我们把它称为憩流。'],
	])('%s', (_, text) => {
		expect(terms(text)).toHaveLength(1)
	})

	test.each([
		['en', '# Sailing\n\nGoing back to the end of the queue after missing a lock is called *losing a turn*.'],
		[
			'fr',
			'# Voile\n\nLe fait de revenir à la fin de la file après une écluse est appelé *perdre son tour*.',
		],
	])('where the sentence says at length what has the name: %s', (_, text) => {
		expect(terms(text)).toHaveLength(1)
		expect(terms(text.replaceAll('*', ''))).toEqual([])
	})

	test('not where the page is about something else', () => {
		expect(terms('# Winter\n\nBoats use a technique called hole punching to get through.')).toEqual([])
	})
})

test('how much it measures, and when it happens', () => {
	expect(
		terms('# Tides\n\n## Range\n\nTide range measures how far the water rises and falls in a day.'),
	).toEqual(['Tide range'])
	expect(
		terms('# Tides\n\n## Range\n\nTide range measures six feet in our harbour on most of the days.'),
	).toEqual([])
})

test('praise is no definition', () => {
	const page = (praise: string) => `# Harbours\n\nThe tide turns. A gauge is ${praise}device that one reads.`
	expect(terms(page('a '))).toEqual(['gauge'])
	expect(terms(page('an extremely simple '))).toEqual([])
})

test('an article alone is no term', () => {
	expect(
		terms('# Means\n\nThe means by which a boat gets through the lock is a rope that it holds.'),
	).not.toContain('The')
})

test('an interview defines nothing, whatever a speaker begins with', () => {
	const talk = (name: string, other: string) =>
		`# Tides\n\n**${name}:** The tide is the rise of the water.\n\n**${other}:** The ebb is the fall of it.\n\n`
	expect(terms(talk('AL', 'JB').repeat(2))).toEqual([])
	expect(terms('# Tides\n\n**Ada:** The key is that we row.\n\n**Jo:** The thing is that we sail.')).toEqual(
		[],
	)
})

test('a term in capitals whose meaning goes on in small letters', () => {
	expect(
		terms(
			'## Glossary\n\n- NEAP TIDES: the tides with the least range\n- SPRING TIDES: the tides with the most',
		),
	).toHaveLength(2)
})

test('a page that reports explains less', () => {
	const page = (title: string) =>
		`---\ntitle: ${title}\n---\n\nThe tide turns. A gauge (or staff) is a board on a pole.`
	expect(terms(page('The tide and its names'))).toEqual(['gauge'])
	for (const title of ['Harbour survey', 'Gauges in 2031', 'Ergebnisse der Umfrage', '調査の結果'])
		expect(terms(page(title))).toEqual([])
})

test('entries among entries that open with a kind', () => {
	const items = (...all: string[]) => `## Measures\n\n${all.map((item) => `- ${item}`).join('\n')}`
	expect(
		terms(items('Range: the difference of high and low water.', 'Slack rate: the share of hours at rest.')),
	).toHaveLength(2)
	expect(terms(items('Range: half a metre more than last year.', 'Slack rate: up since May.'))).toEqual([])
	expect(
		terms(items('JO LEE: The gauge is what we look at first.', 'ANN B. ORR: The quay is where we meet.')),
	).toEqual([])
})

test('the word that the author marks, whatever the verb', () => {
	const html = (mark: string) =>
		`<h1>Tides</h1><p>The month has two of them. A <${mark}>neap tide</${mark}> follows the half moon by a day.</p>`
	expect(terms(html('dfn'), 'html')).toEqual(['neap tide'])
	expect(terms(html('span'), 'html')).toEqual([])
})

test('each entry of a glossary with a heading for each term', () => {
	const page = (title: string) =>
		`# ${title}\n\n## Neap tide\n\nThe tide after the half moon. It has the least range.\n\n## Slack\n\nTime without a current, at high and at low water.`
	expect(terms(page('Glossary of tides'))).toEqual(['Neap tide', 'Slack'])
	expect(terms(page('Glossar'))).toEqual(['Neap tide', 'Slack'])
	expect(terms(page('A month at sea'))).toEqual([])
	const section = (heading: string) =>
		`# A month at sea\n\n## ${heading}\n\n### Neap tide\n\nThe tide after the half moon. It has the least range.`
	expect(terms(section('Glossary'))).toEqual(['Neap tide'])
	expect(terms(section('The first week'))).toEqual([])
})

test('what a thing does, right under its name', () => {
	expect(terms('## Tide gauges\n\nA tide gauge shows the level of the water.')).toEqual(['Tide gauges'])
	expect(terms('## Tide gauges\n\nThe tide gauge shows 4 m today, and the flag is up.')).toEqual([])
	expect(terms('## In winter\n\nA tide gauge shows the level of the water.')).toEqual([])
})

describe('an entry of a list of terms', () => {
	test('in its own elements', () => {
		const html =
			'<h2>Glossary</h2><dl><dt>Neap tide</dt><dd>A tide that has the least range, in the week after the half moon.</dd><dt>Slack</dt><dd>The time without a current, at high and at low water.</dd></dl>'
		expect(terms(html, 'html')).toEqual(['Neap tide', 'Slack'])
		const [first] = likely('definition', html, 'html')
		expect(first).toMatchObject({
			text: 'Neap tide: A tide that has the least range, in the week after the half moon.',
		})
		expect(html.slice(first?.position.start.offset, first?.position.end.offset)).toMatch(
			/^<dt>Neap tide<\/dt><dd>.*<\/dd>$/,
		)
	})

	test.each([
		['Glossary', '- **Neap tide**: a tide that has the least range\n- **Slack**: the time without a current'],
		[
			'Begriffe',
			'- **Nipptide**: eine Tide mit dem geringsten Hub\n- **Stauwasser**: die Zeit ohne jede Strömung',
		],
		[
			'Glosario',
			'- **Marea muerta**: una marea de poca amplitud\n- **Estoa**: el tiempo sin corriente alguna',
		],
		[
			'用語集',
			'- **小潮**: 干満の差が最も小さい潮のことで、上弦と下弦に現れる\n- **憩流**: 流れのない時のことで、満潮と干潮の頃に現れる',
		],
	])('under "%s", with a colon', (heading, items) => {
		expect(terms(`## ${heading}\n\n${items}`)).toHaveLength(2)
	})
})

describe('a table of terms', () => {
	const table = (term: string, meaning: string) =>
		`| ${term} | ${meaning} |\n|---|---|\n| Neap tide | The tide after the half moon, with the least range |\n| Slack | Time without a current at all |`

	test.each([
		['Term', 'Definition'],
		['Begriff', 'Bedeutung'],
		['Terme', 'Définition'],
		['Término', 'Significado'],
		['Termo', 'Definição'],
		['Termine', 'Significato'],
		['Begrip', 'Betekenis'],
		['用語', '意味'],
		['术语', '定义'],
		['용어', '설명'],
	])('%s, %s', (term, meaning) => {
		expect(terms(table(term, meaning))).toEqual(['Neap tide', 'Slack'])
	})

	test.each([
		['Option', 'Description'],
		['Term', 'Start'],
		['Place', 'Meaning'],
	])('not %s, %s', (term, meaning) => {
		expect(terms(table(term, meaning))).toEqual([])
	})
})

describe('where an entry stands', () => {
	const kinds = [
		'- Slack: the moment at which the current stops.',
		'- Ebb: the time in which the water falls.',
	]

	test('the last of a list that a paragraph follows', () => {
		expect(terms(`${kinds.join('\n')}\n\nA paragraph follows.`)).toEqual(['Slack', 'Ebb'])
	})

	test('items that blank lines part', () => {
		expect(terms(`${kinds.join('\n\n')}\n\nA paragraph follows.`)).toEqual(['Slack', 'Ebb'])
	})

	test('a paragraph that another follows', () => {
		expect(
			terms('## Glossary\n\nSlack: the moment at which the current stops.\n\nA paragraph follows.'),
		).toEqual(['Slack'])
	})

	test.each([
		['- **Slack** The time without a current.\n- **Ebb** The time in which the water falls.'],
		['- **Slack.** The time without a current.\n- **Ebb.** The time in which the water falls.'],
		['- **Slack** (minutes) The time without a current.\n- **Ebb** (minutes) The time in which it falls.'],
	])('bold print and no mark: %s', (items) => {
		expect(terms(items)).toEqual(['Slack', 'Ebb'])
	})

	test('bold print before no kind of thing', () => {
		expect(
			terms(
				'- **Keep the rope** They hold the boat in a storm.\n- **Ring the bell** It wakes the harbour master.',
			),
		).toEqual([])
	})

	test('a colon at the start of the paragraph after the term', () => {
		expect(terms('Slack\n\n:   The time without a current.')).toEqual(['Slack'])
		expect(
			terms('We waited on the quay for the whole of that long and windy day in May.\n\n: and then.'),
		).toEqual([])
	})

	test('symbols of a formula are no terms', () => {
		expect(terms('- $m$: the number of boats.\n- $d$: the number of tides.')).toEqual([])
	})
})

describe('what defines nothing', () => {
	test.each([
		['a pronoun', 'It is a tide that has the least range of the month.'],
		['a pronoun of German', 'Das ist eine Tide, die den geringsten Hub hat.'],
		['a pronoun of French', 'C’est une marée qui a la plus faible amplitude.'],
		['a pronoun of Spanish', 'Esto es una marea que tiene la menor amplitud.'],
		['a pronoun of Italian', 'Questo è un fenomeno che si ripete ogni mese.'],
		['a pronoun of Japanese', 'これは、干満の差が最も小さい潮のことである。'],
		['a pronoun of Chinese', '这是一种潮差最小的潮汐。'],
		['a question', '# Neap tide\n\nA neap tide is a tide that has which range?'],
		['a judgement', 'Jo is the best of all the harbour masters that we know.'],
		['another judgement', 'The harbour is an important place for the whole region.'],
		['a state', 'The harbour is closed in winter, and the lock is open.'],
		['there is', 'There is a tide that has the least range of the month.'],
		['an admonition', '> **Note**: the gauge is a device that has to be read daily.'],
		['another admonition', '**Warning**: the lock is closed in winter and at night.'],
		['a German admonition', '**Hinweis**: die Schleuse ist im Winter geschlossen.'],
		['a label', '- **Author**: a harbour master of the north\n- **Date**: the third of July'],
		['a step', '1. **Step 1**: the gate is opened by the harbour master'],
		['a heading', '# A neap tide is a tide that has the least range'],
		['code', '```\nA neap tide is a tide that has the least range.\n```'],
		['a cell', '| a |\n|---|\n| A neap tide is a tide that has the least range. |'],
		['a condition', 'If the tide is a neap tide that has the least range, wait.'],
		['a virtue', '# Ferry cards\n\nFerry cards are an essential part of every stay at the coast.'],
		['another virtue', '# Ferry cards\n\nFerry cards are useful when you cross more than once a week.'],
		['a claim far from its heading', '# News\n\nThe harbour is a place with 40 boats.'],
		['a consequence', 'A month went by.\n\nThe lack of wind means that the boats stay in the harbour.'],
		['what is below', 'Below is a list of the harbours that have a gauge.'],
		['what is below, in Spanish', 'A continuación es una lista de los puertos que tienen un mareógrafo.'],
		['an enumeration of Japanese', '# 方法\n\n1つは現在の潮位を読み取る方法です。'],
		['a clause of Japanese', '# 潮位\n\n大切なことは、毎日潮位を読み取ることです。'],
		['a clause of Japanese with a particle', '# 潮位\n\n毎日読み取られていることは助けになりません。'],
		['an order of Japanese', '# 潮位\n\n潮位計は意味のある順序を指定して読み取ります。'],
		['a pronoun of Korean', '# 조위\n\n이것은 매일 조위를 읽어야 한다는 것을 의미한다.'],
		['an adverb of Chinese', '# 潮位\n\n潮位也是一种常见的海洋观测数据。'],
		['a conjunction of Chinese', '# 方法\n\n但是一种方法是读取潮位的方法。'],
		['a label of a log', '- Fixed: the gauge is a device that has to be read daily'],
		['a path', 'std::tide is a module that holds the functions of the gauge.'],
		['an impersonal verb of French', 'Il s’agit d’un moment qui est une étale.'],
		['a finger of Chinese', '# 手指\n\n手指的前面有一种潮位的记录。'],
		['an exclamation', '# Gauge\n\nThe gauge is a device that has to be read daily!'],
		['we', 'We are a team of harbour masters that reads the gauge.'],
	])('%s: %s', (_, text) => {
		expect(terms(text)).toEqual([])
	})

	test.each([
		[
			'options',
			'<dl><dt><code>--retries</code></dt><dd>The number of times that a request is sent again.</dd><dt>--timeout</dt><dd>The time in milliseconds to wait for an answer.</dd></dl>',
		],
		[
			'parameters',
			'<dl><dt>read(gauge)</dt><dd>A function that reads the gauge and gives its value.</dd><dt>max_age</dt><dd>The time in seconds to keep the value of a gauge.</dd></dl>',
		],
		[
			'fields of many entries',
			'<dl><dt>Place</dt><dd>A harbour in the north of the country</dd><dt>Place</dt><dd>A harbour in the south of the country</dd></dl>',
		],
		['a list without meanings', '<dl><dt>North</dt><dd>42</dd><dt>South</dt><dd>31</dd></dl>'],
		['terms without a partner', '<dl><dt>Neap tide</dt><dt>Slack water</dt></dl>'],
	])('%s', (_, html) => {
		expect(terms(html, 'html')).toEqual([])
	})

	test('titles under a heading of works, in any order of the words', () => {
		const items = '- Slack: a moment without a current\n- Ebb: the time in which the water falls'
		expect(terms(`## Terms\n\n${items}`)).toEqual(['Slack', 'Ebb'])
		expect(terms(`## Artículos y charlas\n\n${items}`)).toEqual([])
	})

	test('items of a list of links or news', () => {
		expect(
			terms(
				'## Talks\n\n- Reading the tide: a walk along the coast by Jo Lee\n- Four gauges: the story of a harbour and its master',
			),
		).toEqual([])
	})

	test('items that start with code', () => {
		expect(
			terms(
				'## Options\n\n- `retries`: the number of times that a request is sent\n- `timeout`: the time to wait for an answer',
			),
		).toEqual([])
	})
})

test('one sentence is one definition, whatever tells it', () => {
	const text =
		'## Glossary\n\n- **Neap tide**: the neap tide is a tide that has the least range\n- **Slack**: slack is the time that has no current'
	expect(likely('definition', text)).toHaveLength(2)
})

test('facts', () => {
	const filler = 'They come in and go out again. '.repeat(90)
	const text = 'A **neap tide** is a tide that has the least range.'
	expect(only('definition', `# Neap tide\n\n${text} ${filler}`)).toMatchObject({
		title: 'neap tide',
		text: text.replaceAll('*', ''),
		facts: { early: true },
	})
	expect(only('definition', `# Neap tide\n\n${filler}\n\n${text}`).facts.early).toBe(false)
})

test('a term that comes back only because all is said again makes it no surer', () => {
	const text = 'A neap tide is a tide that has the least range. No neap tide is like another.'
	const more = 'A neap tide came, and one neap tide more.'
	const confidence = (page: string) => likely('definition', page)[0]?.confidence
	expect(confidence(`${text}\n\n${text}\n\n${text}`)).toBe(confidence(text))
	expect(confidence(`${text}\n\n${more}`)).toBeGreaterThan(confidence(text) ?? 1)
})
