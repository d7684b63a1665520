import type { Page, Score } from '@linkworthy/core'
import { figure, roleName, share } from './vocabulary.ts'

/** What the score is and how sure it is. */
export function scoreSentence({ total, low, high, coverage }: Score): string {
	const spread =
		low === high
			? ''
			: `, and lies between ${figure(low)} and ${figure(high)}, depending on how sure the detections are`
	return `The page scores ${figure(total)} of 100${spread}. ${share(coverage)} of the rubric’s weight could be evaluated.`
}

/** What penalties take away; null without any. */
export function penaltySentence({ total, potential, gates }: Score): string | null {
	// Totals are rounded to whole points; less than one is no penalty.
	if (gates.length > 0 || potential - total < 1) return null
	return `Penalties take ${figure(potential - total)} of the ${figure(potential)} points that the content brings.`
}

/** Why a page has no score. */
export function unscoredSentence({ role }: Pick<Page, 'role'>): string {
	return `Not scored: ${roleName(role)}. The score is made for articles and says nothing about other pages.`
}
