import { glossaryHeading } from '../../cues/definition.cues.ts'
import type { PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { DetectedPage } from '../detector.ts'

/** Whether the heading above an element says that terms are explained under it. */
export function isUnderGlossaryHeading(element: PageElement, page: DetectedPage): boolean {
	const heading = page.headingOf(element)?.element
	return heading !== undefined && page.says(glossaryHeading, heading.textStart, heading.textEnd)
}

/** Whether a page says by its title that it explains terms. */
export const explainsTerms: (page: DetectedPage) => boolean = oncePerPage(
	({ title }: DetectedPage) => title !== null && glossaryHeading.test(title),
)
