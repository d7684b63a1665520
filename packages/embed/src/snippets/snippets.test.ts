import { lintEmbedCode, type SnippetName } from '@linkworthy/core'
import fc from 'fast-check'
import type { Comment, Element, Nodes, Text } from 'hast'
import type { Image, Link, Nodes as MarkdownNodes, Paragraph } from 'mdast'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { parseAsciidoc, parseHtml, parseMarkdown } from '../../test/parse.ts'
import { chart, page } from '../../test/report.ts'
import { hostileSubjects } from '../../test/subjects.ts'
import { wordPressFilter } from '../../test/wordpress.ts'
import type { PictureContent, WordsContent } from '../subject/content.ts'
import { type Subject, subjectOf } from '../subject/subject.ts'
import { creditText, relChoice } from './credit.ts'
import { hostScript } from './host-script.ts'
import { type SnippetOptions, snippets } from './snippets.ts'

const subject = subjectOf(chart(), page([], { facts: { licence: 'CC-BY' } }), {
	siteName: 'Tide Almanac',
}) as Subject
const embedPage = 'https://tides.example/embed/high-water-by-month-7f3a/'
const choice = '<!-- The rel of the link is your choice: none, nofollow or sponsored. -->\n'
const credit =
	'Source: <a href="https://tides.example/tides/#high-water">Tides of the quay, Tide Almanac</a>. Licence: CC BY.'

describe('the snippets of a chart', () => {
	const code = snippets(subject, { embedPage })

	test('are these', () => {
		expect(Object.keys(code)).toEqual([
			'figure',
			'iframe',
			'auto-height',
			'wordpress',
			'link',
			'markdown',
			'asciidoc',
		])
	})

	test('a figure', () => {
		expect(code.figure).toBe(
			`${choice}<figure style="margin: 1em 0">
	<img src="https://tides.example/img/high-water.svg" alt="High water by month" width="800" height="450" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" style="max-width: 100%; height: auto; background: #fff">
	<figcaption>${credit}</figcaption>
</figure>
`,
		)
	})

	test('a frame of its shape, which runs no script', () => {
		expect(code.iframe).toBe(
			`${choice}<figure style="margin: 1em 0">
	<iframe src="${embedPage}" title="High water by month" width="800" height="502" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" sandbox="allow-popups allow-popups-to-escape-sandbox" style="width: 100%; max-width: 800px; aspect-ratio: 800 / 502; height: auto; min-height: 276px; border: 0"></iframe>
	<figcaption>${credit}</figcaption>
</figure>
`,
		)
	})

	test('a frame that takes the height of its content', () => {
		expect(code['auto-height']).toContain('sandbox="allow-scripts allow-popups')
		expect(code['auto-height']).toContain(`<script>${hostScript}</script>\n</figure>`)
	})

	test('what WordPress keeps', () => {
		expect(code.wordpress).toBe(
			'<blockquote><a href="https://tides.example/tides/#high-water">Tides of the quay, Tide Almanac</a></blockquote>' +
				`<iframe src="${embedPage}" width="800" height="502" title="High water by month" frameborder="0" marginwidth="0" marginheight="0"></iframe>\n`,
		)
	})

	test('a link', () => {
		expect(code.link).toBe(
			`${choice}<a href="https://tides.example/tides/#high-water">Tides of the quay, Tide Almanac</a>\n`,
		)
	})

	test('Markdown', () => {
		expect(code.markdown).toBe(
			`![High water by month](https://tides.example/img/high-water.svg)

Source: [Tides of the quay, Tide Almanac](https://tides.example/tides/#high-water). Licence: CC BY.
`,
		)
	})

	test('AsciiDoc', () => {
		expect(code.asciidoc).toBe(
			`image::https://tides.example/img/high-water.svg[alt="High water by month",width=800,height=450]

Source&#58; link:https://tides.example/tides/&#35;high-water[Tides of the quay, Tide Almanac]. Licence&#58; CC BY.
`.replace(']. Licence', ']&#46; Licence'),
		)
	})
})

