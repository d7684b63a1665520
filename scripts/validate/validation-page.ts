import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeInside } from '../../packages/linkworthy/src/write-inside.ts'
import { withGenerated } from '../generated-places.ts'
import { markdownTable } from '../markdown-table.ts'
import { signedInterval } from './figures.ts'
import { type Fitting, fitRows, termRows } from './fit-tables.ts'
import { liftOver } from './summary.ts'
import { baselineRows, genreRows, siteRows, sumRows, type Validation } from './tables.ts'
import type { Results } from './validate.ts'

/** POSIX path of the page, from the repository's root. */
const validationPath = 'docs/validation.md'

/**
 * Puts the figures of a run into the page that publishes them, at once or not at all; its words stay.
 *
 * @param root absolute path of the repository.
 */
export async function writeValidationPage(root: string, results: Results): Promise<void> {
	const written = await readFile(join(root, validationPath), 'utf8')
	await writeInside(root, validationPath, withGenerated(written, validationParts(results)))
}

/** The figures by the name of their place. */
function validationParts(results: Results): Readonly<Record<string, string>> {
	const { sites, summary, fitting } = results
	const byLift = sites.toSorted((a, b) => liftOver('words', b) - liftOver('words', a))
	return {
		claim: claim(results),
		sum: markdownTable(sumRows(summary)),
		baselines: markdownTable(baselineRows(summary)),
		sites: markdownTable(siteRows(byLift)),
		genres: markdownTable(genreRows(summary)),
		...(fitting ? { fits: fitText(fitting), terms: markdownTable(termRows(fitting)) } : {}),
	}
}

/** What the figures allow to say, and no more. */
function claim({ rubric, summary }: Validation): string {
	const { sites, pages, score, lift, ahead, baselines } = summary
	const words = baselines.find(({ name }) => name === 'words')!
	const together =
		score.rho.low > 0
			? `Among pages of the same site, a higher score went with more linking repositories: ρ = ${score.rho.value.toFixed(2)} (95% ${score.rho.low.toFixed(2)} to ${score.rho.high.toFixed(2)}), the mean over ${sites} sites with ${pages} pages.`
			: `Over ${sites} sites with ${pages} pages, a higher score is not shown to go with more linking repositories.`
	const beside =
		score.partial.low > 0
			? 'That holds among pages of the same length and age too'
			: 'Among pages of the same length and age that is not shown'
	const better =
		lift.low > 0
			? 'it orders more pairs of pages rightly than their length does'
			: 'that it orders more pairs of pages rightly than their length does is not shown'
	return [
		`Measured with rubric ${rubric}. ${together} Of two pages with different numbers of links, the score puts the one with more first in ${percent(score.auc.value)} of the cases; the number of words alone does in ${percent(words.auc.value)}.`,
		`${beside} (partial ρ = ${score.partial.value.toFixed(2)}, ${score.partial.low.toFixed(2)} to ${score.partial.high.toFixed(2)}); ${better} (${signedInterval(lift)} in AUC; ahead on ${ahead} of ${sites} sites).`,
	].join('\n\n')
}

function fitText(fitting: Fitting): string {
	const penalty =
		fitting.lengthPenalty === 0
			? 'without a length penalty'
			: `with a length penalty of ${fitting.lengthPenalty}`
	return `${markdownTable(fitRows(fitting))}\n\nFitted ${penalty}.`
}

function percent(share: number): string {
	return `${(share * 100).toFixed(0)}%`
}
