import { describe, expect, test } from 'vitest'
import { detectedPage, found, likely } from './detected-page.fixture.ts'
import { quote } from './quote.ts'

const speakers = (text: string, format: 'markdown' | 'html' | 'mdx' = 'markdown') =>
	likely(quote, detectedPage(text, format)).map(({ facts }) => facts.speaker)

describe('quotations with a speaker', () => {
	test('who speaks is the one who spoke last', () => {
		const page = (first: string) =>
			`> "The tide turned before the boats were out," ${first}.\n\nThey waited.\n\n> "It always does that in the week after the half moon," he said.`
		expect(speakers(page('said Bo Orr'))).toEqual(['Bo Orr', 'Bo Orr'])
		expect(speakers(page('somebody said'))).toEqual([])
	})

	test.each([
		[
			'a dash and a name',
			'> Islands are simple in principle.\n> — Jason Miller, creator of Preact',
			'Jason Miller, creator of Preact',
		],
		['a hyphen after the mark', '> Los talleres me ayudaron a llenar huecos." - Erick', 'Erick'],
		[
			'a dash in the paragraph after',
			'> ass-bind is peak\n\n– [Clar Fon on a discussion list](https://example.org)',
			'Clar Fon on a discussion list',
		],
		[
			'a sentence that leads in',
			'As Jared Spool, a design expert, once said of the cards:\n\n> They give people confidence in their work.',
			'Jared Spool',
		],
		[
			'an organisation that claims',
			'Facebook claim the following:\n\n> LLaMA-13B outperforms GPT-3 on most benchmarks',
			'Facebook',
		],
		[
			'a paragraph about the speaker',
			'Diana también destaca el valor de la mentoría.\n\n> Tener una mentoría personal es muy valioso para mi proyecto.',
			'Diana',
		],
		[
			'an epigraph',
			'“If I were given one hour, I would spend most of it on the problem.” - **Albert Einstein**',
			'Albert Einstein',
		],
		[
			'a press release',
			'“Data about developer choices is catnip for developers,” said James Governor, RedMonk co-founder. “The results are interesting, notably those about languages.”',
			'James Governor',
		],
		[
			'between the marks of a block quote',
			'> "The tide has been ours since the beginning," said [Ada Lee](https://example.org), master of the harbour. "It stays ours."',
			'Ada Lee',
		],
		[
			'what the speaker is, and a comma',
			'Jo Lee, master of the harbour at Ayr, said, *"We row when the tide has turned and not a minute before."*',
			'Jo Lee',
		],
		[
			'authors of a paper',
			'[Goodman & Ioannidis (2016)](https://doi.org/10/x) note that it is often defined as:\n\n_"the ability of a researcher to duplicate the results of a prior study"_',
			'Goodman & Ioannidis',
		],
		[
			'Chinese',
			'> 群岛架构的总体思想看似简单：在服务器上渲染页面。\n> — Jason Miller, Preact 的创造者',
			'Jason Miller, Preact 的创造者',
		],
		[
			'Japanese',
			'山田太郎氏は次のように述べています：\n\n> この設計は最初から最後まで一人の人間が考えたものです。',
			'山田太郎',
		],
		[
			'German marks',
			'„Die Ergebnisse zeigen deutlich, dass wir noch viel zu tun haben“, sagte Petra Schmidt am Montag.',
			'Petra Schmidt',
		],
	])('%s', (_name, text, speaker) => {
		expect(speakers(text)).toEqual([speaker])
	})

	test.each([
		[
			'cite in a footer',
			'<blockquote><p>Python is critical infrastructure for us.</p><footer>David Shoemaker, <cite>LIGO</cite></footer></blockquote>',
			'David Shoemaker, LIGO',
		],
		[
			'a caption',
			'<figure><blockquote>Simple is better than complex, always.</blockquote><figcaption>— Tim Peters</figcaption></figure>',
			'Tim Peters',
		],
		[
			'a span for the author',
			'<blockquote class="testimonial">It made our work a lot faster.<span class="author">Ann Lee, Acme</span></blockquote>',
			'Ann Lee, Acme',
		],
		[
			'a box without a block quote',
			'<div class="testimonial"><p>It made our work a lot faster than it was.</p><p class="name">Ann Lee</p></div>',
			'Ann Lee',
		],
		[
			'a line for the attribution',
			'<p>Dangerous coats are made of pockets and of sedition.</p><p class="attribution">From Coats by Sharon Owens</p>',
			'Coats by Sharon Owens',
		],
	])('in HTML: %s', (_name, body, speaker) => {
		expect(speakers(`<main>${body}</main>`, 'html')).toEqual([speaker])
	})

	test.each([
		[
			'a post by a handle',
			'<blockquote class="twitter-tweet"><p>The tide waits for nobody today.</p>&mdash; ada (@ada) <a href="https://x.com/ada/1">May 1, 2024</a></blockquote>',
			'ada (@ada)',
		],
		[
			'a post of Mastodon',
			'<blockquote class="mastodon-embed"><p>The tide waits for nobody today.</p><p>Post by @ada@sea.example</p></blockquote>',
			'@ada@sea.example',
		],
		[
			'a box with a credit',
			'<aside class="pquote">The tide waits for nobody today.<p class="pquote-credit">— <a href="/ada">@ada</a>, keeper of the gauge</p></aside>',
			'@ada, keeper of the gauge',
		],
		[
			'a card with name and post',
			'<div class="testimonial"><p>The tide gauge changed how we plan each day.</p><h4>Ada Lee</h4><p>Harbour master</p></div>',
			'Ada Lee',
		],
		[
			'a card of a list',
			'<ul><li class="testimonial-card"><p>The tide gauge changed how we plan.</p><p>— Ada Lee</p></li></ul>',
			'Ada Lee',
		],
		[
			'a line set apart below a block quote',
			'<blockquote>The tide waits for nobody today.</blockquote><p><small>Ada Lee, harbour master</small></p>',
			'Ada Lee, harbour master',
		],
	])('in the markup of networks and cards: %s', (_name, body, speaker) => {
		expect(speakers(`<main>${body}</main>`, 'html')).toEqual([speaker])
	})

	test.each([
		['Hugo', '{{< quote author="Ada Lee" >}}\nThe tide waits for nobody.\n{{< /quote >}}', 'Ada Lee'],
		[
			'Hexo',
			'{% blockquote Ada Lee, Harbour Notes %}\nThe tide waits.\n{% endblockquote %}',
			'Ada Lee, Harbour Notes',
		],
		['Jekyll', '{% include quote.html text="The tide waits." author="Ada Lee" %}', 'Ada Lee'],
	])('in a shortcode of %s', (_name, text, speaker) => {
		expect(speakers(text)).toEqual([speaker])
	})

	test.each([
		['a handle', '@ada has written about this:\n\n> The tide waits for nobody, and neither do we.', '@ada'],
		[
			'a linked name',
			'From [Ada Lee](/ada) at the yearly meeting:\n\n> The tide waits for nobody, and neither do we.',
			'Ada Lee',
		],
		[
			'a paragraph that breaks off',
			'The rule of the Harbour Board states that\n\n> The tide waits for nobody, and neither do we.',
			'Harbour Board',
		],
	])('led in by %s', (_name, text, speaker) => {
		expect(speakers(text)).toEqual([speaker])
	})

	test('a component with an author', () => {
		expect(speakers('<Quote author="Ada Lovelace">The engine weaves patterns.</Quote>', 'mdx')).toEqual([
			'Ada Lovelace',
		])
	})

	test('the asset goes on to the line that names the speaker, and knows of its link', () => {
		const page = detectedPage('> ass-bind is peak\n\n– [Clar Fon](https://example.org)\n', 'markdown')
		const [candidate] = found(quote, page)
		expect(candidate?.until?.tag).toBe('p')
		expect(candidate?.facts.hasLink).toBe(true)
	})
})

