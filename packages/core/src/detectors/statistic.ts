import { ownCollection, sample, source, survey, vagueTime } from '../cues/research.cues.ts'
import {
	approximation,
	comparison,
	dependentStart,
	instruction,
	measure,
	population,
	reporting,
} from '../cues/statistic.cues.ts'
import { attribute, closestTag } from '../page/element.ts'
import { countWords } from '../page/text.ts'
import type { Candidate, DetectedPage, Detector, Sentence } from './detector.ts'
import { isEarly } from './early.ts'
import { speaksOfOwnData } from './reading/labels.ts'
import { type Quantity, type QuantityKind, quantities } from './reading/quantity.ts'
import { elementsIn } from './reading/sentence-elements.ts'

/** What speaks for and against a sentence being a statistic, in log odds (judgements). */
const weights = {
	base: -1.8,
	percent: 1.7,
	multiple: 1.4,
	ratio: 1.4,
	magnitude: 1.3,
	rate: 1,
	time: 0.7,
	size: 0.6,
	physical: 0.6,
	currency: 0.5,
	count: 0.5,
	severalQuantities: 0.5,
	comparison: 0.8,
	population: 0.6,
	measure: 0.6,
	approximation: 0.4,
	reporting: 0.5,
	year: 0.2,
	emphasis: 0.3,
	source: 0.3,
	instruction: -0.9,
	question: -1.5,
	code: -0.8,
	short: -0.7,
	long: -0.5,
	linkOnly: -1.5,
	aside: -0.6,
	bareItem: -0.3,
} as const
type Sign = keyof typeof weights

/** Which signs a sentence shows. */
function statisticSigns(sentence: Sentence, found: readonly Quantity[], page: DetectedPage): Sign[] {
	const { text } = sentence
	const words = countWords(text, page.lang)
	const signs: Sign[] = [...new Set<QuantityKind>(found.map(({ kind }) => kind))]
	const add = (sign: Sign, is: boolean) => {
		if (is) signs.push(sign)
	}
	add('severalQuantities', found.length >= 2)
	add('comparison', comparison.test(text))
	add('population', population.test(text))
	add('measure', measure.test(text))
	add('approximation', approximation.test(text))
	add('reporting', reporting.test(text))
	add('year', /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/.test(text))
	add('source', source.test(text))
	add('instruction', instruction.test(text))
	add('question', /[?？]\s*$/.test(text))
	add('short', words < 6)
	add('long', words > 60)
	const elements = elementsIn(sentence, page)
	add(
		'code',
		elements.some(({ tag }) => tag === 'code' || tag === 'kbd'),
	)
	add(
		'emphasis',
		elements.some(
			(element) => (element.tag === 'strong' || element.tag === 'b') && /\d/.test(page.textOf(element)),
		),
	)
	add(
		'linkOnly',
		elements.some(
			(element) =>
				element.tag === 'a' && element.textEnd - element.textStart >= (sentence.end - sentence.start) * 0.8,
		),
	)
	add('aside', closestTag(sentence.block.element, 'blockquote', 'aside', 'footer') !== null)
	add('bareItem', sentence.block.element.tag === 'li')
	return signs
}

/** One sentence that states a specific quantity about the world, which a writer could quote with attribution. */
export const statistic: Detector<'statistic'> = {
	kind: 'statistic',
	wants: 'quantity',
	sentence(sentence, page) {
		const found = quantities(sentence.text)
		if (found.length === 0) return null
		const signs = statisticSigns(sentence, found, page)
		const odds = signs.reduce<number>((sum, sign) => sum + weights[sign], weights.base)
		const confidence = 1 / (1 + Math.exp(-odds))
		return confidence < 0.3 ? null : candidate(sentence, found, signs, confidence, page)
	},
}

function candidate(
	sentence: Sentence,
	found: readonly Quantity[],
	signs: readonly Sign[],
	confidence: number,
	page: DetectedPage,
): Candidate<'statistic'> {
	const { text, neighbours } = sentence
	const first = found[0] as Quantity
	const linked = elementsIn(sentence, page).some(
		(element) => element.tag === 'a' && attribute(element, 'href') !== null,
	)
	const own = ownCollection.test(text) || ownCollection.test(neighbours)
	return {
		kind: 'statistic',
		element: sentence.block.element,
		span: { start: sentence.start, end: sentence.end },
		confidence,
		originality: own ? 1 : source.test(text) ? 0.3 : 0.5,
		// One of many: about five make a full instance (a judgement; top pages hold four, E53).
		substance: 0.2,
		title: null,
		facts: {
			// Figures of the author's own data have their source on the page.
			sourced: linked || source.test(text) || own || source.test(neighbours) || speaksOfOwnData(page),
			standalone: !dependentStart.test(text),
			vagueTime: vagueTime.test(text) && !/(?:^|\D)(?:19|20)\d{2}(?:\D|$)/.test(text),
			surveyClaim: survey.test(text) && (first.kind === 'percent' || first.kind === 'ratio'),
			sampleNear:
				sample.test(neighbours) ||
				/(?:^|[^\p{L}])n\s?=\s?\d/iu.test(`${text} ${neighbours}`) ||
				(found.some(({ kind }) => kind === 'count') && sample.test(text)),
			early: isEarly(sentence.start, page),
			unit: first.kind,
		},
		cues: [
			{
				cue: `quantity: ${found
					.slice(0, 3)
					.map((quantity) => quantity.text.trim())
					.join(', ')}`,
			},
			...(['comparison', 'population', 'measure', 'reporting', 'source'] as const)
				.filter((sign) => signs.includes(sign))
				.map((sign) => ({ cue: words[sign] })),
		],
	}
}

const words = {
	comparison: 'says how it changed or compares',
	population: 'says who or what it is about',
	measure: 'sums up a measurement',
	reporting: 'reports a finding',
	source: 'names a source',
} as const
