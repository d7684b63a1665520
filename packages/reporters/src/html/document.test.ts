import { createHash } from 'node:crypto'
import { rubric } from '@linkworthy/core'
import { describe, expect, it } from 'vitest'
import {
	assetWith,
	findingWith,
	fullReport,
	golden,
	pageWith,
	reportOf,
	scoreOf,
} from '../../test/reports.ts'
import { html } from './document.ts'

const full = html(fullReport)

/** The contents of the elements of a name that holds raw text. */
function rawTexts(name: 'script' | 'style', document: string): string[] {
	return document
		.split(`<${name}>`)
		.slice(1)
		.map((rest) => rest.slice(0, rest.indexOf(`</${name}>`)))
}

describe('html', () => {
	it('is the golden file', async () => {
		// How the script is printed is the compiler's matter; what it does is tested in the browser.
		const [first = '', script = ''] = rawTexts('script', full)
		const hash = createHash('sha256').update(script).digest('base64')
		expect(first).not.toBe('')
		const shown = full
			.replace(script, '/* behaviour.ts */')
			.replace(hash, 'of-behaviour.ts')
			// What the rubric weighs is the rubric's matter.
			.replaceAll(
				/<table class="listing"><caption class="spoken">(?!Failures).*?<\/table>/gs,
				'<!-- rubric -->',
			)
		await expect(shown).toMatchFileSnapshot(golden('report.html'))
	})

	it('gives the same bytes for the same report', () => {
		expect(html(structuredClone(fullReport))).toBe(full)
	})

	it('allows what it brings by hash, and nothing else', () => {
		const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
			.exec(full)?.[1]
			?.replaceAll('&#x27;', `'`)
		const hashes = (name: 'script' | 'style'): string =>
			rawTexts(name, full)
				.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
				.join(' ')
		expect(policy).toBe(
			[
				`default-src 'none'`,
				`script-src ${hashes('script')}`,
				`style-src ${hashes('style')}`,
				'img-src data:',
				`base-uri 'none'`,
				`form-action 'none'`,
			].join('; '),
		)
		expect(full.indexOf('Content-Security-Policy')).toBeLessThan(full.indexOf('<style>'))
	})

	it('has a script and a style that cannot end early', () => {
		expect(rawTexts('script', full)).toHaveLength(2)
		expect(rawTexts('style', full)).toHaveLength(1)
		for (const text of [...rawTexts('script', full), ...rawTexts('style', full)]) {
			expect(text).not.toMatch(/<\/?(?:script|style|!--)/i)
		}
	})

	it('shows a page that is not scored as such', () => {
		const text = html(reportOf([pageWith({ role: 'listing', score: null })]))
		expect(text).toContain('not scored: listing page')
		expect(text).toContain('Not scored: listing page. The score is made for articles')
		expect(text).toContain('No page is scored, so there is nothing to draw.')
	})

	it('reads well without pages', () => {
		const text = html(reportOf([], { site: null, date: 'some day' }))
		expect(text).toContain('<title>Linkworthy report: this site</title>')
		expect(text).toContain('No page was analysed.')
		expect(text).toContain('There is no page to list.')
		expect(text).toContain('some day')
		expect(text.replaceAll(/<script>.*?<\/script>/gs, '')).not.toMatch(/NaN|undefined|null|Infinity/)
	})

	it('says what a gate or a penalty takes', () => {
		const score = { ...scoreOf(20), potential: 44.6, gates: ['page-noindex'] }
		expect(html(reportOf([pageWith({ score })]))).toContain(
			'Held at 20 by <code dir="ltr">page-noindex</code>. The content alone would reach 44.6.',
		)
		const penalised = html(reportOf([pageWith({ score: { ...score, gates: [] } })]))
		expect(penalised).toContain('Penalties take 24.6 of the 44.6 points')
		const rounded = html(reportOf([pageWith({ score: { ...score, potential: 20.4, gates: [] } })]))
		expect(rounded).not.toContain('Penalties take')
	})

	it('says so when the report was made with another rubric', () => {
		expect(html(reportOf([], { rubric: '1999.9' }))).toContain(
			'the one that this version of the report knows',
		)
		expect(full).not.toContain('the one that this version of the report knows')
	})

	it('lists what the rubric weighs and what it rests on', () => {
		const method = full.slice(full.indexOf('<section id="method"'))
		const { pageRules, assetRules, penalties, gates } = rubric
		for (const rule of Object.keys({ ...pageRules, ...assetRules, ...penalties, ...gates })) {
			expect(method).toContain(`<code dir="ltr">${rule}</code>`)
		}
		for (const { evidence } of Object.values({ ...rubric.kinds, ...pageRules, ...assetRules })) {
			expect(method).toContain(evidence)
		}
	})

	it('shows an entry’s assets by points, doubtful ones last', () => {
		const assets = [
			assetWith({ id: 'map-1', points: 9, confidence: 0.4 }),
			assetWith({ id: 'map-2', points: 1 }),
			assetWith({ id: 'map-3', points: 5 }),
		]
		const ids = [...html(reportOf([pageWith({ assets })])).matchAll(/<li class="asset[^>]*--(map-\d)"/g)]
		expect(ids.map(([, id]) => id)).toEqual(['map-3', 'map-2', 'map-1'])
	})

	it('links a finding to its asset', () => {
		const page = pageWith({ assets: [assetWith()], findings: [findingWith({ asset: 'chart-1' })] })
		const text = html(reportOf([page]))
		expect(text).toContain('href="#page-a-index-html--chart-1"')
		expect(text).toContain('id="page-a-index-html--chart-1"')
	})

	it('lists so many places of one step, and finds the rest by a filter', () => {
		const pages = Array.from({ length: 14 }, (_, index) =>
			pageWith({ file: `${index}.html`, findings: [findingWith()] }),
		)
		const text = html(reportOf(pages))
		expect(text).toContain('The same in 13 more places')
		expect(text).toContain('href="#rule=page-title"')
		expect(text).toContain('1 place not listed here')
		expect(html(reportOf(pages.slice(1)))).not.toContain('not listed here')
	})
})
