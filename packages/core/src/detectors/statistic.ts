import type { WordCue } from '../cues/cue.ts'
import { ownCollection, sample, source, survey, vagueTime } from '../cues/research.cues.ts'
import { dependentStart, readingTime, spelledShare } from '../cues/statistic.cues.ts'
import { attribute, closestTag } from '../page/element.ts'
import type { Candidate, DetectedPage, Detector, Sentence } from './detector.ts'
import { isEarly } from './early.ts'
import { speaksOfOwnData } from './reading/labels.ts'
import { leastChance } from './reading/least-chance.ts'
import { type Quantity, quantities } from './reading/quantity.ts'
import { quotableClause } from './reading/quotable-clause.ts'
import { elementsIn } from './reading/sentence-elements.ts'
import { statisticChance, year } from './reading/statistic-chance.ts'

const sampleSize = /(?:^|[^\p{L}])n\s?=\s?\d/iu
const isSampleSized = (text: string) => text.includes('=') && sampleSize.test(text)

/** One sentence that states a specific quantity about the world, which a writer could quote with attribution. */
export const statistic: Detector<'statistic'> = {
	kind: 'statistic',
	wants: 'quantity',
	sentence(sentence, page) {
		const found = quantities(sentence.text, page.says(spelledShare, sentence.start, sentence.end)).filter(
			(quantity) => !isInCode(quantity, sentence, page),
		)
		if (found.length === 0 || isNoStatement(sentence, page)) return null
		const { confidence, reasons } = statisticChance(sentence, found, page)
		return confidence < leastChance ? null : candidate(sentence, found, confidence, reasons, page)
	},
}

/** The numbers of an expression or a command; some authors set a figure alone as code. */
function isInCode({ index, text }: Quantity, { start }: Sentence, page: DetectedPage): boolean {
	const code = closestTag(page.elementAt(start + index), 'code', 'samp', 'kbd')
	return code !== null && code.textEnd - code.textStart > text.length + 2
}

/** The words of a link are the title of what it leads to, and how long a page takes to read is said of each. */
function isNoStatement({ start, end }: Sentence, page: DetectedPage): boolean {
	const link = closestTag(page.elementAt(start), 'a')
	return (
		(link !== null && link.textEnd - link.textStart >= (end - start) * 0.8) ||
		page.says(readingTime, start, end)
	)
}

function candidate(
	sentence: Sentence,
	found: readonly Quantity[],
	confidence: number,
	reasons: readonly string[],
	page: DetectedPage,
): Candidate<'statistic'> {
	const { text, start, end, around } = sentence
	const says = (cue: WordCue) => page.says(cue, start, end)
	const nearby = (cue: WordCue) => page.says(cue, around.start, start) || page.says(cue, end, around.end)
	const first = found[0] as Quantity
	const linked = elementsIn(sentence, page).some(
		(element) => element.tag === 'a' && attribute(element, 'href') !== null,
	)
	const own = says(ownCollection) || nearby(ownCollection)
	return {
		kind: 'statistic',
		element: sentence.block.element,
		span: { start, end },
		confidence,
		originality: own ? 1 : says(source) ? 0.3 : 0.5,
		// One of many: about five make a full instance (a judgement; top pages hold four, E53).
		substance: 0.2,
		title: quotableClause(text, first.index),
		facts: {
			// Figures of the author's own data have their source on the page.
			sourced: linked || says(source) || own || nearby(source) || speaksOfOwnData(page),
			standalone: !dependentStart.test(text),
			vagueTime: says(vagueTime) && !year.test(text),
			surveyClaim: says(survey) && (first.kind === 'percent' || first.kind === 'ratio'),
			sampleNear:
				nearby(sample) ||
				isSampleSized(page.text.slice(around.start, around.end)) ||
				(found.some(({ kind }) => kind === 'count') && says(sample)),
			early: isEarly(start, page),
			unit: first.kind,
		},
		cues: [
			{
				cue: `quantity: ${found
					.slice(0, 3)
					.map((quantity) => quantity.text)
					.join(', ')}`,
			},
			...reasons.map((cue) => ({ cue })),
		],
	}
}
