import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elementOf, pageOf } from '../../page/page-view.fixture.ts'
import { frameHost, frameSource } from './frame-hosts.ts'

describe('what stands behind an address', () => {
	test.each([
		['https://www.youtube.com/embed/x', 'video', 'YouTube'],
		['//datawrapper.dwcdn.net/abc/1/', 'chart', 'Datawrapper'],
		['https://flo.uri.sh/visualisation/1/embed', 'chart', 'Flourish'],
		['https://docs.google.com/spreadsheets/d/e/1/pubchart?oid=2&format=image', 'chart', 'Google Charts'],
		['https://docs.google.com/spreadsheets/d/e/1/pubhtml', 'data', 'Google Sheets'],
		['https://docs.google.com/presentation/d/1/embed', 'slides', 'Google Slides'],
		['https://docs.google.com/forms/d/1', 'form', 'Google Forms'],
		['https://www.google.com/maps/embed?pb=1', 'map', 'Google Maps'],
		['https://www.google.com/maps/d/embed?mid=1', 'map', 'Google My Maps'],
		['https://me.carto.com/viz/1', 'map', 'CARTO'],
		['https://embed.figma.com/slides/1', 'slides', 'Figma Slides'],
		['https://www.figma.com/embed?url=x', 'diagram', 'Figma'],
		['https://my.visme.co/_embed/1', 'infographic', 'Visme'],
		['https://forms.visme.co/fv/1', 'form', 'Visme form'],
		['https://huggingface.co/datasets/a/b/embed/viewer', 'data', 'Hugging Face dataset'],
		['https://huggingface.co/spaces/a/b', 'interactive', 'Hugging Face Space'],
		['https://codepen.io/a/embed/b', 'interactive', 'CodePen'],
	])('%s', (address, kind, name) => {
		expect(frameHost(address)).toMatchObject({ kind, name })
	})

	test.each([
		['https://ourworldindata.org/grapher/x', true],
		['https://fred.stlouisfed.org/graph/?g=1', true],
		['https://datawrapper.dwcdn.net/abc/1/', false],
		['https://www.google.com/maps/d/embed?mid=1', false],
	])('%s shows what is its own: %s', (address, thirdParty) => {
		expect(frameHost(address)?.thirdParty).toBe(thirdParty)
	})

	test.each([
		'/embed/1',
		'demo.html',
		'https://example.org/',
		'https://notyoutube.com/embed/x',
		'https://youtube.com.evil.example/embed/x',
		'javascript:1',
		'',
	])('nothing known behind "%s"', (address) => {
		expect(frameHost(address)).toBeNull()
	})

	test('any text is an address of something or nothing', () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => void frameHost(text)))
	})
})

test('the address of a frame that loads late', () => {
	const page = pageOf('<iframe src="about:blank" data-src="https://a.example/x"></iframe><iframe></iframe>')
	expect(frameSource(elementOf(page, 'iframe'))).toBe('https://a.example/x')
	expect(frameSource(elementOf(page, 'iframe', 1))).toBeNull()
})
