import type { PageElement } from '../../page/element.ts'
import { fold } from '../../page/text.ts'
import type { AssetFacts } from '../asset-facts.ts'
import type { Candidate, DetectedPage } from '../detector.ts'
import { teachesReferences } from './reference-entry.ts'

/** A block to cite the page by. */
export type CitationCandidate = Candidate<'citation-block'>
/** What it is written in. */
export type CitationFormat = AssetFacts['citation-block']['format']

/** Makes the candidate; on pages that teach how to cite it is only an example. */
export function citationCandidate(
	page: DetectedPage,
	found: {
		element: PageElement
		until?: PageElement
		confidence: number
		format: CitationFormat
		cue: string
		title: string | null
	},
): CitationCandidate {
	const { element, until, confidence, format, cue, title } = found
	return {
		kind: 'citation-block',
		element,
		...(until ? { until } : {}),
		confidence: teachesReferences(page) ? Math.min(confidence, 0.4) : confidence,
		originality: 1,
		// A judgement: an entry to paste is worth more than words, words more than a hint where to look.
		substance: format === 'bibtex' ? 1 : format === 'apa' ? 0.8 : 0.5,
		title,
		text: fold(
			page.text.slice(element.textStart, Math.min((until ?? element).textEnd, element.textStart + 600)),
		),
		facts: { format },
		cues: [{ cue, element }],
	}
}
