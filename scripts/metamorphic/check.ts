import { mover } from './mover.ts'
import type { PageText } from './page-text.ts'
import type { Change, Relation } from './relation.ts'
import { type ScoredPage, scoredPage, scoredRecord } from './scored-page.ts'

/** What became of one change of one page. */
export interface Outcome {
	readonly change: string
	/** Points that potential and total rose by, negative where they fell. */
	readonly potential: number
	readonly total: number
	readonly before: number
	readonly after: number
	/** How many points it is off what may be; 0 where the relation holds. */
	readonly excess: number
	/** What is wrong; empty where the relation holds. */
	readonly problem: string
}

/** Scores are whole points, so less than half of one is nothing. */
const leastSeen = 0.5

/** Checks a relation on a change; null where the page is not scored before. */
export function check(relation: Relation, change: Change): Outcome | null {
	const [one, other] = [scoredBefore(change.before), scoredPage(change.after)]
	if (one === null) return null
	if (other === null) {
		const { total, potential } = one.points
		const excess = Math.max(0, potential - relation.fall)
		const problem = excess > 0 ? 'no longer scored' : ''
		return {
			change: change.name,
			potential: -potential,
			total: -total,
			before: total,
			after: 0,
			excess,
			problem,
		}
	}
	const [before, after] = relation.byCommon ? byCommon(one, other) : [one, other]
	const potential = after.points.potential - before.points.potential
	const total = after.points.total - before.points.total
	const excess = Math.max(
		0,
		Math.max(potential, total) - relation.rise,
		-Math.min(potential, total) - relation.fall,
	)
	const also = relation.alsoWrong?.(before, after, change) ?? null
	return {
		change: change.name,
		potential,
		total,
		before: before.points.total,
		after: after.points.total,
		excess: excess >= leastSeen ? excess : 0,
		problem: [...(excess >= leastSeen ? [mover(before, after)] : []), ...(also === null ? [] : [also])].join(
			'; ',
		),
	}
}

/** A page is changed in many ways. */
const known = new WeakMap<PageText, ScoredPage | null>()

function scoredBefore(page: PageText): ScoredPage | null {
	if (!known.has(page)) known.set(page, scoredPage(page))
	return known.get(page) ?? null
}

/** Both pages by the rules alone that know something of both. */
function byCommon(one: ScoredPage, other: ScoredPage): [ScoredPage, ScoredPage] {
	const unknown = new Set(
		[...one.verdicts, ...other.verdicts].flatMap(({ rule, value, asset }) =>
			value === null && asset === undefined ? [rule] : [],
		),
	)
	return [scoredRecord(one.record, unknown), scoredRecord(other.record, unknown)]
}
