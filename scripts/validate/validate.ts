import { assess, type Rubric } from '../../packages/core/src/index.ts'
import { InputError } from '../command.ts'
import { fits } from './fit.ts'
import type { Fitting } from './fit-tables.ts'
import type { LinkedSite } from './linked-sites.ts'
import { type SiteSample, siteSample } from './samples.ts'
import { type RecordSource, siteRecords } from './site-records.ts'
import { isCounted, summarize } from './summary.ts'
import type { Validation } from './tables.ts'
import { outcomeOf, termEffects } from './term-effects.ts'
import { type SiteValidity, siteValidity } from './validity.ts'

/** What a run found. */
export interface Results extends Validation {
	/** Null where nothing was to be fitted. */
	readonly fitting: Fitting | null
}

/** What is asked for beside the validation. */
export interface FitWish {
	readonly fit: boolean
	/** See `FitOptions`. */
	readonly lengthPenalty: number
}

/**
 * Assesses each site by itself with a rubric, and compares the scores with the links.
 *
 * @throws {InputError} where no counted site has pages.
 */
export async function validate(
	linked: readonly LinkedSite[],
	source: RecordSource,
	rubric: Rubric,
	{ fit, lengthPenalty }: FitWish,
): Promise<Results> {
	const sites: SiteValidity[] = []
	const samples: SiteSample[] = []
	const without: string[] = []
	for (const site of linked) {
		const records = await siteRecords(site, source)
		if (records.length === 0) {
			without.push(site.name)
			continue
		}
		sites.push(siteValidity(site, records, assess(records, { rubric }).pages))
		if (fit) samples.push(siteSample(site, records, rubric))
	}
	if (!sites.some(isCounted)) throw new InputError('the folder of pages holds no counted site of the labels')
	const validation = { rubric: rubric.version, sites, without, summary: summarize(sites) }
	return { ...validation, fitting: fit ? fitted(samples, rubric, lengthPenalty) : null }
}

function fitted(samples: readonly SiteSample[], rubric: Rubric, lengthPenalty: number): Fitting {
	return {
		lengthPenalty,
		present: outcomeOf(samples.filter(isCounted), rubric),
		fits: (['zero', 'present'] as const).flatMap((drawnTo) =>
			fits(samples, rubric, { drawnTo, lengthPenalty }),
		),
		terms: termEffects(samples, rubric),
	}
}
