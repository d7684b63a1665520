import { describe, expect, test } from 'vitest'
import { likely } from '../detectors/detected.fixture.ts'
import { measurePage } from '../measure.ts'
import type { PageRecord } from '../record.ts'

const url = 'https://tides.example/delays/'
const measure = (body: string): PageRecord =>
	measurePage({
		...{ file: 'delays/index.html', url, format: 'html' },
		text: `<!doctype html><html lang="en"><title>Delays</title><main><h1>Delays</h1><p>We measured how late 2,000 trains were.</p><figure><img src="/c.svg" alt="Bar chart of delays by month"></figure>${body}<p>Of them, 14% were late.</p></main></html>`,
	})

const field = (label: string, code: string) =>
	`<p><label>${label}<br><textarea readonly rows="3">${code.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</textarea></label></p>`
const figure = `<!-- The rel of the link is your choice: none, nofollow or sponsored. --><figure><img src="https://tides.example/c.svg" alt="Delays" width="640" height="360"><figcaption>Source: <a href="${url}">Delays</a></figcaption></figure>`
const wordpress = `<blockquote><a href="${url}">Delays</a></blockquote><iframe src="${url}" width="800" height="502" title="Delays"></iframe>`
const entry = (address: string) => `@misc{page, title = {Delays}, url = {${address}}, year = {2025} }`
const dialog = (...fields: readonly string[]) =>
	`<linkworthy-embed><details lang="en" data-name="Delays"><summary>Embed or cite</summary><p>Licence: <a href="https://licence.example/">CC BY</a>, 99% of it.</p><fieldset><legend>Codes</legend>${fields.join('')}</fieldset></details></linkworthy-embed>`

describe('a dialog of ours on a page', () => {
	const plain = measure('')
	const offered = measure(
		dialog(field('HTML', figure), field('WordPress', wordpress), field('BibTeX', entry(url))),
	)

	test('adds nothing to its text, links and facts', () => {
		const { assets: _, ...before } = plain
		const { assets: __, ...after } = offered
		// Only what stands after it has moved.
		expect({ ...after, remarks: [] }).toEqual({ ...before, remarks: [] })
	})

	test('offers one code, and one citation of the page', () => {
		const added = offered.assets.filter(({ key }) => !plain.assets.some((asset) => asset.key === key))
		expect(added.map(({ kind, confidence }) => [kind, confidence >= 0.5])).toEqual([
			['embed-code', true],
			['citation-block', true],
		])
		expect(added[0]).toMatchObject({ text: expect.stringContaining('<figure>'), facts: { relChoice: true } })
		expect(added[1]).toMatchObject({ text: expect.stringContaining('@misc'), facts: { format: 'bibtex' } })
	})

	test('that cites a picture or a table of the page does not cite the page', () => {
		const html = dialog(field('BibTeX', entry(`${url}#chart`)))
		expect(likely('citation-block', html, 'html')).toEqual([])
	})

	test.each([
		['that is empty', '<linkworthy-embed></linkworthy-embed>'],
		['with links alone', dialog(field('Link', `<a href="${url}">Delays</a>`))],
		['with words alone', dialog('<p>We surveyed 4,000 people. <a href="https://x.example">x</a></p>')],
	])('%s offers nothing', (_, html) => {
		const { assets, facts, links } = measure(html)
		expect(assets.map(({ key }) => key)).toEqual(plain.assets.map(({ key }) => key))
		expect({ facts, links }).toEqual({ facts: plain.facts, links: plain.links })
	})

	test('is told by its own name only', () => {
		const other = dialog(field('BibTeX', entry(url))).replaceAll('linkworthy-embed', 'other-embed')
		expect(measure(other).words).toBeGreaterThan(plain.words)
	})
})
