import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectedPage } from '../detected-page.fixture.ts'
import { type LinkTarget, linkTarget, ownershipOf } from './link-target.ts'

describe('where a link leads', () => {
	test.each([
		['/data/a.csv', null, 'csv'],
		['data%20set.CSV?x=1#y', null, 'csv'],
		['https://www.example.org/a.csv.gz', 'example.org', 'csv'],
		['https://github.com/o/r/blob/main/a.tar.gz', 'github.com', 'tar'],
		['//cdn.example.org/report.pdf', 'cdn.example.org', 'pdf'],
		['https://example.org/v1.2/', 'example.org', null],
		['{{ site.baseurl }}/files/a.pdf', null, 'pdf'],
	])('%s', (href, host, extension) => {
		expect(linkTarget(href)).toMatchObject({ host, extension })
	})

	test.each(['', '#top', 'mailto:a@b.c', 'javascript:void(0)', 'tel:1', 'https://'])(
		'"%s" leads nowhere',
		(href) => {
			expect(linkTarget(href)).toBeNull()
		},
	)

	test('any text is a target or none', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })),
				(text) => void linkTarget(text),
			),
		)
	})
})

describe('whose it is', () => {
	const page = detectedPage('<h1>Bus delays</h1>', 'html', {
		url: 'https://www.buses.example/x',
		title: 'Bus delays',
	})
	const nowhere = detectedPage('<h1>Bus delays</h1>')
	test.each([
		['a.csv', 'own'],
		['https://data.buses.example/a.csv', 'own'],
		['https://github.com/someone/bus-delays', 'own'],
		['https://github.com/someone/other', 'unknown'],
		['https://bucket.s3.amazonaws.com/a.csv', 'unknown'],
		['https://elsewhere.test/a.csv', 'outside'],
	])('%s is %s', (href, ownership) => {
		expect(ownershipOf(linkTarget(href) as LinkTarget, page)).toBe(ownership)
	})

	test.each([
		['https://huggingface.co/datasets/o/TideBench_hourly', 'own'],
		['https://huggingface.co/datasets/tide-bench/all', 'own'],
		['https://huggingface.co/datasets/TIDE/all', 'own'],
		['https://huggingface.co/datasets/o/hourly', 'unknown'],
		['https://github.com/o/code', 'unknown'],
	])('accounts and folders may be called after a site or a title: %s', (href, ownership) => {
		const bench = detectedPage('<h1>TideBench: code and levels of TIDE</h1>', 'html', {
			url: 'https://www.tidebench.example/',
		})
		expect(ownershipOf(linkTarget(href) as LinkTarget, bench)).toBe(ownership)
	})

	test('a page without an address knows nobody as a stranger', () => {
		expect(ownershipOf(linkTarget('https://elsewhere.test/a.csv') as LinkTarget, nowhere)).toBe('unknown')
	})

	test('the canonical address stands for the page’s own', () => {
		const canonical = detectedPage('<head><link rel="canonical" href="https://a.test/x"></head><p>y</p>')
		expect(ownershipOf(linkTarget('https://a.test/b.csv') as LinkTarget, canonical)).toBe('own')
		expect(ownershipOf(linkTarget('https://b.test/b.csv') as LinkTarget, canonical)).toBe('outside')
	})
})
