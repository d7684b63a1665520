import type { PageElement } from '../../page/element.ts'
import type { Candidate, DetectedPage } from '../detector.ts'
import { speaksOfOwnData } from './labels.ts'
import { picturesOf } from './picture.ts'
import { reasonsFor } from './picture-chance.ts'

/** A candidate from a picture of a table, whose rows and columns are not known; null for other pictures. */
export function fromTablePicture(element: PageElement, page: DetectedPage): Candidate<'data-table'> | null {
	const picture = picturesOf(page).get(element)
	if (picture?.kind !== 'data-table' || picture.confidence < 0.3) return null
	const { labels, alt, src, signs } = picture
	return {
		kind: 'data-table',
		element: labels.whole,
		confidence: Math.min(0.97, picture.confidence),
		originality: speaksOfOwnData(page) ? 1 : 0.5,
		// Nobody can take figures from a picture: it counts as a table of a few rows (a judgement).
		substance: 0.4,
		title: labels.caption || alt || labels.heading,
		text: [alt, labels.caption].filter(Boolean).join(' ') || (src ?? ''),
		src,
		facts: {
			rowCount: null,
			columnCount: null,
			numericShare: null,
			hasHeader: null,
			hasCaption: labels.caption !== null,
			hasSource: labels.hasSource,
			hasUnits: null,
		},
		cues: reasonsFor('data-table', signs).map((cue) => ({ cue, element })),
	}
}
