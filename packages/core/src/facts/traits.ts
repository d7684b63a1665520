import { guideWords, listWords, newsWords, opinionWords } from '../cues/page.cues.ts'
import { dataPageWords } from '../cues/picture.cues.ts'
import type { DetectedPage } from '../detectors/detector.ts'
import { attribute } from '../page/element.ts'
import { proseFacts } from '../page/prose.ts'
import { countWords } from '../page/text.ts'
import type { MeasuredAsset, PageFacts } from '../record.ts'
import type { Trait } from '../report.ts'

/** What kind of article it is. Thresholds are judgements. */
export function pageTraits(
	page: DetectedPage,
	facts: PageFacts,
	assets: readonly MeasuredAsset[],
	words: number,
): Trait[] {
	const traits: Trait[] = []
	const title = page.title ?? ''
	const count = (...kinds: readonly string[]) =>
		assets.filter(
			({ kind, confidence, substance }) => confidence >= 0.5 && substance > 0 && kinds.includes(kind),
		).length
	if (researchCues(title, facts, count) >= 3) traits.push('original-research')
	if (
		(guideWords.test(title) && words >= 300) ||
		(words >= 600 && facts.headingCount >= 5 && (facts.exampleCount >= 4 || count('definition') >= 3))
	)
		traits.push('guide')
	if (listWords.test(title) || isAnnotatedList(page, words)) traits.push('list')
	if (
		count('interactive') > 0 &&
		(words < 300 ||
			/calculator|playground|simulator|converter|generator|rechner|calculateur|calculadora|calcolatore|計算|计算器|계산기/i.test(
				title,
			))
	)
		traits.push('tool')
	if (newsWords.test(title) && !guideWords.test(title)) traits.push('news')
	const opinions = proseFacts(page).opinionCount
	if (opinionWords.test(title) || (opinions >= 3 && opinions * 300 >= words)) traits.push('opinion')
	return traits
}

/**
 * Signs of the publisher's own data. One of them has to be more than figures that could be anybody's: collection in the
 * first person, a sample, a method, charts, or tables under a title about data.
 */
function researchCues(
	title: string,
	facts: PageFacts,
	count: (...kinds: readonly string[]) => number,
): number {
	const shown = count('chart', 'data-table')
	const figures = count('statistic')
	const aboutData = dataPageWords.test(title)
	const own =
		facts.ownCollectionCount >= 1 ||
		facts.sampleStated ||
		facts.methodStated ||
		count('chart') >= 3 ||
		(aboutData && shown >= 2)
	if (!own) return 0
	return [
		facts.ownCollectionCount >= 1,
		facts.ownCollectionCount >= 3,
		facts.sampleStated,
		facts.methodStated,
		aboutData,
		shown >= 2,
		shown >= 4,
		figures >= 3,
		figures >= 8,
	].filter(Boolean).length
}

/** Ten or more items that each link out and say something of it, and hardly any other text. */
function isAnnotatedList(page: DetectedPage, words: number): boolean {
	let items = 0
	let listed = 0
	const linked = new Set<number>()
	for (const link of page.main('a')) {
		if (!/^https?:/i.test(attribute(link, 'href') ?? '')) continue
		for (let around = link.parent; around; around = around.parent)
			if (around.tag === 'li') {
				linked.add(around.index)
				break
			}
	}
	for (const item of page.main('li')) {
		if (!linked.has(item.index)) continue
		items += 1
		listed += countWords(page.text.slice(item.textStart, item.textEnd), page.lang)
	}
	return items >= 10 && listed >= words * 0.6
}
