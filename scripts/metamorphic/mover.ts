import { dimensionIds } from '../../packages/core/src/index.ts'
import type { ScoredPage } from './scored-page.ts'

/** What moved the score most, for a reader: a dimension with the rule or the asset in it. */
export function mover(before: ScoredPage, after: ScoredPage): string {
	const penalized = penaltyOf(after) - penaltyOf(before)
	const moves = dimensionIds
		.map((id) => ({ id, by: (after.points.dimensions[id] ?? 0) - (before.points.dimensions[id] ?? 0) }))
		.sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
	const [most] = moves
	const cause = most?.id === 'assets' ? movedAsset(before, after) : ''
	const rules = movedRules(before, after).slice(0, 2).join(', ')
	return [
		most ? `${most.id} ${signed(most.by)}` : '',
		cause,
		rules,
		Math.abs(penalized) > 0.001 ? `penalty ${signed(penalized)}` : '',
	]
		.filter((part) => part !== '')
		.join(', ')
}

function penaltyOf({ points: { total, potential } }: ScoredPage): number {
	return potential === 0 ? 1 : total / potential
}

function movedAsset(before: ScoredPage, after: ScoredPage): string {
	const points = (page: ScoredPage) =>
		new Map(
			page.record.assets.map(({ id, kind, text }) => [
				`${kind} "${text.slice(0, 60)}"`,
				page.points.assetPoints.get(id) ?? 0,
			]),
		)
	const [old, now] = [points(before), points(after)]
	const names = [...new Set([...old.keys(), ...now.keys()])]
	const moved = names
		.map((name) => ({
			name,
			by: (now.get(name) ?? 0) - (old.get(name) ?? 0),
			isNew: !old.has(name),
			isGone: !now.has(name),
		}))
		.sort((a, b) => Math.abs(b.by) - Math.abs(a.by))[0]
	if (!moved) return ''
	return `${moved.isNew ? 'new ' : moved.isGone ? 'gone ' : ''}${moved.name} ${signed(moved.by)}`
}

/** Rules whose verdict changed, those that changed most first. */
function movedRules(before: ScoredPage, after: ScoredPage): string[] {
	const values = (page: ScoredPage) =>
		new Map(
			page.verdicts.flatMap(({ rule, value, asset }) =>
				asset === undefined ? [[rule, value] as const] : [],
			),
		)
	const [old, now] = [values(before), values(after)]
	return [...now]
		.map(([rule, value]) => ({ rule, value, was: old.get(rule) ?? null }))
		.filter(({ value, was }) => value !== was)
		.sort((a, b) => change(b) - change(a))
		.map(({ rule, value, was }) => `${rule} ${shown(was)} → ${shown(value)}`)
}

function change({ value, was }: { value: number | null; was: number | null }): number {
	return value === null || was === null ? 1 : Math.abs(value - was)
}

function shown(value: number | null): string {
	return value === null ? 'unknown' : value.toFixed(2)
}

function signed(value: number): string {
	return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
}
