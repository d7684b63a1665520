import { changesTitle, countedTitle, toolTitle } from '../cues/trait.cues.ts'
import type { DetectedPage } from '../detectors/detector.ts'
import type { MeasuredAsset, PageFacts } from '../record.ts'
import type { Trait } from '../report.ts'
import { type TraitSigns, traitSigns } from './trait-signs.ts'

/** What kind of article it is. */
export function pageTraits(
	page: DetectedPage,
	facts: PageFacts,
	assets: readonly MeasuredAsset[],
	words: number,
): Trait[] {
	const title = page.title ?? ''
	const signs = traitSigns(page, facts, assets, words)
	const shows = (trait: keyof typeof models) => isLikely(models[trait], signs)
	const traits: Trait[] = []
	// Records of changes have figures, code and sections without end.
	const tells = !changesTitle.test(title)
	if (tells && shows('original-research') && independentCues(signs) >= 2) traits.push('original-research')
	if (tells && shows('guide')) traits.push('guide')
	if (shows('list') || countedTitle.test(title)) traits.push('list')
	if (isTool(title, assets, words)) traits.push('tool')
	if (shows('news')) traits.push('news')
	if (shows('opinion')) traits.push('opinion')
	return traits
}

/** Weights of the signs in a logistic model; `base` is the sum that a page without signs starts from. */
interface Model {
	readonly base: number
	readonly weights: { readonly [sign in keyof TraitSigns]?: number }
}

/**
 * Fitted leaving whole sites out, on 333 pages of 189 sites, of which 208 were labelled in haste and weigh half. The
 * point of decision is a judgement and is in `base`.
 */
const models = {
	'original-research': {
		base: -2.96,
		weights: {
			figures: 1.52,
			severalFigures: 1.31,
			charts: 1.68,
			dataTables: 1.43,
			researchInTitle: 1.79,
			ownData: 1.33,
			method: 0.86,
			dataset: 1.65,
			lessons: -0.83,
			releaseHeadings: -0.57,
		},
	},
	guide: {
		base: -2.22,
		weights: {
			length: 1.69,
			lessonHeadings: 1.04,
			lessons: 1.06,
			definitions: 1.52,
			code: 1.26,
			referenceHeadings: -1.03,
			releaseHeadings: -0.63,
			announced: -1.38,
			post: -1.81,
			researchInTitle: -1.22,
			numberInTitle: -0.8,
			guideInTitle: 0.92,
			steps: 0.67,
		},
	},
	list: {
		base: -3.44,
		weights: {
			linkDensity: 2.16,
			linkShare: 1.67,
			outside: 1.56,
			collectionInTitle: 1.49,
			code: -1.04,
		},
	},
	news: {
		base: -3.06,
		weights: {
			announced: 2.34,
			newsInTitle: 1.06,
			numberInTitle: 1.94,
			dated: 0.67,
			post: 1.14,
			releaseHeadings: 0.6,
			lessons: -1.09,
		},
	},
	opinion: {
		base: -2.38,
		weights: {
			thesisInTitle: 1.51,
			opinions: 1.06,
			stance: 1.72,
			dated: 1.06,
			headings: -0.8,
		},
	},
} as const satisfies Partial<Record<Trait, Model>>

function isLikely({ base, weights }: Model, signs: TraitSigns): boolean {
	let sum = base
	for (const sign in weights)
		sum += (weights[sign as keyof TraitSigns] as number) * signs[sign as keyof TraitSigns]
	return sum >= 0
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
