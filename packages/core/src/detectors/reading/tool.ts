import type { PageElement } from '../../page/element.ts'

/** Something to work or play with, as one of the readings found it. */
export interface FoundTool {
	readonly element: PageElement
	readonly form: 'form' | 'frame' | 'component' | 'code'
	readonly confidence: number
	readonly originality?: number
	readonly title?: string | null
	readonly text?: string
	readonly src?: string | null
	/** What speaks for it, in words; at least one. */
	readonly signals: readonly string[]
}
