import type { AssetKind, DimensionId } from '../report.ts'

/** A number of the rubric and what it rests on: ids of docs/evidence.md, or "a judgement". */
interface Grounded {
	readonly evidence: string
}

/** The one table of weights. Nothing else in the project weighs. */
export interface Rubric {
	readonly version: string
	/** Points of each dimension; they sum to 100. */
	readonly dimensions: { readonly [dimension in DimensionId]: number }
	/** Share of the asset points that a kind can reach at most, 0–1. */
	readonly kinds: { readonly [kind in AssetKind]: Grounded & { readonly strength: number } }
	/** The same for a page that reports the publisher's own research: all of it where that is certain, none at a chance of `from`. */
	readonly originalResearch: Grounded & { readonly strength: number; readonly from: number }
	/** How fast more of a kind stops counting: one full instance reaches `1 - exp(-1 / saturation)` of it. */
	readonly saturation: number
	/** Rules about the page: their share of their dimension is their weight over the dimension's weights. */
	readonly pageRules: {
		readonly [rule: string]: Grounded & { readonly dimension: DimensionId; readonly weight: number }
	}
	/** Rules about an asset: the share of its quality that is lost when one is not met. */
	readonly assetRules: { readonly [rule: string]: Grounded & { readonly loss: number } }
	/** Rules that multiply the whole score when they are not met. */
	readonly penalties: { readonly [rule: string]: Grounded & { readonly factor: number } }
	/** The least that all penalties together leave. */
	readonly penaltyFloor: number
	/** Rules that cap the total when they are not met. */
	readonly gates: { readonly [rule: string]: Grounded & { readonly cap: number } }
}

