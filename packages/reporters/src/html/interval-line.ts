import type { Score } from '@linkworthy/core'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { figure } from '../vocabulary.ts'
import { percent } from './scale.ts'

/** A thin line from 0 to 100: the stretch in which the score lies, and a tick at the score itself. */
export function intervalLine({ low, high, total }: Score): Element {
	return s(
		'svg.interval',
		{ role: 'img', ariaLabel: `between ${figure(low)} and ${figure(high)}` },
		s('rect.range', { x: percent(low), y: 4, width: percent(high - low), height: 4, rx: 2 }),
		s('rect.tick', { x: percent(total), y: 0, width: 2, height: 12 }),
	)
}
