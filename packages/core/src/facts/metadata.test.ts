import { describe, expect, test } from 'vitest'
import { pageOf } from '../page/page-view.fixture.ts'
import { measured } from './measured-page.fixture.ts'
import { isOfType, structuredData } from './metadata.ts'

function ld(data: unknown): string {
	return `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
}

describe('the title', () => {
	test.each([
		['of front matter', 'markdown', '---\ntitle: " Neap  tides "\n---\n# Other', 'Neap tides'],
		['of the first heading', 'markdown', '# Neap *tides*\n\nText.', 'Neap tides'],
		['without the site’s name', 'html', '<title>Neap tides – The Gauge</title><p>x', 'Neap tides'],
		[
			'of the heading that it begins with',
			'html',
			'<title>Neap tides | The Gauge</title><h1>Neap tides</h1>',
			'Neap tides',
		],
		['and no slogan', 'html', '<title>Neap tides | The Gauge</title><h1>Water, daily!</h1>', 'Neap tides'],
		['with a hyphen in a word', 'html', '<title>Half-moon tides</title>', 'Half-moon tides'],
		['of a drawing is none', 'html', '<svg><title>Moon</title></svg><p>x', null],
		['of a lower heading that opens the page', 'markdown', '## Neap tides\n\nText.', 'Neap tides'],
		['of a heading further down is none', 'markdown', 'a\n\nb\n\nc\n\n## Neap', null],
		['that is empty is none', 'html', '<title> </title><p>x', null],
		['of front matter that is no text is none', 'markdown', '---\ntitle: [a]\n---\ntext', null],
	] as const)('%s', (_, format, text, title) => {
		expect(measured(text, format).title).toBe(title)
	})
})

describe('description, address, picture, robots', () => {
	test('as meta elements', () => {
		const { facts } = measured(
			'<meta name="Description" content=" Tides "><link rel="alternate canonical" href="https://example.org/a"><meta property="og:image" content="/a.png"><meta name="robots" content="NoIndex, nofollow">',
		)
		expect(facts).toMatchObject({
			description: 'Tides',
			canonical: 'https://example.org/a',
			socialImage: '/a.png',
			robots: 'noindex,nofollow',
		})
	})

	test('as front matter', () => {
		const { facts } = measured('---\nsummary: "Tides\n  daily"\ncover: /a.png\n---\nx', 'markdown')
		expect(facts).toMatchObject({ description: 'Tides daily', socialImage: '/a.png' })
	})

	test('empty ones are none', () => {
		const { facts } = measured('<meta name="description" content=" "><meta name="robots"><link href="/x">')
		expect(facts).toMatchObject({ description: null, canonical: null, socialImage: null, robots: null })
	})
})

describe('JSON-LD', () => {
	test('graphs and lists are flattened', () => {
		const page = pageOf(
			ld({ '@graph': [{ '@type': 'Article' }, [{ '@type': ['Dataset', 'Thing'] }]] }) + ld('[1, null, "x"]'),
		)
		const { objects, invalid } = structuredData(page)
		expect(objects).toHaveLength(3)
		expect(objects.map((object) => isOfType(object, /^Dataset$/))).toEqual([false, false, true])
		expect(invalid).toEqual([])
	})

	test('what is no JSON is counted and shown', () => {
		const { facts, remarks } = measured(`${ld('{"@type": "Article",}')}${ld({})}<p>x`)
		expect(facts.invalidJsonLdCount).toBe(1)
		expect(remarks).toMatchObject([{ rule: 'json-ld', place: { position: { start: { line: 1 } } } }])
	})

	test('other scripts are not read', () => {
		expect(structuredData(pageOf('<script>{</script><script type="module">[</script>')).invalid).toEqual([])
	})

	test('nesting without end is not followed', () => {
		const page = pageOf(ld(`${'{"@graph":'.repeat(50)}{}${'}'.repeat(50)}`))
		expect(structuredData(page).objects.length).toBeLessThan(10)
	})
})

describe('an author is named', () => {
	test.each([
		['by front matter', 'markdown', '---\nauthors: [Jo]\n---\nx'],
		['by a meta element', 'html', '<meta name="author" content="Jo">'],
		['by JSON-LD', 'html', ld({ author: { name: 'Jo' } })],
		['by a link', 'html', '<p><a rel="nofollow author" href="/jo">Jo</a>'],
		['by microdata', 'html', '<span itemprop="author">Jo</span>'],
		['by a class', 'html', '<p class="post-author">Jo</p>'],
		['by a byline', 'markdown', '# Tides\n\nBy Jo Moon\n\nText.'],
		['by a byline of German', 'markdown', '# Tiden\n\nVon Jo Mond\n\nText.'],
		['by a byline of Japanese', 'markdown', '# 潮\n\n著者：月野\n\n本文'],
	] as const)('%s', (_, format, text) => {
		expect(measured(text, format).facts.authorStated).toBe(true)
	})

	test.each([
		['empty front matter', 'markdown', '---\nauthor: ""\nauthors: []\n---\nx'],
		['a class that says something else', 'html', '<p class="authoring">x</p>'],
		[
			'a sentence that starts alike',
			'markdown',
			`By the time the tide comes in twice a day the water has long been risen ${'so '.repeat(20)}`,
		],
		['the author of a comment', 'html', '<p>x</p><div id="comments"><p class="author">Jo</p></div>'],
	] as const)('not by %s', (_, format, text) => {
		expect(measured(text, format).facts.authorStated).toBe(false)
	})
})

describe('dates', () => {
	test.each([
		[
			'front matter',
			'---\ndate: 2025-04-02\nlastmod: 2025-05-03T10:00:00Z\n---\nx',
			'2025-04-02',
			'2025-05-03T10:00:00Z',
		],
		['TOML', '+++\ndate = 2025-04-02\n+++\nx', '2025-04-02', null],
		['words', '---\ndate: last week\nupdated: soon\n---\nx', null, null],
	])('of %s', (_, text, publishedDate, modifiedDate) => {
		expect(measured(text, 'markdown').facts).toMatchObject({ publishedDate, modifiedDate })
	})

	test.each([
		[
			'meta',
			'<meta property="article:published_time" content="2025-04-02T08:00:00+02:00"><meta property="article:modified_time" content="2025-05-03">',
			'2025-04-02T08:00:00+02:00',
			'2025-05-03',
		],
		['JSON-LD', ld({ datePublished: '2025-04-02', dateModified: '2025-05-03' }), '2025-04-02', '2025-05-03'],
		['a time element', '<p><time datetime="2025-04-02">2 April</time>', '2025-04-02', null],
		['a time element that says another thing', '<p><time datetime="PT2H">two hours</time>', null, null],
	])('of %s', (_, text, publishedDate, modifiedDate) => {
		expect(measured(text).facts).toMatchObject({ publishedDate, modifiedDate })
	})

	test('of the name of the file, if nothing else states one', () => {
		const of = (file: string, text = 'x') => measured(text, 'markdown', { file }).facts.publishedDate
		expect(of('posts/2025-04-02-tides.md')).toBe('2025-04-02')
		expect(of('2025/04/02/tides.md')).toBe('2025-04-02')
		expect(of('posts/2025-04-02-tides.md', '---\ndate: 2025-04-09\n---\nx')).toBe('2025-04-09')
		expect(of('posts/gauge-1025-04-02-3.md')).toBeNull()
	})
})
