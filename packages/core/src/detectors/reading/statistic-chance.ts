import type { WordCue } from '../../cues/cue.ts'
import { datasetWords } from '../../cues/data.cues.ts'
import {
	achievement,
	address,
	approximation,
	comparison,
	findingsTitle,
	future,
	hypothesis,
	measure,
	norm,
	pointing,
	population,
	price,
	setting,
	setupHeading,
} from '../../cues/statistic.cues.ts'
import type { PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { DetectedPage, Sentence } from '../detector.ts'
import { amounts } from '../weighed.ts'
import type { Quantity } from './quantity.ts'
import { elementsIn } from './sentence-elements.ts'
import { statisticWeights } from './statistic-weights.data.ts'

/** How likely a sentence with a quantity is a statistic, 0–1, and what speaks for it, in words. */
export interface StatisticChance {
	readonly confidence: number
	readonly reasons: readonly string[]
}

type Sign = Exclude<keyof typeof statisticWeights, 'base'>

const reasons: Readonly<Partial<Record<Sign, string>>> = {
	comparison: 'says how it changed or compares',
	population: 'says who or what it is about',
	measure: 'sums up a measurement',
	achievement: 'says what was done or is held',
	dataset: 'describes a data set',
	year: 'names its year',
	findingsPage: 'the page reports findings by its title',
}

/** Weighs what a sentence and its page tell of its quantities. */
export function statisticChance(
	sentence: Sentence,
	found: readonly Quantity[],
	page: DetectedPage,
): StatisticChance {
	const signs = signsOf(sentence, found, page)
	page.onWeighed?.({
		model: 'statistic',
		signs: amounts(signs),
		position: page.positionOfText(sentence.start, sentence.end),
		text: sentence.text,
		src: null,
	})
	const odds = signs.reduce<number>((sum, sign) => sum + statisticWeights[sign], statisticWeights.base)
	return {
		confidence: 1 / (1 + Math.exp(-odds)),
		reasons: signs.flatMap((sign) => reasons[sign] ?? []),
	}
}

function signsOf(sentence: Sentence, found: readonly Quantity[], page: DetectedPage): Sign[] {
	const { text, start, end, block } = sentence
	const says = (cue: WordCue) => page.says(cue, start, end)
	const signs: Sign[] = []
	const add = (sign: Sign, is: boolean) => {
		if (is) signs.push(sign)
	}
	const { codeRich, addressing, reportsFindings } = pageSigns(page)
	const kinds = new Set(found.map(({ kind }) => kind))
	const figures = found.filter((quantity) => !isInCents(quantity))
	const only = (kind: Quantity['kind']) => kinds.size === 1 && kinds.has(kind)
	add('percent', kinds.has('percent') || found.some(isShare))
	add('multiple', kinds.has('multiple') && !signs.includes('percent'))
	add('comparison', says(comparison))
	add('measure', says(measure))
	// How long or big something is, is rather a setting or a habit, unless it is measured or changes.
	const isFound = signs.includes('comparison') || signs.includes('measure')
	add('physical', only('physical') && !isFound)
	add('time', only('time') && !isFound)
	// "A 612-byte file", "over a 30-year window": what something is like.
	add(
		'adjectival',
		found.every(({ text: words }) => /\d-\p{L}/u.test(words)),
	)
	add(
		'smallCount',
		found.every(({ kind, text: words }) => kind === 'count' && words.length < 3),
	)
	add('two', figures.length === 2)
	add('three', figures.length >= 3)
	// All of them, or the whole of something, is rather said than counted.
	add(
		'whole',
		found.some(({ kind, text: words }) => kind === 'percent' && /^100(?!\d)/.test(words)),
	)
	add(
		'precise',
		figures.some((quantity) => /\d[.,]\d/.test(quantity.text)),
	)
	add('approximation', /[~≈±]/.test(text) || says(approximation))
	add('population', says(population))
	add('achievement', says(achievement))
	add('dataset', says(datasetWords))
	add('year', year.test(text))
	add('hypothesis', says(hypothesis))
	add('norm', says(norm))
	add('future', says(future))
	add('setting', says(setting))
	add('underSetup', isUnderSetup(block.element, page))
	add('emphasised', isEmphasised(sentence, page))
	add('address', says(address))
	add('pointing', says(pointing))
	add('formula', formula.test(text))
	// "About 10^14 synapses" may be a finding, "a = b * 2" hardly is.
	add('equation', signs.includes('formula') && text.includes('='))
	// "15% off each ticket you buy" is an offer; of what others pay, a share is a finding.
	add(
		'price',
		(kinds.has('currency') || (signs.includes('percent') && signs.includes('address'))) && says(price),
	)
	add('question', /[?？]\s*$/.test(text))
	// "380K users", "Over 800 GB an hour".
	add('leads', (figures[0]?.index ?? Number.POSITIVE_INFINITY) <= 16)
	add('findingsPage', reportsFindings)
	add('codeRich', codeRich)
	add('addressing', addressing)
	return signs
}

/** A year of the last hundred and of this. */
export const year: RegExp = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/

/** Calculation; "n = 412" and "p < 0.01" are how studies write, and "SF=100" names a case. */
const formula = /[\^\\{}≤≥]|(?<![np]\s|[\p{L}\p{N}])[=<>]|[*×÷]\s?[\d(]/u

/** "$12.99": how prices are written, and nothing that was measured to the cent. */
function isInCents({ kind, text }: Quantity): boolean {
	return kind === 'currency' && /[.,]\d\d(?:\s?(?:[€$£¥]|[A-Z]{3}|euros?|dollars?))?$/.test(text)
}

/** "One in five" and "two thirds" are as exact as a percentage; "half of" mostly is said of parts. */
function isShare({ kind, text }: Quantity): boolean {
	return kind === 'ratio' && !/half|halv|hälfte|moitié|mitad|metade|metà|helft|半|절반/iu.test(text)
}

/** Whether the nearest heading before is one of set-ups, instructions or examples. */
function isUnderSetup(element: PageElement, page: DetectedPage): boolean {
	const heading = page.headingOf(element)
	return heading !== null && page.says(setupHeading, heading.element.textStart, heading.element.textEnd)
}

/** Authors set in bold what they want to be remembered. */
function isEmphasised(sentence: Sentence, page: DetectedPage): boolean {
	return elementsIn(sentence, page).some(({ tag }) => tag === 'strong' || tag === 'b')
}

/** Code that stands in the text or beside it, per character of text, from which a page rather teaches than reports. */
const codeShare = 1 / 1200

/** Paragraphs that speak to the reader, of all, from which a page rather advises than reports (fitted with the weights). */
const addressedShare = 0.1

/** Characters and paragraphs that are added to those of a page, so that a short one is not told by a word (judgements). */
const [moreCharacters, moreBlocks] = [6000, 8]

/** A page teaches or advises if it does so up to any place of it: what is added behind makes it no other page. */
const pageSigns = oncePerPage((page: DetectedPage) => {
	const code = page.byTag.get('code') ?? []
	const listings = page.byTag.get('pre') ?? []
	const addressed = new Set(page.blocksWith(address))
	let characters = moreCharacters
	let blocks = moreBlocks
	let [codes, listed, spoken] = [0, 0, 0]
	let [codeRich, addressing] = [false, false]
	for (const block of page.blocks) {
		const { start, end, verbatim, element } = block
		while (codes < code.length && (code[codes] as PageElement).textStart < end) codes += 1
		while (listed < listings.length && (listings[listed] as PageElement).textStart < end) listed += 1
		// Whether a title stands in the file or in its metadata is no matter.
		if (!element.inMain || /^h[1-6]$/.test(element.tag)) continue
		blocks += 1
		if (!verbatim) characters += end - start
		if (addressed.has(block)) spoken += 1
		codeRich ||= codes + 3 * listed > characters * codeShare
		addressing ||= spoken > blocks * addressedShare
	}
	return {
		addressing,
		codeRich,
		reportsFindings: page.title !== null && findingsTitle.test(page.title),
	}
})
