import fc from 'fast-check'
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { chart, page as pageOf } from '../../test/report.ts'
import { hostileSubjects } from '../../test/subjects.ts'
import type { FramedSubject, PublishedEmbed } from '../published/embed.ts'
import { subjectOf } from '../subject/subject.ts'
import { insertionsFor, type PlacedEmbed } from './insertions.ts'
import { withoutInsertions } from './marks.ts'
import { statedRecords } from './stated-records.ts'

const site = new URL('https://tides.example/docs/')
const subject = subjectOf(chart(), pageOf([])) as FramedSubject
const embedOf = (shown: FramedSubject, id = 'high-water'): PublishedEmbed => ({
	...{ id, key: id, file: 'tides/index.html', number: 1 },
	subject: shown,
})
const parser = unified().use(rehypeParse)

/** What is embedded of a text: its elements with one of the tags. */
function placedIn(text: string, tags = ['img', 'table'], shown = subject): PlacedEmbed[] {
	const placed: PlacedEmbed[] = []
	visit(parser.parse(text), 'element', ({ tagName, position }) => {
		const range = { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
		if (tags.includes(tagName)) placed.push({ embed: embedOf(shown, `e${placed.length}`), range })
	})
	return placed
}

/** A text with what is to be put into it. */
function injected(text: string, placed = placedIn(text), options: { heldOnly?: boolean } = {}): string {
	const found = insertionsFor(text, placed, { site, ...options })
	if ('problem' in found) throw new Error(found.problem)
	return found.insertions
		.toReversed()
		.reduce((now, { offset, html }) => now.slice(0, offset) + html + now.slice(offset), text)
}

const page = (body: string): string =>
	`<!doctype html><html lang="en"><head><title>Tides</title></head><body>${body}</body></html>`
/** Where the dialogs stand, with a star for each. */
const starred = (text: string): string =>
	injected(page(text))
		.replace(/^.*<body>|<\/body>.*$/gs, '')
		.replace(/<!--linkworthy-->.*?<!--\/linkworthy-->/gs, '*')

describe('a dialog stands', () => {
	test.each([
		['<main><img src="a"></main>', '<main><img src="a">*</main>'],
		['<p>Text <img src="a"> more</p><p>Next', '<p>Text <img src="a"> more</p>*<p>Next'],
		['<p>Text <img src="a"><p>Next', '<p>Text <img src="a">*<p>Next'],
		[
			'<div><a href="x"><span><img src="a"></span></a> b</div>',
			'<div><a href="x"><span><img src="a"></span></a>* b</div>',
		],
		[
			'<figure><a><picture><source><img src="a"></picture></a><figcaption>C</figcaption></figure>',
			'<figure><a><picture><source><img src="a"></picture></a><figcaption>C</figcaption></figure>*',
		],
		[
			'<figure><table><tr><td><img src="a"></td></tr></table></figure>',
			'<figure><table><tr><td><img src="a"></td></tr></table></figure>**',
		],
		['<table><tr><td><img src="a"></td></tr></table>', '<table><tr><td><img src="a">*</td></tr></table>*'],
		['<ul><li><b><img src="a"></b></li></ul>', '<ul><li><b><img src="a"></b>*</li></ul>'],
		['<font><table><tr><td>1</td></tr></table></font>', '<font><table><tr><td>1</td></tr></table></font>*'],
		[
			'<div class="table-wrapper"> <table></table> </div>',
			'<div class="table-wrapper"> <table></table> </div>*',
		],
		['<div tabindex="0"><table></table></div>', '<div tabindex="0"><table></table></div>*'],
		['<div class="grid"><table></table></div>', '<div class="grid"><table></table>*</div>'],
		[
			'<div class="scroll"><table></table><p>x</p></div>',
			'<div class="scroll"><table></table>*<p>x</p></div>',
		],
		['<div class="scroll"><img src="a"></div>', '<div class="scroll"><img src="a">*</div>'],
	])('after the figure, paragraph or link that holds the asset: %s', (before, after) => {
		expect(starred(before)).toBe(after)
	})

	test('in the place that the page holds ready for it, once', () => {
		const held = '<div><figure><img src="a"></figure>\n<linkworthy-embed></linkworthy-embed></div>'
		expect(starred(held)).toBe(
			'<div><figure><img src="a"></figure>\n<linkworthy-embed>*</linkworthy-embed></div>',
		)
		const two = '<figure><img src="a"><img src="b"></figure><linkworthy-embed></linkworthy-embed>'
		expect(starred(two)).toBe(
			'<figure><img src="a"><img src="b"></figure>*<linkworthy-embed>*</linkworthy-embed>',
		)
		const other = '<img src="a"><p>Text</p><linkworthy-embed></linkworthy-embed>'
		expect(starred(other)).toBe('<img src="a">*<p>Text</p><linkworthy-embed></linkworthy-embed>')
	})

	test('nowhere if the page offers one of its own', () => {
		const own = '<div><img src="a"><linkworthy-embed><details></details></linkworthy-embed></div>'
		expect(starred(own)).toBe(own)
		expect(injected(page(own))).toContain('application/json+oembed')
	})

	test('nowhere else if only these are asked for', () => {
		const text = page('<img src="a"><div><img src="b"><linkworthy-embed></linkworthy-embed></div>')
		const now = injected(text, placedIn(text), { heldOnly: true })
		expect(now.match(/<details/g)).toHaveLength(1)
		expect(now).toContain('<img src="a"><div><img src="b"><linkworthy-embed><!--linkworthy--><details')
		expect(injected(page('<img src="a">'), placedIn(page('<img src="a">')), { heldOnly: true })).toBe(
			page('<img src="a">'),
		)
	})
})

describe('what an app takes over', () => {
	const app = (body: string) => `<div id="__docusaurus">${body}</div>`
	const found = (text: string, options = {}) => insertionsFor(text, placedIn(text), { site, ...options })

	test('gets no dialog, and the head no script of one', () => {
		const text = page(app('<p><img src="a"></p>'))
		expect(found(text)).toMatchObject({ hasDialogs: false, app: 'Docusaurus' })
		const now = injected(text)
		expect(now.slice(now.indexOf('</head>'))).toBe(text.slice(text.indexOf('</head>')))
		expect(now).toMatch(/json\+oembed.*"@type":"ImageObject"/)
		expect(now).not.toContain('linkworthy-embed.js')
		expect(withoutInsertions(now)).toBe(text)
	})

	test('leaves the rest of the page its dialogs', () => {
		const text = page(`${app('<img src="a">')}<main><img src="b"></main>`)
		expect(found(text)).toMatchObject({ hasDialogs: true, app: 'Docusaurus' })
		expect(starred(`${app('<img src="a">')}<main><img src="b"></main>`)).toBe(
			`${app('<img src="a">')}<main><img src="b">*</main>`,
		)
	})

	test('is not filled where it holds a place ready, which is told; one that it has filled gets its script', () => {
		const held = page(app('<img src="a"><linkworthy-embed></linkworthy-embed><img src="b">'))
		expect(found(held, { heldOnly: true })).toMatchObject({ hasDialogs: false, app: 'Docusaurus' })
		expect(injected(held, placedIn(held), { heldOnly: true })).not.toContain('<details')
		expect(found(page(app('<img src="a">')), { heldOnly: true })).toMatchObject({ insertions: [], app: null })
		const own = page(app('<img src="a"><linkworthy-embed><details></details></linkworthy-embed>'))
		expect(found(own)).toMatchObject({ hasDialogs: true, app: null })
		expect(injected(own)).toContain('linkworthy-embed.js')
		const given = '<div><linkworthy-embed><details></details></linkworthy-embed></div>'
		expect(found(page(app(`<div><img src="a"></div>${given}`)))).toMatchObject({
			hasDialogs: true,
			app: null,
		})
	})

	test('is not meant by an island: its dialogs stand after it', () => {
		const island = '<astro-island uid="1" ssr><div><img src="a"></div></astro-island>'
		expect(starred(`<main>${island}<p>x</p></main>`)).toBe(`<main>${island}*<p>x</p></main>`)
		const held =
			'<astro-island uid="1"><div><img src="a"><linkworthy-embed></linkworthy-embed></div></astro-island>'
		expect(starred(`<main>${held}</main>`)).toBe(`<main>${held}*</main>`)
		const beside = '<astro-island><img src="a"></astro-island><linkworthy-embed></linkworthy-embed>'
		expect(starred(`<main>${beside}</main>`)).toBe(
			'<main><astro-island><img src="a"></astro-island><linkworthy-embed>*</linkworthy-embed></main>',
		)
	})
})

test('the head gets discovery links, records, and the script by its path', () => {
	const head = /<!--linkworthy-->(.*?)<!--\/linkworthy--><\/head>/.exec(
		injected(page('<img src="a"><img src="b">')),
	)?.[1]
	expect(head?.match(/<link rel="alternate" type="application\/json\+oembed" href="[^"]+"/g)).toEqual(
		['e0', 'e1'].map(
			(id) =>
				`<link rel="alternate" type="application/json+oembed" href="https://tides.example/docs/embed/${id}/oembed.json"`,
		),
	)
	const records = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(head ?? '')?.[1]
	expect(JSON.parse(records ?? '')).toMatchObject([{ '@type': 'ImageObject' }, { '@type': 'ImageObject' }])
	expect(head).toContain('<script type="module" src="/docs/embed/linkworthy-embed.js"></script>')
})

describe('a picture that the page describes itself', () => {
	/** The records that are put into a page with this JSON-LD. */
	const added = (jsonLd: string) => {
		const script = `<script type="application/ld+json">${jsonLd}</script>`
		const [html = ''] =
			/<!--linkworthy-->.*?<!--\/linkworthy-->(?=<\/head>)/.exec(
				injected(page('<img src="a">').replace('</head>', `${script}</head>`)),
			) ?? []
		expect(html).toContain('application/json+oembed')
		return html.match(/"@type":"ImageObject"/g)?.length ?? 0
	}
	const image = { '@context': 'https://schema.org', '@type': 'ImageObject' }

	test.each([
		['by its file', { ...image, contentUrl: 'https://tides.example/img/high-water.svg' }],
		['by its file, relative', { ...image, contentUrl: '/img/high-water.svg', license: 'https://x.example/' }],
		['by its name', { ...image, name: ' High water  by month ' }],
		['in a graph', { '@graph': [{ '@type': 'Article' }, { ...image, url: '../img/high-water.svg' }] }],
		[
			'in an article',
			{
				'@type': 'Article',
				image: [{ ...image, '@type': ['Thing', 'ImageObject'], name: 'High water by month' }],
			},
		],
	])('is not described again: %s', (_, data) => {
		expect(added(JSON.stringify(data))).toBe(0)
	})

	test.each([
		['another picture', JSON.stringify({ ...image, contentUrl: '/img/low-water.svg', name: 'Low water' })],
		['another type of the same name', JSON.stringify({ '@type': 'Article', name: 'High water by month' })],
		['no JSON', '{"@type": "ImageObject", "name": "High water by month"'],
	])('is not meant by %s', (_, data) => {
		expect(added(data)).toBe(1)
	})
})

test('a data set that the page describes is told by its name, its place and its file', () => {
	const record = {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: 'Tides',
		url: 'https://a.example/t#d',
	} as const
	const isStated = (data: object) =>
		statedRecords([JSON.stringify(data)], 'https://a.example/t').include(record)
	expect(isStated({ '@type': 'Dataset', name: 'tides', license: 'https://x.example/' })).toBe(true)
	expect(isStated({ '@type': 'Dataset', name: 'Other', '@id': '#d' })).toBe(true)
	expect(isStated({ '@type': 'Dataset', name: 'All tides', url: 'https://a.example/t' })).toBe(false)
	const file = { '@type': 'DataDownload', contentUrl: '/t.csv' }
	const filed = { ...record, distribution: { ...file, contentUrl: 'https://a.example/t.csv' } }
	const stated = statedRecords(
		[JSON.stringify({ '@type': 'Dataset', distribution: [file] })],
		'https://a.example/t',
	)
	expect(stated.include(filed)).toBe(true)
})

describe('nothing is put in', () => {
	test('where no element has the range', () => {
		const text = page('<img src="a">')
		const [placed] = placedIn(text)
		const moved = {
			embed: placed!.embed,
			range: { start: placed!.range.start + 1, end: placed!.range.end + 1 },
		}
		expect(insertionsFor(text, [placed!, moved], { site })).toEqual({
			problem: 'the chart "High water by month" is not where it was found, or nothing can stand after it',
		})
	})

	test('where a link does not end', () => {
		const text = page('<p><a href=x><img src=a></p>')
		expect(insertionsFor(text, placedIn(text), { site })).toHaveProperty('problem')
	})

	test('where the head has no end tag', () => {
		const text = '<title>Tides</title><img src="a">'
		expect(insertionsFor(text, placedIn(text), { site })).toEqual({ problem: 'it has no </head>' })
	})
})

/** The tree of a page without what was put in. */
function treeOf(text: string): Root {
	const tree = parser.parse(text)
	const isOurs = (node: Root['children'][number] | Element['children'][number], parent: string): boolean =>
		(node.type === 'comment' && /^\/?linkworthy$/.test(node.value)) ||
		(node.type === 'element' &&
			((node.tagName === 'div' &&
				node.children.some((child) => child.type === 'element' && child.tagName === 'linkworthy-embed')) ||
				(parent === 'head' && node.tagName !== 'title')))
	visit(tree, (node) => {
		delete node.position
		if (node.type !== 'element' && node.type !== 'root') return
		const name = node.type === 'element' ? node.tagName : ''
		const kept: (typeof node.children)[number][] = []
		for (const child of node.children) {
			const last = kept.at(-1)
			if (isOurs(child, name)) continue
			if (child.type === 'text' && last?.type === 'text') last.value += child.value
			else kept.push(child)
		}
		Object.assign(node, { children: kept })
	})
	return tree
}

const body = fc
	.array(
		fc.constantFrom(
			...[
				'<p>',
				'</p>',
				'<div>',
				'</div>',
				'<a href=x><img src=a></a>',
				'<p><b>x <img src=a></b>',
				'<figure>',
				'</figure>',
				'Text ',
			],
			...[
				'<ul><li>',
				'</li></ul>',
				'<img src=a>',
				'<table><tr><td>1</table>',
				'<table><tr><td>',
				'</td></tr></table>',
			],
			...[
				'<h2>',
				'</h2>',
				'<svg><g/></svg>',
				'<!-- c -->',
				'&amp;',
				'🌊',
				'\r\n',
				'<br>',
				'<section>',
				'</section>',
			],
		),
		{ maxLength: 25 },
	)
	.map((parts) => page(parts.join('')))

test('whatever the markup, taking out gives the page back, and the rest of its tree is as it was', () => {
	fc.assert(
		fc.property(body, hostileSubjects('picture'), (text, hostile) => {
			const found = insertionsFor(text, placedIn(text, ['img', 'table'], hostile as FramedSubject), { site })
			if ('problem' in found) return
			const now = injected(text, placedIn(text, ['img', 'table'], hostile as FramedSubject))
			expect(withoutInsertions(now)).toBe(text)
			expect(treeOf(now)).toEqual(treeOf(text))
			for (const { html } of found.insertions) expect(html).toMatch(/^[\n\r\t -~]*$/)
		}),
		{ numRuns: 150 },
	)
})

test('what looks like one mark alone is left in the page', () => {
	for (const text of ['a<!--linkworthy-->b', 'a<!--/linkworthy-->b', '<!--/linkworthy-->a<!--linkworthy-->'])
		expect(withoutInsertions(text)).toBe(text)
})
