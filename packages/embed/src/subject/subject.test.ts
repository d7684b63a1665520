import type { AssetKind } from '@linkworthy/core'
import { expect, test } from 'vitest'
import { chart, page } from '../../test/report.ts'
import { type SubjectOptions, subjectOf } from './subject.ts'

const tides = page([])

function content(changes: Parameters<typeof chart>[0] = {}, options: SubjectOptions = {}) {
	return subjectOf(chart(changes), tides, options)?.content
}

test('resolves the image against the page and points at the anchor', () => {
	expect(subjectOf(chart(), tides)).toEqual({
		kind: 'chart',
		name: 'High water by month',
		href: 'https://tides.example/tides/#high-water',
		page: {
			url: 'https://tides.example/tides/',
			title: 'Tides of the quay',
			siteName: 'tides.example',
			authors: [],
			published: null,
			modified: null,
			licence: null,
			lang: 'en',
		},
		content: {
			form: 'picture',
			src: 'https://tides.example/img/high-water.svg',
			alt: 'High water by month',
			widthPx: 800,
			heightPx: 450,
		},
	})
	expect(content({ src: 'img/a.png' })).toMatchObject({ src: 'https://tides.example/tides/img/a.png' })
	expect(subjectOf(chart({ anchor: null }), tides)?.href).toBe('https://tides.example/tides/')
})

