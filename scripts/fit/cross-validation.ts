import { InputError } from '../command.ts'
import { fit, sampleChances } from './logistic.ts'
import { logLoss } from './measures.ts'
import type { Sample, Term } from './terms.ts'

/** Chances that the fits of one ridge strength give to the samples of sites that they were not fitted on. */
export interface LeftOut {
	readonly ridge: number
	/** By sample and kind. */
	readonly chances: readonly (readonly number[])[]
	readonly logLoss: number
}

/** Strengths that are tried. */
export const ridges: readonly number[] = [0.3, 1, 3, 10, 30]

/** Parts that the sites are divided into. */
const most = 10

/** For each ridge strength what left-out sites say of it. */
export function leaveSitesOut(samples: readonly Sample[], terms: readonly Term[]): readonly LeftOut[] {
	const folds = siteFolds(samples)
	return ridges.map((ridge) => {
		const weights = Array.from({ length: most }, (_, fold) =>
			fit(
				samples.filter(({ site }) => folds.get(site) !== fold),
				terms,
				ridge,
			),
		)
		const chances = samples.map((sample) => sampleChances(sample, terms, weights[folds.get(sample.site)!]!))
		return { ridge, chances, logLoss: logLoss(samples, chances) }
	})
}

/**
 * Divides the sites into parts of about as many samples: from the biggest site on, each goes where the fewest are.
 *
 * @throws {InputError} where there is one site only.
 */
export function siteFolds(samples: readonly Sample[]): ReadonlyMap<string, number> {
	const sizes = new Map<string, number>()
	for (const { site } of samples) sizes.set(site, (sizes.get(site) ?? 0) + 1)
	if (sizes.size < 2) throw new InputError('the labels are of one site; to leave sites out takes two or more')
	const filled = Array.from({ length: Math.min(most, sizes.size) }, () => 0)
	const bySize = [...sizes].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
	return new Map(
		bySize.map(([site, size]) => {
			const fold = filled.indexOf(Math.min(...filled))
			filled[fold]! += size
			return [site, fold]
		}),
	)
}
