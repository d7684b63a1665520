import type { Finding } from '@linkworthy/core'
import type { ElementContent, Text } from 'hast'
import { h } from 'hastscript'
import { printable } from '../plain-text.ts'
import { hasGain, pointsText } from '../vocabulary.ts'

/** Words of the analysed site: without control characters, and set apart so that their direction cannot spread. */
export function siteText(text: string): ElementContent {
	return h('bdi', printable(text))
}

/** A file, selector or other code of the analysed site. */
export function siteCode(text: string): ElementContent {
	return h('code', { dir: 'ltr' }, printable(text))
}

/** Words of our own. */
export function words(value: string): Text {
	return { type: 'text', value }
}

/** Words that only a screen reader says. */
export function spoken(text: string): ElementContent {
	return h('span.spoken', text)
}

/** The points that a finding's mending adds. */
export function gainOf(finding: Finding): ElementContent[] {
	if (!hasGain(finding)) return [h('span', { ariaHidden: 'true' }, '·'), spoken('no points')]
	return [words(`+${pointsText(finding.gain)}`), spoken(' points')]
}

/** One element per line, which makes the file readable and reports comparable line by line. */
export function onePerLine(elements: readonly ElementContent[]): ElementContent[] {
	return elements.flatMap((element) => [words('\n'), element])
}