test('knows whose the page is, and what its owner allows', () => {
	const facts = {
		siteName: 'Tide Almanac',
		authorNames: 'Jo Moon; Al Tide',
		publishedDate: '2024-05-01T08:00:00Z',
		modifiedDate: null,
		licence: 'CC-BY-SA',
		licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
	}
	expect(subjectOf(chart(), page([], { facts }))?.page).toMatchObject({
		siteName: 'Tide Almanac',
		authors: ['Jo Moon', 'Al Tide'],
		published: '2024-05-01',
		modified: null,
		licence: { name: 'CC BY-SA', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
	})
	expect(subjectOf(chart(), page([], { facts }), { siteName: 'Tides Ltd' })?.page.siteName).toBe('Tides Ltd')
})

test.each(['stated', 'all-rights-reserved', null])(
	'a licence of %s allows nothing that could be said',
	(licence) => {
		expect(subjectOf(chart(), page([], { facts: { licence } }))?.page.licence).toBeNull()
	},
)

test('words that lead over to it name it without their colon', () => {
	expect(subjectOf(chart({ title: 'As of 2024-03-19:' }), page([]))?.name).toBe('As of 2024-03-19')
})

test.each(['chart', 'infographic', 'diagram', 'map'] satisfies AssetKind[])(
	'shows the file of a %s',
	(kind) => {
		expect(content({ kind })?.form).toBe('picture')
	},
)

test('shows a picture of a table as a picture', () => {
	expect(content({ kind: 'data-table', facts: { rowCount: null } })?.form).toBe('picture')
})

test.each([
	['an inline drawing without its markup', { src: null, facts: { form: 'svg' } }],
	['a code diagram', { src: null, facts: { form: 'code' } }],
	['what a script draws', { src: null, facts: { form: 'script' } }],
	['a picture without an address', { src: null }],
	['an empty address', { src: ' ' }],
	['a picture in the page itself', { src: 'data:image/svg+xml,<svg/>' }],
	['a script for an address', { src: 'javascript:alert(1)' }],
	['a picture on another host', { src: 'https://cdn.example/a.png' }],
	['a picture over plain http', { src: 'http://tides.example/a.png' }],
	[
		'a frame of another site',
		{ kind: 'interactive' as const, src: 'https://x.example/', facts: { form: 'frame' } },
	],
])('only links to %s', (_, changes) => {
	expect(content(changes)).toEqual({ form: 'link', reason: expect.any(String) })
})

test.each(['dataset', 'video', 'download'] satisfies AssetKind[])(
	'only links to a %s, as one expects',
	(kind) => {
		expect(content({ kind })).toEqual({ form: 'link' })
	},
)

test('quotes a sentence, and says who said it', () => {
	expect(content({ kind: 'statistic', text: 'It rose by 4 m.' })).toEqual({
		form: 'words',
		text: 'It rose by 4 m.',
		speaker: null,
	})
	expect(content({ kind: 'quote', text: 'High.', facts: { speaker: 'Jo Moon' } })).toMatchObject({
		speaker: 'Jo Moon',
	})
})

test('frames a page of the publisher’s own, in the size that its page gives it', () => {
	const frame = { kind: 'interactive' as const, src: '/tool/', facts: { form: 'frame' } }
	expect(content(frame, { markup: '<iframe src="/tool/" width="640" height="50%"></iframe>' })).toEqual({
		form: 'frame',
		src: 'https://tides.example/tool/',
		widthPx: 640,
		heightPx: null,
	})
})

test.each([
	['a doubtful asset', chart({ confidence: 0.49 }), tides],
	["somebody else's picture", chart({ facts: { form: 'image', thirdParty: true } }), tides],
	['an embed code', chart({ kind: 'embed-code' }), tides],
	['a citation to copy', chart({ kind: 'citation-block' }), tides],
	['an embed page', chart(), page([], { role: 'embed' })],
	['a page without an address', chart(), page([], { url: null })],
	['an address on its own machine', chart(), page([], { url: 'https://localhost:4321/tides/' })],
	['an address without https', chart(), page([], { url: 'http://tides.example/' })],
	['a path for an address', chart(), page([], { url: '/tides/' })],
])('leaves out %s', (_, asset, from) => {
	expect(subjectOf(asset, from)).toBeNull()
})

test('the boundary of what is sure enough is taken', () => {
	expect(subjectOf(chart({ confidence: 0.5 }), tides)).not.toBeNull()
})

test('the anchor survives what an id may hold', () => {
	const href = (anchor: string) => subjectOf(chart({ anchor }), tides)?.href
	expect(href('höhe')).toBe('https://tides.example/tides/#h%C3%B6he')
	expect(href('50%25')).toBe('https://tides.example/tides/#50%2525')
	expect(href('"><script>')).toBe('https://tides.example/tides/#%22%3E%3Cscript%3E')
	expect(href('a[1]{b}')).toBe('https://tides.example/tides/#a%5B1%5D%7Bb%7D')
	expect(href('a'.repeat(3000))).toBe('https://tides.example/tides/')
})

test.each([
	['its alternative text', 'Bars by month.', 'Bars by month. High water', 'High water', 'Bars by month.'],
	['the caption, where that is all', null, 'High water', 'High water', 'High water'],
	['the heading, where nothing else is said', null, '/img/high-water.svg', 'Tides', 'Tides'],
	['the text, where there is no title', '', 'Bars by month', null, 'Bars by month'],
	['the page, rather than the address', null, '/img/high-water.svg', ' \n', 'Tides of the quay'],
])('the picture is described by %s', (_, alt, text, title, expected) => {
	expect(content({ title, text, facts: { form: 'image', alt } })).toMatchObject({ alt: expected })
})

test('a picture that nothing is said of is described by its kind; a long text is cut', () => {
	const bare = subjectOf(chart({ title: null, text: '' }), page([], { title: null }))
	expect(bare).toMatchObject({ name: 'chart', content: { alt: 'chart' } })
	const long = content({ title: 'word '.repeat(200) })
	expect(long).toMatchObject({ alt: expect.stringMatching(/^(?:word ){10}.{200,}word…$/) })
})

test.each([
	[799.6, 800],
	[0, null],
	[-5, null],
	[Number.NaN, null],
	[Number.POSITIVE_INFINITY, null],
	['800', null],
	[null, null],
])('a width of %s is %s', (widthPx, expected) => {
	expect(content({ facts: { form: 'image', widthPx } })).toMatchObject({ widthPx: expected })
})
