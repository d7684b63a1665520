import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { append } from './changes/insert.ts'
import { anyPage } from './made/any-page.ts'
import { textbookPage, wordingLanguages } from './made/textbook-page.ts'
import type { PageText } from './page-text.ts'
import { readPages } from './pages.ts'
import { relations } from './relations.ts'
import { scoredPage } from './scored-page.ts'
import { survey } from './survey.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

let pages: readonly PageText[]
beforeAll(async () => {
	const folders = ['fixtures/mixed-site', 'examples/astro-blog/src', 'examples/vite-pages']
	pages = [
		...(await readPages(folders, Number.POSITIVE_INFINITY, root)),
		...wordingLanguages.map((lang) => ({ ...textbookPage(lang), file: `made/${lang}.html` })),
	]
})

describe.each(relations.map((relation) => [relation.says, relation] as const))('%s', (_, relation) => {
	test('on the pages of the repository', () => {
		expect(survey(pages, [relation])[0]?.broken).toEqual([])
	})

	test('on any page', () => {
		fc.assert(
			fc.property(anyPage, (page) => {
				expect(survey([page], [relation])[0]?.broken).toEqual([])
			}),
			{ numRuns: 8, seed: 4 },
		)
	})
})

function total(page: PageText): number {
	return scoredPage(page)?.points.total ?? Number.NaN
}

test.each(wordingLanguages)('what is said in English and in %s is within 5', (lang) => {
	expect(Math.abs(total(textbookPage(lang)) - total(textbookPage('en')))).toBeLessThanOrEqual(5)
})

const poor = Array.from(
	{ length: 10 },
	(_, at) =>
		`<table><tr><th>Line</th><th>Trams</th></tr><tr><td>${at}</td><td>${at * 7 + 3}</td></tr></table>`,
)

test('ten poor assets do not dilute an excellent one', () => {
	const page = textbookPage('en')
	expect(total(append(page, poor.join('')))).toBeGreaterThanOrEqual(total(page) - 0.5)
})

test('five weak kinds do not beat a textbook page', () => {
	const weak: PageText = {
		file: 'made/weak.html',
		format: 'html',
		text: `<!doctype html><html lang="en"><head><title>Trams of the city</title></head><body><main><h1>Trams of the city</h1>
<p>The trams of the city are late, and nobody at the stop knows why that is.</p>
${poor[0]}<p><img src="/charts/trams-chart.png" alt="Chart of trams"></p>
<blockquote><p>“The trams are late.”</p><footer>— Jonas Aber</footer></blockquote>
<iframe src="https://www.youtube.com/embed/abc123xyz00" width="560" height="315"></iframe>
<p><a href="/files/timetable.pdf">Download the timetable (PDF)</a></p></main></body></html>`,
	}
	expect(total(weak)).toBeLessThan(total(textbookPage('en')))
})
