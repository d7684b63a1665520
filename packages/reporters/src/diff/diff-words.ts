import type { Failure, PageSummary, ReportDiff } from '@linkworthy/core'
import { printable } from '../plain-text.ts'
import { count, countKind, kinds, roleName, stageName } from '../vocabulary.ts'
import type { DiffOutline, FoundByRule, SmallMoves } from './diff-outline.ts'
import { fromTo, moveText } from './move-text.ts'

/** `16 → 17 pages · 48 → 50 assets · median score 26 → 27 · 0 errors · 12 → 10 warnings`. */
export function headline({ before, after, sameRubric }: ReportDiff): string {
	const [earlier, later] = [before.totals, after.totals]
	const counted = (before: number, after: number, noun: string): string =>
		`${fromTo(before, after)} ${noun}${after === 1 ? '' : 's'}`
	const parts = [
		counted(earlier.pages, later.pages, 'page'),
		counted(earlier.assets, later.assets, 'asset'),
		...(sameRubric ? [`median score ${fromTo(earlier.medianScore, later.medianScore)}`] : []),
		counted(earlier.findingsByLevel.error, later.findingsByLevel.error, 'error'),
		counted(earlier.findingsByLevel.warning, later.findingsByLevel.warning, 'warning'),
	]
	return parts.join(' · ')
}

/** What a page that came or went holds; why it went, if it is still there. */
export function pageWordsOf({ role, assets, failure }: PageSummary): string {
	if (failure) return failureWords(failure)
	const counted = kinds.flatMap((kind) => {
		const some = assets.filter((asset) => asset.kind === kind).length
		return some > 0 ? [countKind(some, kind)] : []
	})
	return [...(role === 'article' ? [] : [roleName(role)]), counted.join(', ') || 'no assets'].join(' · ')
}

/** The message, and in how many more places the rule says the like. */
export function placesText({ finding, others }: FoundByRule): string {
	return `${printable(finding.message)}${others > 0 ? ` (and ${count(others, 'more place')})` : ''}`
}

/** What only the place in the site moved, in one sentence. */
export function smallMovesSentence({ pages, lowest, highest }: SmallMoves): string {
	const range = lowest === highest ? moveText(lowest) : `${moveText(lowest)} to ${moveText(highest)}`
	return `${count(pages, 'more page')} moved by ${range}, by their place in the site alone.`
}

/** What went wrong with a file. */
export function failureWords({ stage, message }: Failure): string {
	return `${stageName(stage)}: ${printable(message)}`
}

/** The difference in a few words: `2 pages lower, 1 higher, 3 new findings`. */
export function verdict({ lower, higher, added, gone, findings }: DiffOutline): string {
	const parts = [
		[lower.length, 'lower'],
		[higher.length, 'higher'],
		[added.length, 'gained'],
		[gone.length, 'lost'],
	] as const
	const counted = parts
		.filter(([number]) => number > 0)
		.map(([number, words], index) => `${index === 0 ? count(number, 'page') : number} ${words}`)
	const said = [...counted, ...(findings.length > 0 ? [count(findings.length, 'new finding')] : [])]
	return said.join(', ') || 'no score moved'
}
