import type { ElementContent } from 'hast'
import type { DetectedPage } from '../detectors/detector.ts'
import type { PageElement } from '../page/element.ts'
import { hidingOf } from '../page/hiding-style.ts'
import { countWords, fold } from '../page/text.ts'

/** Text that no reader sees. */
export interface HiddenText {
	readonly element: PageElement
	readonly text: string
	readonly words: number
}

/** Under 10 words it is a label for screen readers (a judgement). */
const leastWords = 10

/** Prose that an inline style hides by a trick. */
export function hiddenTexts({ elements }: DetectedPage): readonly HiddenText[] {
	const found: HiddenText[] = []
	for (const element of elements) {
		const { style } = element.node.properties
		if (typeof style !== 'string' || element.parent?.hidden || hidingOf(style, element.node) !== 'trick')
			continue
		const text = fold(textIn(element.node.children))
		const words = countWords(text)
		if (words >= leastWords) found.push({ element, text, words })
	}
	return found
}

/** The page's own text leaves out what is hidden. */
function textIn(nodes: readonly ElementContent[]): string {
	return nodes
		.map((node) =>
			node.type === 'text' ? node.value : node.type === 'element' ? ` ${textIn(node.children)} ` : '',
		)
		.join('')
}
