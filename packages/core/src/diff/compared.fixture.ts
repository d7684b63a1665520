import type { Asset, Finding, Page, Report, Score } from '../report.ts'

const point = { line: 1, column: 1, offset: 0 }

/** A chart. */
export function asset(change: Partial<Asset> = {}): Asset {
	return {
		id: 'chart-1',
		key: 'delays-1a2b',
		kind: 'chart',
		title: 'Delays',
		text: 'Delays by line',
		src: '/delays.svg',
		selector: 'img',
		anchor: null,
		position: { file: 'a.md', start: point, end: point },
		confidence: 0.9,
		originality: 1,
		quality: 0.8,
		points: 9,
		facts: {},
		evidence: [],
		preview: null,
		embed: null,
		...change,
	}
}

/** A warning about the page as a whole. */
export function finding(change: Partial<Finding> = {}): Finding {
	return {
		rule: 'worked-example',
		level: 'warning',
		message: 'No sentence of the page, of 347 words, leads to an example.',
		gain: 2,
		effort: 1,
		asset: null,
		position: null,
		selector: null,
		docs: 'https://example.org/worked-example',
		...change,
	}
}

/** A score of these points, nothing taken away. */
export function score(points: Partial<Score['dimensions']> = {}): Score {
	const none = { assets: 0, evidence: 0, explanation: 0, citability: 0, reuse: 0, access: 0, place: null }
	const dimensions = { ...none, ...points }
	const sum = Object.values(dimensions).reduce<number>((total, value) => total + (value ?? 0), 0)
	const total = Math.round(sum)
	return { total, potential: total, low: total, high: total, coverage: 1, dimensions, gates: [] }
}

/** A page that is scored. */
export function page(change: Partial<Page> = {}): Page {
	return {
		file: 'a.md',
		url: null,
		source: null,
		format: 'markdown',
		lang: 'en',
		title: 'Late trams',
		role: 'article',
		traits: [],
		words: 300,
		facts: {},
		score: score({ assets: 20 }),
		assets: [],
		findings: [],
		...change,
	}
}

/** A report of these pages; its totals are nobody's. */
export function report(pages: readonly Page[], change: Partial<Report> = {}): Report {
	return {
		schemaVersion: 1,
		tool: { name: 'linkworthy', version: '1.0.0' },
		rubric: '2026.2',
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
		pages,
		...change,
	}
}
