import type { Asset, Finding } from '../report.ts'

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
