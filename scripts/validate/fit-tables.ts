import { textTable } from '../text-table.ts'
import { figure, signed, signedInterval } from './figures.ts'
import type { Fit, Outcome } from './fit.ts'
import type { Rows } from './tables.ts'
import type { TermEffect } from './term-effects.ts'

/** The rubric's points beside fitted ones. */
export interface Fitting {
	readonly lengthPenalty: number
	/** Of the rubric as it is. */
	readonly present: Outcome
	/** By where the points were drawn to and how strongly. */
	readonly fits: readonly Fit[]
	readonly terms: readonly TermEffect[]
}

/** The rows of the fits: how well each tells the sites that it was not fitted on. */
export function fitRows({ present, fits }: Fitting): Rows {
	return [
		['points', 'ridge', 'AUC', 'lift over words', 'ahead', 'partial', 'rho with words'],
		['the rubric’s', '', ...outcomeCells(present)],
		...fits.map(({ drawnTo, ridge, leftOut }) => [
			drawnTo === 'zero' ? 'fitted' : 'fitted, drawn to the rubric’s',
			String(ridge),
			...outcomeCells(leftOut),
		]),
	]
}

/** The rows of the terms: points of the rubric and of the best fits, and what each does. */
export function termRows({ fits, terms }: Fitting): Rows {
	const free = best(fits.filter(({ drawnTo }) => drawnTo === 'zero'))
	const drawn = best(fits.filter(({ drawnTo }) => drawnTo === 'present'))
	const cells = (term: TermEffect, at: number): readonly string[] => [
		term.points.toFixed(1),
		free.points[at]!.toFixed(1),
		drawn.points[at]!.toFixed(1),
		String(term.sites),
		term.partial === null ? '–' : signedInterval(term.partial),
		term.partial === null ? '–' : `${Math.round(term.sameSign * 100)}%`,
		signed(term.auc),
		signed(term.partialOfScore),
	]
	const dimensions = [...Map.groupBy(terms.keys(), (at) => terms[at]!.dimension)]
	const sum = (points: readonly number[], those: readonly number[]) =>
		those.reduce((sum, at) => sum + points[at]!, 0).toFixed(1)
	const present = terms.map(({ points }) => points)
	return [
		[
			'rule',
			'dimension',
			'points',
			'fitted',
			'drawn',
			'sites',
			'partial',
			'same sign',
			'AUC gained',
			'partial gained',
		],
		...terms.map((term, at) => [term.name, term.dimension, ...cells(term, at)]),
		...dimensions.map(([dimension, those]) => [
			'all',
			dimension,
			sum(present, those),
			sum(free.points, those),
			sum(drawn.points, those),
		]),
	]
}

/** The fit that orders most pairs of left-out sites rightly. */
export function best(fits: readonly Fit[]): Fit {
	return fits.reduce((best, fit) => (fit.leftOut.auc > best.leftOut.auc ? fit : best))
}

/** The fitting as text for a terminal. */
export function fittingText(fitting: Fitting): string {
	const penalty = fitting.lengthPenalty === 0 ? '' : `, length penalty ${fitting.lengthPenalty}`
	return [
		`points fitted leaving a site out${penalty}\n${textTable(fitRows(fitting))}`,
		`points fitted on all sites with the best ridges; what a rule does by itself, and what the rubric gains by it\n${textTable(termRows(fitting))}`,
	].join('\n')
}

function outcomeCells({ auc, lift, ahead, partial, rhoWithWords }: Outcome): readonly string[] {
	return [figure(auc), signedInterval(lift), String(ahead), figure(partial), figure(rhoWithWords)]
}
