import { printable } from '../../packages/linkworthy/src/index.ts'
import { textTable } from '../text-table.ts'
import { type Evaluation, type Miss, macroLabels, type Reliability } from './evaluate.ts'
import type { Accuracy } from './hits.ts'

/** The evaluation as text for a terminal. */
export function evaluationText(evaluation: Evaluation): string {
	const { pages, absent, kinds, micro, macroF1, traits, judgement } = evaluation
	const head = ['labels', 'found', 'right', 'precision', 'recall', 'F1']
	const parts = [
		textTable([
			['kind', ...head],
			...kinds.map((row) => [row.kind, ...cells(row)]),
			['all (micro)', ...cells(micro)],
			[`mean, ${macroLabels} labels or more (macro)`, '', '', '', '', '', share(macroF1)],
		]),
		textTable([['trait', ...head], ...traits.map((row) => [row.trait, ...cells(row)])]),
		textTable([['confidence', 'reported', 'right', 'share right'], ...evaluation.reliability.map(tenth)]),
		`score ~ linkable: Spearman's rho ${share(judgement.rho)} over ${judgement.scored} pages (${judgement.unscored} without a score left out)\n`,
		`${pages} labelled pages, ${absent.length} of them not found in the folder${absent.map((file) => `\n  ${printable(file)}`).join('')}\n`,
	]
	return parts.join('\n')
}

/** One line for each miss: missed or false, kind, place, confidence, text. */
export function missesText(misses: readonly Miss[], limit: number): string {
	const lines = misses
		.slice(0, limit)
		.map(({ side, kind, file, lines, text, confidence }) =>
			[
				side,
				kind,
				`${printable(file)}:${lines.join('-')}`,
				share(confidence),
				printable(text).slice(0, 90),
			].join('\t'),
		)
	const more = misses.length - lines.length
	return [...lines, ...(more > 0 ? [`… ${more} more (--limit)`] : []), ''].join('\n')
}

function cells({ labels, found, right, precision, recall, f1 }: Accuracy): string[] {
	return [...[labels, found, right].map(String), share(precision), share(recall), share(f1)]
}

function tenth({ from, reported, right }: Reliability): string[] {
	const range = `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`
	return [range, String(reported), String(right), share(right / reported)]
}

function share(value: number | null): string {
	return value === null ? '–' : value.toFixed(3)
}
