import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Asset, Finding, Page, Report } from '@linkworthy/core'
import fc from 'fast-check'

const fixtures = new URL('../../../fixtures/', import.meta.url)

/** The report that shows everything, a hostile page included. */
export const fullReport: Report = JSON.parse(readFileSync(new URL('report.json', fixtures), 'utf8'))

/** Path of a golden file. */
export function golden(name: string): string {
	return fileURLToPath(new URL(`golden/${name}`, fixtures))
}

/** A scored page without assets and findings. */
export function pageWith(change: Partial<Page> = {}): Page {
	return {
		file: 'a/index.html',
		url: 'https://site.example/a/',
		source: 'src/a.md',
		format: 'html',
		lang: 'en',
		title: 'A page',
		role: 'article',
		traits: [],
		words: 300,
		facts: {},
		score: scoreOf(40),
		assets: [],
		findings: [],
		...change,
	}
}

/** A score that nothing lowers. */
export function scoreOf(total: number): NonNullable<Page['score']> {
	return {
		total,
		potential: total,
		low: total,
		high: total,
		coverage: 1,
		dimensions: { assets: total, evidence: 0, explanation: 0, citability: 0, reuse: 0, access: 0, place: 0 },
		gates: [],
	}
}

export function assetWith(change: Partial<Asset> = {}): Asset {
	return {
		id: 'chart-1',
		key: 'chart-0001',
		kind: 'chart',
		title: 'A chart',
		text: 'A chart of something',
		src: null,
		selector: 'img',
		anchor: null,
		position: positionAt('src/a.md', 7),
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

export function findingWith(change: Partial<Finding> = {}): Finding {
	return {
		rule: 'page-title',
		level: 'warning',
		message: 'No title. Expected one.',
		gain: 2,
		effort: 1,
		asset: null,
		position: null,
		selector: null,
		docs: 'https://linkworthy.example/docs/rules/page-title',
		...change,
	}
}

export function positionAt(file: string, line: number): Asset['position'] {
	const point = { line, column: 1, offset: 0 }
	return { file, start: point, end: point }
}

/** A report of these pages, with its totals. */
export function reportOf(pages: readonly Page[], change: Partial<Report> = {}): Report {
	const scores = pages.flatMap(({ score }) => (score ? [score.total] : [])).toSorted((a, b) => a - b)
	const counted = pages.flatMap(({ assets }) => assets).filter(({ confidence }) => confidence >= 0.5)
	const levels = { error: 0, warning: 0, note: 0 }
	for (const { level } of pages.flatMap(({ findings }) => findings)) levels[level] += 1
	const kinds: Partial<Record<Asset['kind'], number>> = {}
	for (const { kind } of counted) kinds[kind] = (kinds[kind] ?? 0) + 1
	const middle = (scores.length - 1) / 2
	return {
		schemaVersion: 1,
		tool: { name: 'linkworthy', version: '0.1.0' },
		rubric: '2026.2',
		site: 'https://site.example',
		date: null,
		totals: {
			pages: pages.length,
			scored: scores.length,
			assets: counted.length,
			assetsByKind: kinds,
			findingsByLevel: levels,
			medianScore:
				scores.length === 0
					? null
					: ((scores[Math.floor(middle)] ?? 0) + (scores[Math.ceil(middle)] ?? 0)) / 2,
		},
		failures: [],
		pages,
		...change,
	}
}

/** Fields whose strings are of the contract and not of the site. */
const contractFields: ReadonlySet<string> = new Set([
	'role',
	'traits',
	'kind',
	'level',
	'stage',
	'format',
	'gates',
])

/** The same report with every string of the site replaced. */
export function withStrings(report: Report, replace: (text: string) => string): Report {
	const change = (value: unknown, field: string): unknown => {
		if (typeof value === 'string') return contractFields.has(field) ? value : replace(value)
		if (Array.isArray(value)) return value.map((item) => change(item, field))
		if (typeof value !== 'object' || value === null) return value
		return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, change(item, name)]))
	}
	return change(report, '') as Report
}

/** Text that would leave its place in a document, or steer a terminal, if it were not kept from it. */
export const hostileText: fc.Arbitrary<string> = fc
	.array(
		fc.oneof(
			{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
			{
				weight: 3,
				arbitrary: fc.constantFrom(
					'<x-canary>',
					'"><x-canary x-canary="',
					"'><x-canary x-canary='",
					'</noscript><x-canary>',
					'</NoScript ><x-canary>',
					'</textarea><x-canary>',
					'</title></style></script><x-canary>',
					'<!--',
					'-->',
					'--!><x-canary>',
					']]><x-canary>',
					'" x-canary=1 onclick="window.ran=1',
					'<img src=x onerror=window.ran=1>',
					'<svg onload=window.ran=1>',
					'&lt;x-canary&gt;',
					'javascript:window.ran=1',
					'data:text/html,<script>window.ran=1</script>',
					'data:image/png,</noscript><x-canary>',
					'\u0000\r\n\f',
					'\u001b[2J\u001b]0;title\u0007',
					'\u009b31m',
					'\u202e\u2066\u200f',
					'\ud800',
				),
			},
		),
		{ maxLength: 4 },
	)
	.map((parts) => parts.join(''))
