import type { Element } from 'hast'
import { s } from 'hastscript'
import { count } from '../vocabulary.ts'
import { percent } from './scale.ts'

const barAreaHeight = 150
const baseline = 172

/** How many pages score 0–9, 10–19 … 90–100. */
export function histogram(scores: readonly number[]): Element {
	const counts = Array.from({ length: 10 }, () => 0)
	for (const score of scores) {
		const bin = Math.min(9, Math.max(0, Math.floor(score / 10)))
		counts[bin] = (counts[bin] ?? 0) + 1
	}
	const most = Math.max(...counts, 1)
	const label = counts.map(
		(value, bin) => `${bin * 10} to ${bin === 9 ? 100 : bin * 10 + 9}: ${count(value, 'page')}`,
	)
	return s('svg.histogram', { role: 'img', ariaLabel: `Pages by score. ${label.join(', ')}` }, [
		...counts.map((value, bin) => bar(value, bin, most)),
		s('rect.scale', { x: 0, y: baseline, width: '100%', height: 1 }),
		...counts.map((_, bin) =>
			// The last two stand too close on a narrow screen.
			s(
				bin === 9 ? 'text.tick-label.wide-only' : 'text.tick-label',
				{ x: percent(bin * 10), y: baseline + 16 },
				String(bin * 10),
			),
		),
		s('text.tick-label.last', { x: '100%', y: baseline + 16 }, '100'),
	])
}

function bar(value: number, bin: number, most: number): Element | null {
	if (value === 0) return null
	const height = Math.max(2, Math.round((value / most) * barAreaHeight))
	return s('g', [
		s('rect.bar', { x: percent(bin * 10 + 0.4), y: baseline - height, width: percent(9.2), height }),
		s('text.bar-label', { x: percent(bin * 10 + 5), y: baseline - height - 5 }, String(value)),
	])
}
