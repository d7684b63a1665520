import type { Finding, Page, Report } from '@linkworthy/core'
import { analyzePage } from '../src/analyze.ts'

const [measured] = analyzePage({ file: 'a.md', text: '# Ferries\n\nThey run.' }).pages

/** A scored page with this total and findings of these levels. */
export function scoredPage(file: string, total: number, levels: readonly Finding['level'][] = []): Page {
	const findings = levels.map((level, index) => ({
		rule: `rule-${index}`,
		level,
		message: 'Found 1. Expected 2.',
		gain: 1,
		effort: 1 as const,
		asset: null,
		position: null,
		selector: null,
		docs: 'https://example.org',
	}))
	return { ...measured!, file, score: { ...measured!.score!, total }, findings }
}

/** A report of these pages; its totals are those of no page. */
export function reportOf(pages: readonly Page[]): Report {
	return { ...analyzePage({ file: 'a.md', text: null }), pages }
}
