import fc from 'fast-check'
import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../test/parse.ts'
import { chart, page } from '../../test/report.ts'
import { hostileSubjects } from '../../test/subjects.ts'
import type { FramedContent } from '../subject/content.ts'
import { type Subject, subjectOf } from '../subject/subject.ts'
import { embedAddresses } from './addresses.ts'
import { embedPage } from './embed-page.ts'
import { runtime } from './runtime.ts'
import { style } from './style.ts'

const addresses = embedAddresses(new URL('https://tides.example/'), 'high-water')

function pageOf(subject: Subject): string {
	return embedPage(subject, subject.content as FramedContent, addresses)
}

const subject = subjectOf(chart(), page([], { facts: { licence: 'CC-BY' } })) as Subject
const html = pageOf(subject)

test('its addresses are below the site, whatever its id', () => {
	expect(embedAddresses(new URL('https://a.example/docs/'), 'höhe')).toEqual({
		page: 'https://a.example/docs/embed/h%C3%B6he/',
		oembed: 'https://a.example/docs/embed/h%C3%B6he/oembed.json',
		chart: 'https://a.example/docs/embed/h%C3%B6he/chart.svg',
		chartPng: 'https://a.example/docs/embed/h%C3%B6he/chart.png',
		drawing: 'https://a.example/docs/embed/h%C3%B6he/drawing.svg',
		data: 'https://a.example/docs/embed/h%C3%B6he/data.csv',
	})
})

test('the runtime has at most 2 kB', () => {
	expect(Buffer.byteLength(runtime)).toBeLessThanOrEqual(2048)
	expect(() => new Function(runtime)).not.toThrow()
})

describe('the head', () => {
	test.each([
		'<html lang="en">',
		'<meta name="robots" content="noindex, indexifembedded">',
		'<meta name="generator" content="Linkworthy embed">',
		'<title>High water by month</title>',
		'<link rel="canonical" href="https://tides.example/tides/">',
		'<link rel="alternate" type="application/json+oembed" href="https://tides.example/embed/high-water/oembed.json" title="High water by month">',
		'content="default-src &#x27;none&#x27;; script-src &#x27;sha256-',
		'; img-src https://tides.example; base-uri',
		'"@type":"ImageObject"',
	])('has %s', (part) => {
		expect(html).toContain(part)
	})
})

test('the picture is shown by its address, and the credit below it', () => {
	expect(html).toContain(
		'<main class="picture"><img src="https://tides.example/img/high-water.svg" alt="High water by month" width="800" height="450"></main>' +
			'<footer><p dir="auto">Source: <a href="https://tides.example/tides/#high-water" target="_blank" rel="noopener">Tides of the quay, tides.example</a>. Licence: CC BY.</p></footer>',
	)
})

test('a drawing is shown as a picture', () => {
	const markup = '<svg width="9" height="9"><rect fill="red"/></svg>'
	const drawing = subjectOf(chart({ src: null, facts: { form: 'svg' } }), page([]), { markup }) as Subject
	expect(pageOf(drawing)).toContain('<img src="https://tides.example/embed/high-water/drawing.svg"')
	expect(pageOf(drawing)).not.toContain('<svg')
})

test('a table is shown as it is, with its data', () => {
	const markup = '<table><tr><th>Month</th></tr><tr><td>4.2</td></tr></table>'
	const table = subjectOf(chart({ kind: 'data-table', src: null }), page([]), { markup }) as Subject
	const text = pageOf(table)
	expect(text).toContain(
		'<main class="table" tabindex="0" aria-label="High water by month"><h1 dir="auto">High water',
	)
	expect(text).toContain('<td>4.2</td>')
	const captioned = subjectOf(chart({ kind: 'data-table', src: null }), page([]), {
		markup: markup.replace('<tr>', '<caption>Tides</caption><tr>'),
	}) as Subject
	expect(pageOf(captioned)).toContain('"><table><caption>Tides</caption>')
	expect(text).toContain(
		'<a href="https://tides.example/embed/high-water/data.csv" target="_blank" rel="noopener">CSV</a>',
	)
	expect(text).toContain('"@type":"Dataset"')
	expect(text).not.toContain('img-src')
})

test('a tool is framed from its own page', () => {
	const tool = chart({ kind: 'interactive', src: '/tool/', facts: { form: 'frame' } })
	const text = pageOf(subjectOf(tool, page([])) as Subject)
	expect(text).toContain(
		'<iframe src="https://tides.example/tool/" title="High water by month" height="450" allow="fullscreen">',
	)
	expect(text).toContain('frame-src https://tides.example')
})

test.each(['picture', 'table', 'frame'] as const)(
	'whatever the page says of a %s, nothing but our own script and style is in its embed page',
	(form) => {
		fc.assert(
			fc.property(hostileSubjects(form), (made) => {
				const tree = parseHtml(pageOf(made))
				const found: Element[] = []
				visit(tree, (node) => {
					expect(node.type).not.toBe('comment')
					if (node.type === 'element') found.push(node)
				})
				const texts = (tagName: string) =>
					found
						.filter((element) => element.tagName === tagName)
						.map(({ children: [child] }) => child?.type === 'text' && child.value)
				const [data, ...scripts] = texts('script')
				if (form === 'frame') expect(data).toBe(runtime)
				else expect(scripts).toEqual([runtime])
				if (form !== 'frame') expect(() => JSON.parse(String(data))).not.toThrow()
				expect(texts('style')).toEqual([style])
				expect(texts('title')).toEqual([made.name])
				const links = found.filter(({ tagName }) => tagName === 'a')
				expect(links.map(({ properties }) => properties.href)).toEqual(
					form === 'table' ? [made.href, addresses.data] : [made.href],
				)
				for (const { properties } of found)
					expect(Object.keys(properties).filter((name) => /^on|^style$/i.test(name))).toEqual([])
			}),
			{ numRuns: 150 },
		)
	},
)
