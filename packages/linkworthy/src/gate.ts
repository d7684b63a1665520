import type { Level, Report } from '@linkworthy/core'

/** What a run must reach. */
export interface Gate {
	/** The least total that every scored page must have, 0–100. */
	readonly failUnder?: number | undefined
	/** No finding may have this level or a graver one. */
	readonly failOn?: Level | undefined
}

const levels: readonly Level[] = ['note', 'warning', 'error']

/** A judgement: as many as one line can hold; the report has them all. */
const namedCount = 3

/** Why a report is below what was asked, a line for each demand; empty when it is not. */
export function belowGate(report: Report, gate: Gate): string[] {
	const reasons: string[] = []
	const { failUnder, failOn } = gate
	if (failUnder !== undefined) {
		const under = report.pages
			.flatMap((page) =>
				page.score && page.score.total < failUnder ? [{ file: page.file, total: page.score.total }] : [],
			)
			.sort((a, b) => a.total - b.total)
		const named = under.map(({ file, total }) => `${file} (${round(total)})`)
		if (under.length > 0)
			reasons.push(`${count(under.length, 'page')} under the score of ${failUnder}: ${some(named)}.`)
	}
	if (failOn !== undefined) {
		const grave = levels.slice(levels.indexOf(failOn))
		const named = report.pages.flatMap((page) =>
			page.findings.filter(({ level }) => grave.includes(level)).map(({ rule }) => `${page.file} (${rule})`),
		)
		const asked = failOn === 'error' ? 'level error' : `level ${failOn} or graver`
		if (named.length > 0) reasons.push(`${count(named.length, 'finding')} of ${asked}: ${some(named)}.`)
	}
	return reasons
}

/** The build is below what `failUnder` or `failOn` asked for. The message holds the reasons. */
export class GateError extends Error {
	override readonly name = 'GateError'
	constructor(message: string) {
		super(message)
		// Builds print the stack: the site's owner is told what to mend and not where this was thrown.
		this.stack = `${this.name}: ${message}`
	}
}

/** Rounded down, so that a score just under what was asked never reads as if it reached it. */
function round(total: number): number {
	return Math.floor(total * 10) / 10
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function some(named: readonly string[]): string {
	const rest = named.length - namedCount
	return named.slice(0, namedCount).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