describe('what is no quotation of anybody', () => {
	test.each([
		['a note', '> [!NOTE]\n> Jane Doe says that this is experimental.'],
		['a bold note', '> **Note**\n> This changed in version 2 — Jane Doe'],
		['a warning', '> Warning: do not run this as root — Jane'],
		['a German note', '> **Hinweis:** Die Daten sind vorläufig.'],
		['a lead without a speaker', '> Nearly half of the developers use containers.'],
		['respondents without names', 'Some respondents told us:\n\n> The compiler is too slow for my project.'],
		['users of something', 'Rust users said the following:\n\n> The compiler is too slow for my project.'],
		['an anonymous one', '> It changed my life for the better. — Anonymous'],
		['a list after a colon', 'For example:\n\n> The quick brown fox jumps over the dog.'],
		['quoted code', 'As Jane Doe said:\n\n> ```js\n> let answer = 42\n> ```'],
		['a table', 'Jane Doe says:\n\n> | a | b |\n> |---|---|\n> | 1 | 2 |'],
		['a link to a file', '> [cases.csv](https://github.com/o/r/blob/main/cases.csv)'],
		[
			'a quotation inside running text',
			'It was Ann who said “we share the mission to improve the experience of the public” in her talk last year.',
		],
		[
			'a catchword',
			'“Magic” is what Jane Doe said it was, and so she built the whole thing from nothing at all.',
		],
		['a shortcode without a name', '{{< quote >}}\nThe tide waits for nobody.\n{{< /quote >}}'],
		['a shortcode that is talked about', 'Write `{{< quote author="Ada Lee" >}}` before it.'],
		[
			'a link to a page that leads in',
			'The rule, from [our handbook](/book), is:\n\n> Write it down at noon.',
		],
		[
			'a dash within a sentence',
			'> The tide waits for nobody and moves on - Kiel is where it is read every day',
		],
		['links to files', 'Ada Lee says that they are here:\n\n> [cases](/a.csv)\n> [deaths by age](/b.csv)'],
		['a question in marks', '"What is the difference between open data and free data for a researcher?"'],
	])('%s', (_name, text) => {
		expect(speakers(text)).toEqual([])
	})
})

