import { describe, expect, test } from 'vitest'
import { measured } from './measured-page.fixture.ts'

const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('authors are named', () => {
	test.each([
		['by front matter', 'markdown', '---\nauthors: [Jo Moon, { name: Al Tide }]\n---\nx', 'Jo Moon; Al Tide'],
		[
			'by citation metadata',
			'html',
			'<meta name="citation_author" content="Moon, Jo"><meta name="citation_author" content="Tide, Al">',
			'Moon, Jo; Tide, Al',
		],
		['by a meta element', 'html', '<meta name="author" content=" Jo \n Moon ">', 'Jo Moon'],
		[
			'by JSON-LD',
			'html',
			ld({ '@type': 'NewsArticle', author: [{ name: 'Jo' }, 'Al', { name: 'Jo' }] }),
			'Jo; Al',
		],
		['by a link', 'html', '<p><a rel="author" href="/jo">Jo Moon</a>', 'Jo Moon'],
	] as const)('%s', (_, format, text, names) => {
		expect(measured(text, format).facts.authorNames).toBe(names)
	})

	test.each([
		['a byline in the text, which may hold more than names', '<p class="byline">By Jo Moon on Monday</p>'],
		['an address', '<meta name="author" content="https://jo.example">'],
		['the author of a comment', ld({ '@type': 'Comment', author: { name: 'Jo' } })],
		['nested lists', ld({ '@type': 'Article', author: [[[{ name: 'Jo' }]]] })],
		['a whole sentence', `<meta name="author" content="${'so '.repeat(40)}">`],
	])('not by %s', (_, text) => {
		expect(measured(text, 'html').facts.authorNames).toBeNull()
	})
})

test('the site has the name that it gives to those who show it', () => {
	const name = (text: string) => measured(text, 'html').facts.siteName
	expect(name('<meta property="og:site_name" content="Tide Almanac">')).toBe('Tide Almanac')
	expect(name(ld({ '@type': 'WebSite', name: 'Tide Almanac' }))).toBe('Tide Almanac')
	expect(name(ld({ '@type': 'Article', name: 'Tides' }))).toBeNull()
	expect(name('<title>Tides | Tide Almanac</title>')).toBeNull()
})
