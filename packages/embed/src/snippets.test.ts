import fc from 'fast-check'
import type { Element } from 'hast'
import type { Image, Link, Paragraph, Text } from 'mdast'
import { expect, test } from 'vitest'
import { parseHtml, parseMarkdown } from '../test/parse.ts'
import { chart, page } from '../test/report.ts'
import { type SnippetOptions, snippets } from './snippets.ts'
import { type EmbedSubject, embeddable } from './subject.ts'

const subject = embeddable(chart(), page([])) as EmbedSubject

test('the snippets of a chart', () => {
	const { figure, markdown } = snippets(subject)
	expect(figure).toBe(
		`<figure>
	<a href="https://tides.example/tides/#high-water"><img src="https://tides.example/img/high-water.svg" alt="High water by month" width="800" height="450" loading="lazy" style="max-width: 100%; height: auto"></a>
	<figcaption>Source: <a href="https://tides.example/tides/#high-water">Tides of the quay, tides.example</a></figcaption>
</figure>
`,
	)
	expect(markdown).toBe(
		`[![High water by month](https://tides.example/img/high-water.svg)](https://tides.example/tides/#high-water)

Source: [Tides of the quay, tides.example](https://tides.example/tides/#high-water)
`,
	)
})

test('the rel of both links is what was asked for', () => {
	const rels = (options: SnippetOptions) => snippets(subject, options).figure.match(/ rel="[^"]*"/g)
	expect(rels({ rel: 'nofollow' })).toEqual([' rel="nofollow"', ' rel="nofollow"'])
	expect(rels({ rel: 'sponsored' })).toEqual([' rel="sponsored"', ' rel="sponsored"'])
	expect(rels({ rel: 'none' })).toBeNull()
})

test('an unknown size is left out', () => {
	const { figure } = snippets({ ...subject, widthPx: null, heightPx: null })
	expect(figure).not.toMatch(/ (?:width|height)=/)
})

test.each([
	['a site name', 'Tides of the quay', 'Tide Almanac', 'Tides of the quay, Tide Almanac'],
	['a site name that the title holds', 'Tides | Tide Almanac', 'tide almanac', 'Tides | Tide Almanac'],
	['no title', null, 'Tide Almanac', 'Tide Almanac'],
	['no title and no site name', null, undefined, 'tides.example'],
	['a blank site name', 'Tides', ' ', 'Tides, tides.example'],
])('the credit with %s', (_, pageTitle, siteName, credit) => {
	const { figure } = snippets({ ...subject, pageTitle }, siteName === undefined ? {} : { siteName })
	expect(figure).toContain(`>${credit}</a></figcaption>`)
})

test('the host is named without its www', () => {
	const { figure } = snippets({ ...subject, pageTitle: null, pageUrl: new URL('https://www.tides.example/') })
	expect(figure).toContain('>tides.example</a></figcaption>')
})

/** Words of page content as an attacker, or a title with much punctuation, would choose them. */
const hostile = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc
		.array(
			fc.constantFrom(
				...['[', ']', '(', ')', '![', '](x)', '|', '\\', '`', '```', '\n', '\n\n', '\r\n', '# ', '- ', '1. '],
				...[
					'> ',
					'*',
					'_',
					'~~',
					'$',
					'{',
					'}',
					'{{',
					'<',
					'>',
					'"',
					"'",
					'&amp;',
					'&',
					'&#x6A;',
					'<!--',
					'-->',
				],
				...[
					'</figure>',
					'<script>alert(1)</script>',
					'<img onerror=x>',
					'https://other.example/',
					'www.o.example',
				],
				...['a@b.example', '[^1]', '[^1]:', '[x]:', '---', '===', '    ', '\t', 'tide', 'é', '🌊', '\u202E'],
			),
			{ maxLength: 14 },
		)
		.map((parts) => parts.join('')),
)

const subjects = fc
	.record({
		title: fc.option(hostile),
		text: hostile,
		pageTitle: fc.option(hostile),
		src: hostile,
		anchor: fc.option(hostile),
	})
	.map(({ title, text, pageTitle, src, anchor }) =>
		embeddable(chart({ title, text, src: `/img/${src}?${src}`, anchor }), page([], { title: pageTitle })),
	)
	.filter((made) => made !== null)

const runs = { numRuns: 300 }

function creditOf({ pageTitle }: EmbedSubject, siteName: string): string {
	return pageTitle === null ? siteName : `${pageTitle}, ${siteName}`
}

test('whatever the page says, the figure parses back to the same two links and one image', () => {
	fc.assert(
		fc.property(subjects, (made) => {
			const { figure } = snippets(made, { siteName: '\u2020Almanac' })
			const tree = parseHtml(figure)
			const elements: Element[] = []
			const comments: string[] = []
			collect(tree.children as Element[], elements, comments)
			expect(comments).toEqual([])
			expect(elements.map((element) => element.tagName)).toEqual(['figure', 'a', 'img', 'figcaption', 'a'])
			const [, link, image, , credit] = elements
			expect(link?.properties).toEqual({ href: made.pageUrl.href })
			expect(credit?.properties).toEqual({ href: made.pageUrl.href })
			expect(credit?.children).toMatchObject([{ type: 'text', value: creditOf(made, '\u2020Almanac') }])
			expect(image?.properties.src).toBe(made.imageUrl.href)
			expect(image?.properties.alt).toBe(made.alt)
			expect(Object.keys(image?.properties ?? {}).sort()).toEqual([
				'alt',
				'height',
				'loading',
				'src',
				'style',
				'width',
			])
		}),
		runs,
	)
})

function collect(nodes: readonly Element[], elements: Element[], comments: string[]): void {
	for (const node of nodes) {
		if ((node.type as string) === 'comment') comments.push(String(node))
		if (node.type !== 'element') continue
		elements.push(node)
		collect(node.children as Element[], elements, comments)
	}
}

test.each(Object.entries(parseMarkdown))(
	'whatever the page says, the Markdown parses back as %s',
	(_, parse) => {
		fc.assert(
			fc.property(subjects, (made) => {
				const tree = parse(snippets(made, { siteName: '\u2020Almanac' }).markdown)
				expect(tree.children.map((node) => node.type)).toEqual(['paragraph', 'paragraph'])
				const [picture, source] = tree.children as Paragraph[]
				expect(picture?.children.map((node) => node.type)).toEqual(['link'])
				const link = picture?.children[0] as Link
				expect(link.url).toBe(made.pageUrl.href)
				expect(link.children.map((node) => node.type)).toEqual(['image'])
				expect(link.children[0] as Image).toMatchObject({
					url: made.imageUrl.href,
					alt: made.alt,
					title: null,
				})
				expect(source?.children.map((node) => node.type)).toEqual(['text', 'link'])
				const [words, credit] = (source?.children ?? []) as [Text, Link]
				expect(words.value).toBe('Source: ')
				expect(credit.url).toBe(made.pageUrl.href)
				expect(credit.children.map((node) => node.type)).toEqual(['text'])
				expect((credit.children[0] as Text).value).toBe(creditOf(made, '\u2020Almanac'))
			}),
			runs,
		)
	},
)

test('the Markdown keeps to its cell of a table', () => {
	fc.assert(
		fc.property(subjects, (made) => {
			const [picture] = snippets(made).markdown.split('\n')
			const [table] = parseMarkdown.gfm?.(`| a | b |\n| - | - |\n| ${picture} | c |\n`).children ?? []
			expect(table).toMatchObject({
				type: 'table',
				children: [{}, { children: [{ children: [{ type: 'link', url: made.pageUrl.href }] }, {}] }],
			})
		}),
		runs,
	)
})