describe('a speaker without a dash', () => {
	test.each([
		[
			'de',
			'> „Die Flut wartet auf niemanden, und wir auch nicht.“\n>\n> Jana Weber, Hafenmeisterin',
			'Jana Weber, Hafenmeisterin',
		],
		[
			'fr',
			'> La marée n’attend personne, et nous non plus.\n>\n> Marie Dubois, capitaine du port',
			'Marie Dubois, capitaine du port',
		],
		[
			'nl',
			'> Het tij wacht op niemand, en wij ook niet.\n>\n> Anna de Vries, havenmeester',
			'Anna de Vries, havenmeester',
		],
		[
			'a line to the right',
			'<p>„Die Flut wartet auf niemanden, und wir warten heute auch nicht.“</p>\n<p style="text-align: right">Jana Weber – Hafen Kiel</p>',
			'Jana Weber – Hafen Kiel',
		],
		[
			'a line in bold',
			'“The gauge changed how we plan each and every day.”\n\n**Ada Lee**, Port of Kiel',
			'Ada Lee, Port of Kiel',
		],
		[
			'the person of the section',
			'## Ada Lee\n\nAda Lee has run the harbour since 2011. She tells in an interview:\n\n> The tide waits for nobody, and neither do we.',
			'Ada Lee',
		],
		['a colon', 'Ada Lee says: “The tide waits for nobody, and neither do we wait for it.”', 'Ada Lee'],
		['a colon in Chinese', '港务长王明表示：“潮水不等任何人，我们今天也不会等待任何人。”', '港务长王明'],
		[
			'Japanese',
			'「潮は誰も待たないし、私たちも今日は待ちません」と港長の田中一郎氏は語った。',
			'港長の田中一郎',
		],
		[
			'Korean',
			'항만장 김철수 씨는 이렇게 말했다:\n\n> 조수는 누구도 기다리지 않으며 우리도 기다리지 않습니다.',
			'항만장 김철수',
		],
		[
			'Italian',
			'«La marea non aspetta nessuno e nemmeno noi aspettiamo», ha detto Anna Rossi, capitana del porto.',
			'Anna Rossi',
		],
		[
			'Portuguese',
			'“A maré não espera por ninguém e nós também não esperamos”, disse Ana Souza, capitã do porto.',
			'Ana Souza',
		],
	])('%s', (_, text, speaker) => {
		expect(speakers(text)).toEqual([speaker])
	})

	test.each([
		['a last line that is a sentence', '> The tide waits for nobody.\n>\n> Ada Lee reads the gauge.'],
		[
			'a plain line below',
			'“The tide waits for nobody, and we do not wait for it.”\n\nHarbour News – Subscribe',
		],
		[
			'a section about a thing',
			'## Tide gauges\n\nTide gauges are read daily:\n\n> Read it at noon and write it down.',
		],
		[
			'a colon without a speaker',
			'The sign at the gate says: “Please close the gate behind you when you leave.”',
		],
		['a pronoun', 'She says: “The tide waits for nobody, and neither do we wait for it.”'],
	])('not %s', (_, text) => {
		expect(speakers(text)).toEqual([])
	})
})
