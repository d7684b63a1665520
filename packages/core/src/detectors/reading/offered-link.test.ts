import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectedPage } from '../detected-page.fixture.ts'
import { dataSourceOf, mayHoldData } from './data-source.ts'
import { documentSourceOf, mayBeDocument } from './document-source.ts'
import { glanceAt, linkTarget } from './link-target.ts'
import { offeredLinks } from './offered-link.ts'

const offered = (html: string) =>
	offeredLinks(detectedPage(`<main>${html}</main>`)).map(({ text, sentence }) => [text, sentence])

test.each([
	['<p>One. See <a href="delays.csv">the table</a> here. Three.</p>', 'the table', 'See the table here.'],
	['<p>Read <a href="https://slides.com/ada/buses">the talk</a>.</p>', 'the talk', 'Read the talk.'],
	['<p>We publish them <a href="/all">each year</a>.</p>', 'each year', 'We publish them each year.'],
	['<p>Here is <a href="/all">the data</a>.</p>', 'the data', 'Here is the data.'],
])('%s', (html, text, sentence) => {
	expect(offered(html)).toEqual([[text, sentence]])
})

test.each([
	'<p>The data are old. Read <a href="/about">about us</a>.</p>',
	'<p>Read <a href="https://example.org/report.html">the report</a>.</p>',
	'<p>We publish them. Read <a href="/about">about us</a>.</p>',
	'<p>All the data: <a href="#data">the data</a></p>',
	'<p>All the data: <a href="delays.csv"><img src="a.png" alt=""></a></p>',
	'<h1><a href="delays.csv">The data</a></h1>',
])('%s offers nothing', (html) => {
	expect(offered(html)).toEqual([])
})

const file = fc
	.tuple(
		fc.constantFrom(
			'',
			'/',
			'https://www.example.org/',
			'//cdn.example.org/a/',
			'https://Github.com/o/r/tree/main/',
		),
		fc.constantFrom('data', 'v1.2', 'a b', 'ä'),
		fc.constantFrom('', '.csv', '.PDF', '.tar.gz', '.7z', '.json.br', '.html', '.zip'),
		fc.constantFrom('', '?x=1', '#top', '?a.csv#b'),
	)
	.map((parts) => parts.join(''))
const host = fc.constantFrom(
	...'zenodo.org/records/1 data.gov.uk/set/a daten.berlin.de/set/a www.kaggle.com/datasets/a doi.org/10.5281/zenodo.1 docs.google.com/spreadsheets/d/1 docs.google.com/presentation/d/1 airtable.com/shr1 speakerdeck.com/a/b www.canva.com/template/a figma.com/community/file/1 gitlab.com/o/data/tree/main example.org/x'
		.split(' ')
		.map((address) => `https://${address}`),
)

test('a glance at an address misses nothing that its parts tell', () => {
	fc.assert(
		fc.property(fc.oneof(file, host, fc.webUrl()), (href) => {
			const target = linkTarget(href)
			if (!target) return
			const glance = glanceAt(href)
			const source = dataSourceOf(target)
			if (source !== null && source !== 'page') expect(mayHoldData(glance)).toBe(true)
			if (documentSourceOf(target)) expect(mayBeDocument(glance)).toBe(true)
		}),
	)
})