test('the snippets of a sentence quote it', () => {
	const asset = chart({ kind: 'quote', text: 'High water is late.', facts: { speaker: 'Jo Moon' } })
	const code = snippets(subjectOf(asset, page([])) as Subject, { embedPage })
	expect(code).toEqual({
		blockquote: `${choice}<figure>
	<blockquote cite="https://tides.example/tides/#high-water"><p>High water is late.</p></blockquote>
	<figcaption>Jo Moon. Source: <a href="https://tides.example/tides/#high-water">Tides of the quay, tides.example</a></figcaption>
</figure>
`,
		markdown: `> High water is late.
>
> Jo Moon. Source: [Tides of the quay, tides.example](https://tides.example/tides/#high-water)
`,
		asciidoc: expect.stringMatching(/^____\nHigh water is late\.\n\nJo Moon\. Source&#58; link:.*\n____\n$/),
		text: '“High water is late.” (Jo Moon, Tides of the quay, tides.example, https://tides.example/tides/#high-water)\n',
	})
})

test('what cannot be shown is linked', () => {
	const data = subjectOf(chart({ kind: 'dataset' }), page([])) as Subject
	expect(Object.keys(snippets(data, { embedPage }))).toEqual(['link', 'markdown', 'asciidoc'])
})

test('without an embed page nothing is framed', () => {
	expect(Object.keys(snippets(subject))).toEqual(['figure', 'link', 'markdown', 'asciidoc'])
})

test('a table is framed in the height of its rows, up to one that scrolls', () => {
	const height = (rows: number) => {
		const markup = `<table><tr><th>a</th></tr>${'<tr><td>1</td></tr>'.repeat(rows)}</table>`
		const table = subjectOf(chart({ kind: 'data-table', src: null }), page([]), { markup }) as Subject
		return /; height: (\d+px)/.exec(snippets(table, { embedPage }).iframe ?? '')?.[1]
	}
	expect([1, 5, 500].map(height)).toEqual(['184px', '328px', '560px'])
})

test('a drawing is a picture where it was written to a file', () => {
	const svg = '<svg width="9" height="9"><rect fill="red"/></svg>'
	const asset = chart({ src: null, facts: { form: 'svg' } })
	const drawing = subjectOf(asset, page([]), { markup: svg }) as Subject
	expect(snippets(drawing, { embedPage }).figure).toBeUndefined()
	const drawingFile = `${embedPage}drawing.svg`
	expect(snippets(drawing, { embedPage, drawingFile }).figure).toContain(`<img src="${drawingFile}"`)
})

test('the rel of the link is what the owner chose, and whose choice it is is said', () => {
	const rels = (rel: SnippetOptions['rel']) =>
		snippets(subject, { rel, embedPage }).figure?.match(/ rel="[^"]*"/g)
	expect(rels('nofollow')).toEqual([' rel="nofollow"'])
	expect(rels('sponsored')).toEqual([' rel="sponsored"'])
	expect(rels('none')).toBeNull()
})

test('an unknown size is left out', () => {
	const content = { ...(subject.content as PictureContent), widthPx: null, heightPx: null }
	expect(snippets({ ...subject, content }).figure).not.toMatch(/ (?:width|height)=/)
})

test.each([
	['a site name', 'Tides of the quay', 'Tide Almanac', 'Tides of the quay, Tide Almanac'],
	['a site name that the title holds', 'Tides | Tide Almanac', 'tide almanac', 'Tides | Tide Almanac'],
	['no title', null, 'Tide Almanac', 'Tide Almanac'],
	['a title of keywords', 'best cheap casino loans online', 'Tide Almanac', 'Tide Almanac'],
	['keywords for a site name too', 'best cheap casino loans', 'cheap flights online', 'tides.example'],
])('the credit with %s', (_, title, siteName, words) => {
	expect(creditText({ ...subject.page, title, siteName })).toBe(words)
})

test('the credit is in the language of the page', () => {
	const german = { ...subject, page: { ...subject.page, lang: 'de-AT' } }
	expect(snippets(german).markdown).toMatch(/^Quelle: .* Lizenz: CC BY\.$/m)
})

const forms = ['picture', 'table', 'frame', 'words', 'link'] as const
const runs = { numRuns: 150 }

/** What a browser makes of a snippet. */
function found(html: string) {
	const tree: Nodes = parseHtml(html)
	const elements: Element[] = []
	const comments: string[] = []
	visit(tree, (node) => {
		if (node.type === 'element') elements.push(node)
		if (node.type === 'comment') comments.push((node as Comment).value)
	})
	return { elements, comments, links: elements.filter(({ tagName }) => tagName === 'a') }
}

const expectedTags: { readonly [name in SnippetName]?: readonly string[] } = {
	figure: ['figure', 'img', 'figcaption', 'a'],
	iframe: ['figure', 'iframe', 'figcaption', 'a'],
	'auto-height': ['figure', 'iframe', 'figcaption', 'a', 'script'],
	wordpress: ['blockquote', 'a', 'iframe'],
	blockquote: ['figure', 'blockquote', 'p', 'figcaption', 'a'],
	link: ['a'],
}

describe.each(forms)('whatever the page says of a %s', (form) => {
	test('no rule about embed codes has anything to say of a snippet', () => {
		fc.assert(
			fc.property(hostileSubjects(form), fc.constantFrom('none', 'nofollow', 'sponsored'), (made, rel) => {
				// Plain text is no code.
				const { wordpress, text: _, ...code } = snippets(made, { embedPage, rel })
				for (const text of Object.values(code))
					expect(lintEmbedCode(text, 'https://tides.example/')).toEqual([])
				// What WordPress strips is not in it: a comment, and the rel that it speaks of.
				const found = lintEmbedCode(wordpress ?? '', made.href).map(({ rule }) => rule)
				expect(found.filter((rule) => rule !== 'widget-link-follow')).toEqual([])
			}),
			runs,
		)
	})

	test('each HTML snippet parses back to one link to it and nothing that was not meant', () => {
		fc.assert(
			fc.property(hostileSubjects(form), (made) => {
				const code = snippets(made, { embedPage, rel: 'none' })
				for (const [name, tags] of Object.entries(expectedTags)) {
					const html = code[name as SnippetName]
					if (html === undefined) continue
					const { elements, comments, links } = found(html)
					expect(elements.map(({ tagName }) => tagName)).toEqual(tags)
					expect(comments).toEqual(name === 'wordpress' ? [] : [relChoice])
					expect(links[0]?.properties.href).toBe(made.href)
					expect(links[0]?.children).toMatchObject([{ value: creditText(made.page) }])
					for (const { tagName, properties, children } of elements) {
						expect(Object.keys(properties).filter((property) => /^on/i.test(property))).toEqual([])
						if (tagName === 'script') expect((children[0] as Text).value).toBe(hostScript)
						if (tagName === 'iframe') expect(properties).toMatchObject({ src: embedPage, title: made.name })
					}
				}
			}),
			runs,
		)
	})

	test.each(Object.entries(parseMarkdown))('the Markdown parses back to one link, as %s', (_, parse) => {
		fc.assert(
			fc.property(hostileSubjects(form), (made) => {
				const links: Link[] = []
				const images: Image[] = []
				const types = new Set<string>()
				visit(parse(snippets(made).markdown ?? ''), (node: MarkdownNodes) => {
					types.add(node.type)
					if (node.type === 'link') links.push(node)
					if (node.type === 'image') images.push(node)
				})
				expect(links).toMatchObject([{ url: made.href, children: [{ value: creditText(made.page) }] }])
				const expected = ['root', 'paragraph', 'text', 'link']
				if (form === 'words') expected.push('blockquote', 'inlineCode')
				if (form === 'picture') {
					const { src: url, alt } = made.content as PictureContent
					expect(images).toMatchObject([{ url, alt, title: null }])
					expected.push('image')
				}
				for (const type of types) expect(expected).toContain(type)
			}),
			runs,
		)
	})

	test('the AsciiDoc parses back to one link', async () => {
		await fc.assert(
			fc.asyncProperty(hostileSubjects(form), async (made) => {
				const shown = await parseAsciidoc(snippets(made).asciidoc ?? '')
				const all: Element[] = []
				visit(shown, 'element', (element) => void all.push(element))
				const [link, ...more] = all.filter(({ tagName }) => tagName === 'a')
				expect(more).toEqual([])
				expect(link?.properties.href).toBe(made.href)
				expect(link?.children).toMatchObject([{ value: creditText(made.page) }])
				const tags = new Set(all.map(({ tagName }) => tagName))
				for (const tag of tags) expect(['div', 'p', 'a', 'img', 'blockquote']).toContain(tag)
				const image = all.find(({ tagName }) => tagName === 'img')
				if (form === 'picture') {
					const { src, alt } = made.content as PictureContent
					expect(image?.properties).toMatchObject({ src, alt })
				} else expect(image).toBeUndefined()
				if (form === 'words') {
					const words = all.find(({ tagName }) => tagName === 'p')
					expect(words?.children).toMatchObject([{ value: (made.content as WordsContent).text }])
				}
			}),
			{ numRuns: 100 },
		)
	})
})

test('WordPress keeps all of what was made for it', () => {
	for (const form of ['picture', 'table', 'frame'] as const)
		fc.assert(
			fc.property(hostileSubjects(form), (made) => {
				const { wordpress = '' } = snippets(made, { embedPage })
				expect(wordPressFilter(wordpress)).toBe(wordpress.trim())
			}),
			runs,
		)
	expect(wordPressFilter('<p>x</p>')).toBeNull()
	expect(wordPressFilter('<script>x</script><iframe src="a" onload="x" style="x"></iframe>')).toBe(
		'<iframe src="a"></iframe>',
	)
})

test('the Markdown picture keeps to its cell of a table', () => {
	fc.assert(
		fc.property(hostileSubjects('picture'), (made) => {
			const [picture, , source] = (snippets(made).markdown ?? '').split('\n')
			const [table] = parseMarkdown.gfm?.(`| a | b |\n| - | - |\n| ${picture} | ${source} |\n`).children ?? []
			const { src, alt } = made.content as PictureContent
			expect(table).toMatchObject({
				type: 'table',
				children: [{}, { children: [{ children: [{ type: 'image', url: src, alt }] }, {}] }],
			})
			const cell = (table as unknown as { children: { children: Paragraph[] }[] }).children[1]?.children[1]
			expect(cell?.children.filter(({ type }) => type === 'link')).toMatchObject([{ url: made.href }])
		}),
		runs,
	)
})

test('the script survives systems that break lines, encode ampersands and take angle brackets for tags', () => {
	expect(hostScript).not.toMatch(/[\n&<>]/)
})
