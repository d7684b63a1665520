import { type Finding, gainText, type Page, printable, type Report } from 'linkworthy'

/** Which findings become warnings. */
export interface WarningChoice {
	/** The gravest first. */
	readonly levels: readonly Finding['level'][]
	/** As many lines at most. */
	readonly most: number
}

/**
 * A line for each thing to mend: the file, what was found, the points that mending it gains, and where it is explained.
 * The graver level comes first, then what gains most. A rule that speaks in several places, often because of one
 * template, is one line.
 */
export function warningLines(report: Report, { levels, most }: WarningChoice): string[] {
	const byRule = new Map<string, { readonly page: Page; readonly finding: Finding; places: number }>()
	for (const { page, finding } of findingsByWeight(report, levels)) {
		const known = byRule.get(finding.rule)
		if (known) known.places++
		else byRule.set(finding.rule, { page, finding, places: 1 })
	}
	return [...byRule.values()].slice(0, most).map(({ page, finding, places }) => {
		const more = places > 1 ? ` (and ${places - 1} more ${places === 2 ? 'place' : 'places'})` : ''
		const { level, message, docs } = finding
		const parts = [page.source ?? page.file, level, `${message}${more}`, gainText(finding.gain), docs]
		return parts.map(printable).join('  ')
	})
}

function findingsByWeight(
	report: Report,
	levels: readonly Finding['level'][],
): { page: Page; finding: Finding }[] {
	return report.pages
		.flatMap((page) => page.findings.map((finding) => ({ page, finding })))
		.filter(({ finding }) => levels.includes(finding.level))
		.sort(
			({ finding: a }, { finding: b }) =>
				levels.indexOf(a.level) - levels.indexOf(b.level) || b.gain - a.gain,
		)
}
