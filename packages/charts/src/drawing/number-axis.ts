import { expressionFunction } from 'vega'
import { widest } from './label.ts'
import type { Unit } from './parts.ts'

/** Writes a number of an axis in a language, short from a million on. */
function numberText(value: number, lang: string): string {
	const isBig = Math.abs(value) >= 1e6
	return new Intl.NumberFormat(lang === 'und' ? 'en' : lang, {
		notation: isBig ? 'compact' : 'standard',
		// What a sum of fractions of two adds to them is cut off.
		maximumSignificantDigits: 12,
		useGrouping: Math.abs(value) >= 1e4,
	}).format(value)
}

// Vega knows functions of expressions by their names alone.
expressionFunction('linkworthyNumber', numberText)

/**
 * An axis of numbers that are not drawn as lengths: it starts at zero where the least value is nearer to it than to the
 * greatest, so that small differences are seen and no big ones made of them (a judgement).
 */
export function numberAxis(
	[least, greatest]: readonly [number, number],
	lang: string,
	tickCount: number,
): Unit {
	const zero = least >= 0 ? least < greatest / 2 : greatest > least / 2
	return {
		field: 'value',
		type: 'quantitative',
		scale: {
			domain: zero ? [Math.min(0, least), Math.max(0, greatest)] : flat(least, greatest),
			nice: tickCount,
			zero,
		},
		axis: { formatType: 'linkworthyNumber', format: lang, tickCount, ticks: false, labelPadding: 6 },
	}
}

/** Equal values get a range around them. */
function flat(least: number, greatest: number): readonly [number, number] {
	const room = least === greatest ? Math.abs(least) * 0.1 || 1 : 0
	return [least - room, greatest + room]
}

/** Width of the numbers of an axis in pixels, about: ticks have no more digits than a step of a tenth. */
export function axisWidth([least, greatest]: readonly [number, number], lang: string): number {
	const step = 10 ** Math.floor(Math.log10(Math.max(greatest - least, Math.abs(greatest), 1e-9) / 5))
	const onStep = (value: number) => numberText(Math.round(value / step) * step, lang)
	return widest([onStep(least), onStep(greatest), onStep((least + greatest) / 2)]) + 8
}
