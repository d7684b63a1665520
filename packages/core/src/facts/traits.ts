import { changesTitle, countedTitle, toolTitle } from '../cues/trait.cues.ts'
import type { DetectedPage } from '../detectors/detector.ts'
import type { MeasuredAsset, PageFacts } from '../record.ts'
import type { Trait } from '../report.ts'
import { type TraitSigns, traitSigns } from './trait-signs.ts'
import { traitWeights } from './trait-weights.data.ts'

/** What kind of article a page is. */
export interface PageTraits {
	readonly traits: readonly Trait[]
	/** How likely it reports its publisher's own research, 0–1. */
	readonly researchChance: number
}

/** Those of a page that is no article. */
export const noTraits: PageTraits = { traits: [], researchChance: 0 }

/** Weighs the signs of each trait. */
export function pageTraits(
	page: DetectedPage,
	facts: PageFacts,
	assets: readonly MeasuredAsset[],
	words: number,
): PageTraits {
	const title = page.title ?? ''
	const signs = traitSigns(page, facts, assets, words)
	page.onWeighed?.({ model: 'trait', signs: { ...signs }, position: null, text: title, src: null })
	const shows = (trait: keyof typeof traitWeights) => logOdds(traitWeights[trait], signs) >= 0
	const traits: Trait[] = []
	// Records of changes have figures, code and sections without end.
	const tells = !changesTitle.test(title)
	const reports = tells && independentCues(signs) >= 2
	if (reports && shows('original-research')) traits.push('original-research')
	if (tells && shows('guide')) traits.push('guide')
	// Links that stay on the site make an index of it.
	if ((shows('list') && signs.outside > 0) || countedTitle.test(title)) traits.push('list')
	if (isTool(title, assets, words)) traits.push('tool')
	if (shows('news')) traits.push('news')
	if (shows('opinion')) traits.push('opinion')
	const researchChance = reports ? chanceOf(logOdds(traitWeights['original-research'], signs)) : 0
	return { traits, researchChance }
}

/** Weights of the signs in a logistic model; `base` is the sum that a page without signs starts from. */
type Model = { readonly base: number } & { readonly [sign in keyof TraitSigns]?: number }

/** Above 0 where the page has the trait: the point of decision is in the base. */
function logOdds(model: Model, signs: TraitSigns): number {
	let sum = model.base
	for (const sign in model)
		if (sign !== 'base') sum += (model[sign as keyof TraitSigns] as number) * signs[sign as keyof TraitSigns]
	return sum
}

function chanceOf(sum: number): number {
	return Math.round(1000 / (1 + Math.exp(-sum))) / 1000
}

/** Kinds of signs of the publisher's own data: figures, their display, the title, collection and method, the data. */
function independentCues(signs: TraitSigns): number {
	return [
		signs.figures,
		signs.charts + signs.dataTables,
		signs.researchInTitle,
		signs.ownData + signs.method,
		signs.dataset,
	].filter((sign) => sign > 0).length
}

/** Something to try that is most of the page, or what its title promises. */
function isTool(title: string, assets: readonly MeasuredAsset[], words: number): boolean {
	const sure = assets.filter(({ confidence, substance }) => confidence >= 0.5 && substance > 0)
	if (!sure.some(({ kind }) => kind === 'interactive')) return false
	if (toolTitle.test(title)) return true
	return words < 300 && !sure.some(({ kind }) => kind === 'chart' || kind === 'data-table')
}
