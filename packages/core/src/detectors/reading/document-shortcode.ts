import type { PageElement } from '../../page/element.ts'
import type { DetectedPage } from '../detector.ts'
import { nameOfComponent } from './component.ts'
import type { DocumentSource } from './document-source.ts'
import { shortcodeIn } from './shortcode.ts'

const slides =
	/^(?:speaker-?deck|slide-?share|slides|slide-?deck|g-?slides|google-?slides|docswell|prezi|slides-?live)(?:-?embed)?$/
const documents = /^(?:embed-?pdf|pdf|pdf-?(?:viewer|embed|reader|js)|doc-?viewer)$/

/** Slides or a document that a shortcode or component shows, with what it is called with; null for others. */
export function shownDocument(
	element: PageElement,
	page: DetectedPage,
): (DocumentSource & { readonly name: string; readonly src: string | null }) | null {
	const call = shortcodeIn(element, page)
	const name = call?.name ?? nameOfComponent(element)?.toLowerCase()
	if (name === undefined || name.length > 40 || call?.rest === '') return null
	const src = call ? (/[\w./:-]{4,300}/.exec(call.rest)?.[0] ?? null) : null
	if (slides.test(name)) return { kind: 'slides', format: name, name, src }
	return documents.test(name) ? { kind: 'document', format: 'pdf', name, src } : null
}
