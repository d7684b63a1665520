import type { Rubric } from './rubric.ts'
import { type Points, type RuledVerdict, type WeighedPage, weigh } from './score.ts'

/**
 * The points that the total would rise if only one verdict were met, by weighing again.
 *
 * @param verdict one of the page's verdicts.
 */
export function gainOf(verdict: RuledVerdict, page: WeighedPage, before: Points, rubric: Rubric): number {
	const met: RuledVerdict = { ...verdict, value: verdict.reach ?? 1 }
	const verdicts = page.verdicts.map((other) => (other === verdict ? met : other))
	const added = verdict.adds
	const assets = added
		? [
				...page.assets,
				{ id: 'added', kind: added.kind, confidence: 1, originality: 1, substance: added.substance },
			]
		: page.assets
	return Math.max(0, weigh({ ...page, assets, verdicts }, rubric).total - before.total)
}