/** The rubric that reports use unless another is given. */
export const rubric: Rubric = {
	version: '2026.2',
	dimensions: { assets: 30, evidence: 12, explanation: 16, citability: 4, reuse: 3, access: 2, place: 33 },
	kinds: {
		dataset: { strength: 0.6, evidence: 'E26 E27 E25b' },
		'data-table': { strength: 0.4, evidence: 'E26 E27, indirect' },
		chart: { strength: 0.35, evidence: 'E28' },
		definition: { strength: 0.3, evidence: 'E23 E24 E50' },
		interactive: { strength: 0.3, evidence: 'a judgement' },
		diagram: { strength: 0.3, evidence: 'E28' },
		statistic: { strength: 0.3, evidence: 'E38 E44' },
		infographic: { strength: 0.25, evidence: 'E02' },
		map: { strength: 0.25, evidence: 'a judgement' },
		'comparison-table': { strength: 0.25, evidence: 'a judgement' },
		download: { strength: 0.2, evidence: 'a judgement' },
		quote: { strength: 0.1, evidence: 'E44' },
		video: { strength: 0.1, evidence: 'E02' },
		audio: { strength: 0.06, evidence: 'E03' },
		'citation-block': { strength: 0.1, evidence: 'E24' },
		'embed-code': { strength: 0.05, evidence: 'a judgement: no trustworthy effect is published' },
	},
	originalResearch: { strength: 0.5, from: 0.3, evidence: 'E02 E03 E17' },
	saturation: 0.6,
	pageRules: {
		'stat-density': { dimension: 'evidence', weight: 6, evidence: 'E38 E44 E53' },
		'stat-source': { dimension: 'evidence', weight: 4, evidence: 'E38 E44' },
		'outside-sources': { dimension: 'evidence', weight: 4, evidence: 'E22 E25 M01' },
		'research-method': { dimension: 'evidence', weight: 3, evidence: 'E02 E16' },
		'quote-attribution': { dimension: 'evidence', weight: 1, evidence: 'E44' },
		'worked-example': { dimension: 'explanation', weight: 15, evidence: 'E21 E25 M01' },
		'page-opening': { dimension: 'explanation', weight: 12, evidence: 'E50 M01' },
		'general-statement': { dimension: 'explanation', weight: 8, evidence: 'M01' },
		'explained-reason': { dimension: 'explanation', weight: 7, evidence: 'E02 M01' },
		'term-definition': { dimension: 'explanation', weight: 5, evidence: 'E24 E50 M01' },
		'question-heading': { dimension: 'explanation', weight: 2, evidence: 'M01' },
		'own-fragment': { dimension: 'explanation', weight: 2, evidence: 'M01' },
		'key-fact-position': { dimension: 'citability', weight: 4, evidence: 'E50' },
		'heading-anchor': { dimension: 'citability', weight: 2, evidence: 'E24' },
		'page-author': { dimension: 'citability', weight: 1, evidence: 'E48' },
		'page-date': { dimension: 'citability', weight: 1, evidence: 'E37 E49' },
		'cite-this-page': { dimension: 'citability', weight: 2, evidence: 'E24' },
		'content-licence': { dimension: 'reuse', weight: 4, evidence: 'E21 E23' },
		'social-image': { dimension: 'reuse', weight: 2, evidence: 'E31 E32 E33' },
		'page-language': { dimension: 'access', weight: 1, evidence: 'HTML' },
		'page-title': { dimension: 'access', weight: 2, evidence: 'a judgement' },
		'canonical-link': { dimension: 'access', weight: 1, evidence: 'E08' },
		'image-alt': { dimension: 'access', weight: 2, evidence: 'WCAG' },
		'frame-title': { dimension: 'access', weight: 1, evidence: 'WCAG' },
		'json-ld': { dimension: 'access', weight: 1, evidence: 'R-docs' },
		'internal-links': { dimension: 'place', weight: 22, evidence: 'M01' },
		'site-topic': { dimension: 'place', weight: 16, evidence: 'M01' },
		'title-topic': { dimension: 'place', weight: 8, evidence: 'M01' },
		'shared-terms': { dimension: 'place', weight: 3, evidence: 'M01' },
	},
	assetRules: {
		'table-header': { loss: 0.2, evidence: 'E55 E59' },
		'table-caption': { loss: 0.15, evidence: 'E59' },
		'table-source': { loss: 0.15, evidence: 'E38' },
		'table-units': { loss: 0.1, evidence: 'a judgement' },
		'table-download': { loss: 0.05, evidence: 'E26 E27' },
		'chart-data': { loss: 0.25, evidence: 'E26 E27' },
		'chart-caption': { loss: 0.2, evidence: 'E32' },
		'chart-fallback': { loss: 0.3, evidence: 'E54' },
		'picture-alt': { loss: 0.15, evidence: 'WCAG' },
		'picture-source': { loss: 0.1, evidence: 'E17' },
		'infographic-text': { loss: 0.3, evidence: 'WCAG' },
		'dataset-documentation': { loss: 0.3, evidence: 'E25b' },
		'dataset-identifier': { loss: 0.15, evidence: 'E27' },
		'dataset-licence': { loss: 0.2, evidence: 'E21 E25b' },
		'interactive-text': { loss: 0.25, evidence: 'R-docs' },
		'video-transcript': { loss: 0.3, evidence: 'WCAG' },
		'download-format': { loss: 0.15, evidence: 'a judgement' },
		'stat-standalone': { loss: 0.3, evidence: 'E38 E50' },
		'stat-date': { loss: 0.2, evidence: 'E37' },
		'survey-sample': { loss: 0.3, evidence: 'E38' },
		'embed-code-address': { loss: 0.5, evidence: 'HTML' },
		'embed-code-quotes': { loss: 0.8, evidence: 'observed' },
		'embed-code-size': { loss: 0.2, evidence: 'web.dev' },
		'embed-code-credit': { loss: 0.2, evidence: 'R-docs' },
		'embed-code-title': { loss: 0.1, evidence: 'WCAG' },
	},
	penalties: {
		'widget-link-anchor': { factor: 0.7, evidence: 'R-docs' },
		'widget-link-hidden': { factor: 0.5, evidence: 'R-docs' },
		'widget-link-follow': { factor: 0.95, evidence: 'R-docs' },
		'widget-link-target': { factor: 0.95, evidence: 'R-docs' },
		'hidden-text': { factor: 0.5, evidence: 'R-docs' },
		'prompt-injection': { factor: 0.3, evidence: 'R-docs' },
		'page-paywall': { factor: 0.75, evidence: 'E35 E36' },
		'licence-hostile': { factor: 0.97, evidence: 'E21' },
		'title-obsolete': { factor: 0.9, evidence: 'M01' },
		'duplicate-id': { factor: 0.99, evidence: 'HTML' },
	},
	penaltyFloor: 0.3,
	gates: {
		'page-noindex': { cap: 20, evidence: 'R-docs' },
		'script-content': { cap: 20, evidence: 'E54' },
	},
}
