import { expect, test } from 'vitest'
import { madeRubric, madeSamples } from './made-samples.fixture.ts'
import { termEffects } from './term-effects.ts'

const samples = madeSamples({ figures: 3 }, { sites: 5, pages: 120 })

test('what brings links is told from what does not', () => {
	const effects = new Map(termEffects(samples, madeRubric).map((effect) => [effect.name, effect]))
	const figures = effects.get('figures')!
	expect(figures).toMatchObject({ dimension: 'evidence', points: 25, sites: 5, sameSign: 1 })
	expect(figures.partial!.low).toBeGreaterThan(0.8)
	expect(figures.auc).toBeGreaterThan(0.1)
	expect(figures.partialOfScore).toBeGreaterThan(0.1)
	expect(Math.abs(effects.get('licence')!.partial!.value)).toBeLessThan(0.1)
	expect(effects.get('licence')!.auc).toBeLessThan(0)
})

test('what never differs has no effect of its own', () => {
	const assets = termEffects(samples, madeRubric)[0]!
	expect(assets).toMatchObject({ name: 'assets', sites: 0, partial: null, auc: 0 })
})
