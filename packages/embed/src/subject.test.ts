import type { AssetKind } from '@linkworthy/core'
import { expect, test } from 'vitest'
import { chart, page } from '../test/report.ts'
import { embeddable } from './subject.ts'

const tides = page([])

test('resolves the image against the page and points at the anchor', () => {
	expect(embeddable(chart(), tides)).toEqual({
		pageUrl: new URL('https://tides.example/tides/#high-water'),
		imageUrl: new URL('https://tides.example/img/high-water.svg'),
		pageTitle: 'Tides of the quay',
		alt: 'High water by month',
		widthPx: 800,
		heightPx: 450,
	})
	const relative = embeddable(chart({ src: 'img/a.png', anchor: null }), tides)
	expect(relative?.imageUrl.href).toBe('https://tides.example/tides/img/a.png')
	expect(relative?.pageUrl.href).toBe('https://tides.example/tides/')
})

test.each(['chart', 'infographic', 'diagram', 'map'] satisfies AssetKind[])('takes a %s', (kind) => {
	expect(embeddable(chart({ kind }), tides)).not.toBeNull()
})

test.each([
	['another kind', chart({ kind: 'dataset' })],
	['a doubtful asset', chart({ confidence: 0.49 })],
	['an inline drawing', chart({ src: null, facts: { form: 'svg' } })],
	['a code diagram', chart({ src: null, facts: { form: 'code' } })],
	['a frame, whose address is no picture', chart({ src: '/chart.html', facts: { form: 'frame' } })],
	["somebody else's picture", chart({ facts: { form: 'image', thirdParty: true } })],
	['a picture without an address', chart({ src: null })],
	['an empty address', chart({ src: ' ' })],
	['a picture in the page itself', chart({ src: 'data:image/svg+xml,<svg/>' })],
	['a script for an address', chart({ src: 'javascript:alert(1)' })],
])('leaves out %s', (_, asset) => {
	expect(embeddable(asset, tides)).toBeNull()
})

test.each([
	['no address', null],
	['an address on its own machine', 'http://localhost:4321/tides/'],
	['a path for an address', '/tides/'],
])('leaves out a page with %s', (_, url) => {
	expect(embeddable(chart({ src: 'https://cdn.example/a.png' }), page([], { url }))).toBeNull()
})

test('the boundary of what is sure enough is taken', () => {
	expect(embeddable(chart({ confidence: 0.5 }), tides)).not.toBeNull()
})

test('the anchor survives what an id may hold', () => {
	const href = (anchor: string) => embeddable(chart({ anchor }), tides)?.pageUrl.href
	expect(href('höhe')).toBe('https://tides.example/tides/#h%C3%B6he')
	expect(href('50%25')).toBe('https://tides.example/tides/#50%2525')
	expect(href('"><script>')).toBe('https://tides.example/tides/#%22%3E%3Cscript%3E')
})

test.each([
	['its alternative text', 'Bars by month.', 'Bars by month. High water', 'High water', 'Bars by month.'],
	['the caption, where that is all', null, 'High water', 'High water', 'High water'],
	['the heading, where nothing else is said', null, '/img/high-water.svg', 'Tides', 'Tides'],
	['the text, where there is no title', '', 'Bars by month', null, 'Bars by month'],
	['the page, rather than the address', null, '/img/high-water.svg', ' \n', 'Tides of the quay'],
])('the picture is described by %s', (_, alt, text, title, expected) => {
	expect(embeddable(chart({ title, text, facts: { form: 'image', alt } }), tides)?.alt).toBe(expected)
})

test('a picture that nothing is said of is described by its kind; a long text is cut', () => {
	expect(embeddable(chart({ title: null, text: '' }), page([], { title: null }))?.alt).toBe('chart')
	const long = embeddable(chart({ title: 'word '.repeat(200) }), tides)?.alt
	expect(long).toMatch(/^(?:word ){10}.{200,}word…$/)
	expect(long?.length).toBeLessThanOrEqual(300)
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
	expect(embeddable(chart({ facts: { form: 'image', widthPx } }), tides)?.widthPx).toBe(expected)
})
