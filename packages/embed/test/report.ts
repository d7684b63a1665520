import type { Asset, Page, Report } from '@linkworthy/core'

const start = { line: 1, column: 1, offset: 0 }

/** A chart that can be embedded, changed as the test wants it. */
export function chart(changes: Partial<Asset> = {}): Asset {
	return {
		id: 'chart-1',
		key: 'high-water-by-month-7f3a',
		kind: 'chart',
		title: 'High water by month',
		text: 'Bars of the mean high water of each month, highest in March',
		src: '/img/high-water.svg',
		selector: '#high-water img',
		anchor: 'high-water',
		position: { file: 'tides/index.html', start, end: start },
		confidence: 0.9,
		originality: 1,
		quality: 0.8,
		points: 9,
		facts: { form: 'image', thirdParty: false, widthPx: 800, heightPx: 450 },
		evidence: [],
		preview: null,
		embed: null,
		...changes,
	}
}

/** A page with the given assets. */
export function page(assets: readonly Asset[], changes: Partial<Page> = {}): Page {
	return {
		file: 'tides/index.html',
		url: 'https://tides.example/tides/',
		source: null,
		format: 'html',
		lang: 'en',
		title: 'Tides of the quay',
		role: 'article',
		traits: [],
		words: 400,
		facts: {},
		score: null,
		assets,
		findings: [],
		...changes,
	}
}

/** A report with the given pages. */
export function report(pages: readonly Page[]): Report {
	return {
		schemaVersion: 1,
		tool: { name: 'linkworthy', version: '0.1.0' },
		rubric: '2026.1',
		site: 'https://tides.example/',
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
	}
}
