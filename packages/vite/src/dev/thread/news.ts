import { compareFindings, type Finding, hasGain, type Page } from 'linkworthy'

/** What is remembered of a page between two looks at it. */
export interface Seen {
	readonly page: Pick<Page, 'assets' | 'findings' | 'score'>
	/** The findings that the author was told of. */
	readonly told: ReadonlySet<Finding>
}

/** What a look at a page brings. */
export interface News {
	readonly seen: Seen
	/** To be told now, the graver level first, then what gains most. */
	readonly added: readonly Told[]
	/** Told before, and gone. */
	readonly fixed: readonly Finding[]
}

/** A finding, and in how many more places the page has the same. */
export interface Told {
	readonly finding: Finding
	readonly morePlaces: number
}

/** As many findings of a page as are told at once: the next ones come when these are fixed. A judgement. */
const most = 5

/**
 * Compares a page with what was seen of it. A finding is told once: when it is among those that matter most, or when
 * the edit brought it. Of a rule that speaks in several places, one is told.
 *
 * @param levels which findings are told, the gravest first. What is no error and gains nothing is not told.
 */
export function newsOf(before: Seen | undefined, page: Page, levels: readonly Finding['level'][]): News {
	const findings = page.findings.filter(
		(finding) => levels.includes(finding.level) && (finding.level === 'error' || hasGain(finding)),
	)
	const { kept, gone, added } = compareFindings(before?.page ?? { assets: [], findings: [] }, {
		assets: page.assets,
		findings,
	})
	const told = new Set(kept.flatMap(([earlier, later]) => (before?.told.has(earlier) ? [later] : [])))
	const rank = ({ level, gain }: Finding): number => levels.indexOf(level) * 1000 - gain
	const ranked = findings.toSorted((a, b) => rank(a) - rank(b))
	const leading = onePerRule([...ranked.filter((finding) => told.has(finding)), ...ranked])
		.toSorted((a, b) => rank(a) - rank(b))
		.slice(0, most)
	const isNew = new Set(before ? added : [])
	const wanted = new Set([...leading, ...onePerRule(ranked.filter((finding) => isNew.has(finding)))])
	const telling = ranked.filter((finding) => wanted.has(finding) && !told.has(finding)).slice(0, most)
	for (const finding of telling) told.add(finding)
	return {
		seen: { page: { assets: page.assets, findings, score: page.score }, told },
		added: telling.map((finding) => ({
			finding,
			morePlaces: findings.filter(({ rule }) => rule === finding.rule).length - 1,
		})),
		fixed: gone.filter((finding) => before?.told.has(finding)),
	}
}

/** The first finding of each rule. */
function onePerRule(findings: readonly Finding[]): Finding[] {
	const rules = new Set<string>()
	return findings.filter(({ rule }) => !rules.has(rule) && rules.add(rule))
}
