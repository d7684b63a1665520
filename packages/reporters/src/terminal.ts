import type { Failure, Page, Report } from '@linkworthy/core'
import pico from 'picocolors'
import { nextSteps, type Step } from './next-steps.ts'
import { findingPlace, pagePath, rankPages } from './page-name.ts'
import { clip, clipStart, columns, pad, printable } from './plain-text.ts'
import { spreadSentence, totalsLine, unscoredSentence } from './spread.ts'
import { assetWords, count, figure, gainText, stageName, traitName } from './vocabulary.ts'

/** How the summary is printed. */
export interface TerminalOptions {
	/** Colour and weight by escape sequences; the words are the same without. */
	readonly colour: boolean
	/** Columns of the terminal: longer lines of pages and steps are cut. Without it nothing is. */
	readonly width?: number | undefined
	/** Only errors and failures. */
	readonly quiet?: boolean | undefined
	/** Where the full report was written. */
	readonly reportPath?: string | null | undefined
	/** Where the embed codes were written. */
	readonly embedsPath?: string | null | undefined
}

type Colours = ReturnType<typeof pico.createColors>

/** Judgements: what fits on one screen and is still read. */
const bestPageCount = 10
const nextStepCount = 5
/** A name longer than this would leave no room for what is said of it. */
const nameColumns = 48

/** The summary of a report for a person at a terminal; empty when `quiet` is on and nothing is wrong. */
export function terminal(report: Report, options: TerminalOptions): string {
	return summaryLines(report, options)
		.map((line) => `${line}\n`)
		.join('')
}

/** The lines of the summary, for a logger that prints one by one. */
export function summaryLines(report: Report, options: TerminalOptions): string[] {
	const colours = pico.createColors(options.colour)
	const troubles = [...errorLines(report, colours), ...failureLines(report.failures, colours)]
	if (options.quiet) return troubles
	return [
		colours.bold(totalsLine(report)),
		...bestPageLines(report, options, colours),
		...nextStepLines(report, options, colours),
		...troubles,
		...spreadLines(report),
		...fileLines(options, colours),
	]
}

function bestPageLines(report: Report, options: TerminalOptions, colours: Colours): string[] {
	const scored = rankPages(report.pages).filter(({ score }) => score !== null)
	const best = scored.slice(0, bestPageCount)
	const rows = best.map((page) => ({
		mark: figure(Math.round(page.score?.total ?? 0)),
		name: pagePath(page),
		rest: pageWords(page),
	}))
	const lines = layOut(rows, options.width, clip, (mark) => colours.bold(mark))
	const more = scored.length - best.length
	if (more > 0)
		lines.push(colours.dim(`  …  ${figure(more)} more${options.reportPath ? ' in the report' : ''}`))
	return lines
}

function nextStepLines(report: Report, options: TerminalOptions, colours: Colours): string[] {
	const rows = nextSteps(report)
		.slice(0, nextStepCount)
		.map((step) => ({
			mark: gainText(step.finding.gain),
			name: findingPlace(step.page, step.finding),
			rest: stepWords(step),
		}))
	if (rows.length === 0) return []
	return [
		colours.bold('Worth doing next'),
		...layOut(rows, options.width, clipStart, (mark) => colours.green(mark)),
	]
}

function errorLines(report: Report, colours: Colours): string[] {
	const lines = report.pages.flatMap((page) =>
		page.findings
			.filter(({ level }) => level === 'error')
			.map(
				(finding) =>
					`  ${findingPlace(page, finding)}  ${printable(finding.message)} ${colours.dim(`(${printable(finding.rule)})`)}`,
			),
	)
	return lines.length === 0 ? [] : [colours.red(count(lines.length, 'error')), ...lines]
}

function failureLines(failures: readonly Failure[], colours: Colours): string[] {
	if (failures.length === 0) return []
	return [
		colours.red(count(failures.length, 'failure')),
		...failures.map(
			({ file, stage, message }) => `  ${printable(file)}  ${stageName(stage)}: ${printable(message)}`,
		),
	]
}

function spreadLines(report: Report): string[] {
	if (report.totals.pages === 0) return []
	return [[spreadSentence(report), unscoredSentence(report)].filter(Boolean).join(' ')]
}

function fileLines({ reportPath, embedsPath }: TerminalOptions, colours: Colours): string[] {
	return [
		...(reportPath ? [`Report: ${colours.underline(printable(reportPath))}`] : []),
		...(embedsPath ? [`Embed codes: ${colours.underline(printable(embedsPath))}`] : []),
	]
}

function pageWords(page: Page): string {
	const assets = assetWords(page.assets) || 'no assets'
	return [page.traits.map(traitName).join(', '), assets].filter(Boolean).join(' · ')
}

function stepWords({ finding, others }: Step): string {
	const more = others.length > 0 ? ` (and ${count(others.length, 'more place')})` : ''
	return `${printable(finding.message)}${more}`
}

interface Row {
	readonly mark: string
	readonly name: string
	readonly rest: string
}

/** Three aligned columns: a figure, a name, and words. */
function layOut(
	rows: readonly Row[],
	width: number | undefined,
	shorten: typeof clip,
	paint: (mark: string) => string,
): string[] {
	const markWidth = Math.max(...rows.map(({ mark }) => columns(mark)), 3)
	const room = Math.min(nameColumns, Math.floor((width ?? Number.POSITIVE_INFINITY) * 0.4))
	const nameWidth = Math.min(room, Math.max(...rows.map(({ name }) => columns(name)), 0))
	return rows.map(({ mark, name, rest }) => {
		const before = `  ${' '.repeat(markWidth - columns(mark))}`
		const after = `  ${pad(shorten(name, nameWidth), nameWidth)}  `
		const left = width === undefined ? columns(rest) : width - 2 - markWidth - columns(after)
		return `${before}${paint(mark)}${after}${clip(rest, Math.max(left, 1))}`
	})
}
