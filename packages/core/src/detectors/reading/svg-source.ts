import { type DrawingFacts, drawingTool, isNumberLabel, shapeTags } from './svg.ts'

/** What of an SVG file is read at most, in characters (a judgement: charts of thousands of points are larger). */
export const mostSvgCharacters = 262_144

const token = /<!--\s{0,4}([^<>]{0,200}?)\s{0,4}-->|<(\/?)([a-zA-Z][\w:.-]{0,40})([^<>]{0,300})/g

/**
 * Reads the source of an SVG file without building its tree: in time linear in its length, of its first 262,144
 * characters.
 */
export function readSvgSource(source: string): DrawingFacts {
	const text = source.slice(0, mostSvgCharacters)
	let texts = 0
	let numberTexts = 0
	let letters = 0
	let shapes = 0
	let arrows = 0
	let title: string | null = null
	let marks = text.slice(0, 3000)
	let openedAt = -1
	let openTag = ''
	for (const match of text.matchAll(token)) {
		const [, comment, closing, rawTag = '', attributes = ''] = match
		if (comment !== undefined) {
			// Matplotlib draws its labels as outlines and writes each into a comment.
			if (isNumberLabel(comment)) numberTexts += 1
			continue
		}
		const tag = rawTag.replace(/^svg:/, '')
		if (closing) {
			if (tag !== openTag || openedAt === -1) continue
			const content = text.slice(openedAt, match.index)
			const said = (content.length > 4000 ? content.slice(0, 4000) : content)
				.replace(/^[^>]*>|<[^<>]*>/g, ' ')
				.replace(/\s+/g, ' ')
				.trim()
			openedAt = -1
			if (said === '') continue
			if (tag === 'title') title ??= said
			else {
				texts += 1
				letters += said.length
				if (isNumberLabel(said)) numberTexts += 1
			}
			continue
		}
		if (shapeTags.has(tag) || tag === 'use') shapes += 1
		if (tag === 'marker' || attributes.includes('marker-end') || /arrow/i.test(attributes)) arrows += 1
		if (tag === 'text' || tag === 'foreignObject' || tag === 'title') {
			openedAt = match.index
			openTag = tag
		}
		if (marks.length < 6000 && (tag === 'g' || tag === 'desc')) marks += attributes
	}
	return { title, texts, numberTexts, letters, shapes, arrows, tool: drawingTool(marks) }
}
