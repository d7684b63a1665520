import { expect, test } from 'vitest'
import { rubric } from '../../packages/core/src/index.ts'
import { weigh } from '../../packages/core/src/score/score.ts'
import { termsOf, withPoints } from './rubric-points.ts'

const terms = termsOf(rubric)
const present = terms.map(({ points }) => points)

test('the points of the terms sum to those of the rubric', () => {
	expect(present.reduce((sum, points) => sum + points, 0)).toBeCloseTo(100, 9)
})

test('a rubric with its own points weighs the same', () => {
	const verdicts = terms.slice(1).map(({ name }, at) => ({ rule: name, value: (at % 4) / 3 }))
	const page = { assets: [], researchChance: 0, verdicts }
	expect(weigh(page, withPoints(rubric, present)).total).toBeCloseTo(weigh(page, rubric).total, 9)
})

test('a term earns the points that it is given, and a dimension without points none', () => {
	const last = terms.at(-1)!
	const only = terms.map((_, at) => (at === 0 ? 60 : at === terms.length - 1 ? 40 : 0))
	const verdicts = terms.slice(1).map(({ name }) => ({ rule: name, value: 1 }))
	const { dimensions, total } = weigh({ assets: [], researchChance: 0, verdicts }, withPoints(rubric, only))
	expect(total).toBeCloseTo(40, 9)
	expect(dimensions[last.dimension]).toBeCloseTo(40, 9)
})
