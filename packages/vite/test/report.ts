import type { analyzePage } from 'linkworthy'

export type Report = ReturnType<typeof analyzePage>
export type Finding = Report['pages'][number]['findings'][number]

/** A finding, changed as the test wants it. */
export function finding(changes: Partial<Finding> = {}): Finding {
	return {
		rule: 'table-caption',
		level: 'warning',
		message: 'Table of 24 rows without a caption. Expected one sentence that says what it holds.',
		gain: 3.4,
		effort: 1,
		asset: null,
		position: null,
		selector: null,
		docs: 'https://linkworthy.example/rules/table-caption',
		...changes,
	}
}

/** A report with a page for each list of findings: `page-1/index.html` and so on. */
export function report(...pages: readonly (readonly Finding[])[]): Report {
	return {
		schemaVersion: 1,
		tool: { name: 'linkworthy', version: '0.1.0' },
		rubric: '2026.1',
		site: null,
		date: null,
		totals: {
			pages: pages.length,
			scored: 0,
			assets: 0,
			assetsByKind: {},
			findingsByLevel: { error: 0, warning: 0, note: 0 },
			medianScore: null,
		},
		failures: [],
		pages: pages.map((findings, index) => ({
			file: `page-${index + 1}/index.html`,
			url: null,
			source: null,
			format: 'html',
			lang: 'en',
			title: null,
			role: 'article',
			traits: [],
			words: 400,
			facts: {},
			score: null,
			assets: [],
			findings,
		})),
	}
}
