import { citeWords, creditWords, pleaseCite } from '../../cues/citation.cues.ts'
import { closestTag, type PageElement } from '../../page/element.ts'
import { fold } from '../../page/text.ts'
import type { DetectedPage } from '../detector.ts'
import { type CitationCandidate, citationCandidate } from './citation-candidate.ts'
import { hasBibtex, isReference } from './reference-entry.ts'
import { blockAfter, textOfBlock } from './surroundings.ts'

/** Headings over what others wrote, or over how citing works in general. */
export const otherHeading: RegExp =
	/^(?:citations|references|works cited|bibliograph|cited by|literatur|citing (?:other|others|your|our (?:sources|references)|sources|references|articles|papers|literature)|in-text|citation (?:style|needed|count|analysis|format|guide|manager|network|metrics|index)|zitate|citations? and)/i

/** A request to name the source, with the words to do so in quotation marks: `please credit "Tide Watch (CC BY)"`. */
export function credited(element: PageElement, page: DetectedPage): CitationCandidate | null {
	const { tag, inMain, textStart, textEnd } = element
	if (!inMain || (tag !== 'p' && tag !== 'li') || textEnd - textStart > 900) return null
	const text = page.textOf(element)
	const asked = creditWords.exec(text)
	// Without a name in it, what is quoted is no credit line.
	const line = asked && /["“„«『「]([^"“”„«»『』「」]{4,200})["”“»』」]/.exec(text.slice(asked.index))?.[1]
	if (!line || !/[\p{Lu}\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(line)) return null
	return citationCandidate(page, {
		element,
		confidence: 0.6,
		format: 'text',
		cue: `a request to name the source, with the words "${line.slice(0, 60)}"`,
		title: null,
	})
}

/** "Please cite: …", or a bold label over the reference. */
export function labelled(paragraph: PageElement, page: DetectedPage): CitationCandidate | null {
	const { textStart, textEnd } = paragraph
	const length = textEnd - textStart
	if (length < 4 || length > 900) return null
	const label = boldStart(paragraph, page)
	const isLabel = label !== null && label.length < 60 && !otherHeading.test(label)
	if (!isLabel && !page.says(pleaseCite, textStart, textEnd)) return null
	if (closestTag(paragraph, 'blockquote', 'li', 'td')) return null
	const text = page.textOf(paragraph)
	const asked = isLabel ? null : pleaseCite.exec(text)
	if (!isLabel && !asked) return null
	const after = blockAfter(paragraph, page)
	const rest = asked ? text.slice(asked.index + asked[0].length) : fold(text.slice(label?.length))
	// An author or a title stands before the year: "please cite the issue (2023)" asks for something else.
	if (isReference(rest) && (isLabel || namesBeforeYear(rest)))
		return citationCandidate(page, {
			element: paragraph,
			confidence: isLabel ? 0.85 : 0.7,
			format: 'apa',
			cue: isLabel ? `the label "${label}" and a reference` : 'a request to cite, with the reference',
			title: isLabel ? label.replace(/[:：]$/, '') : null,
		})
	const next = textOfBlock(after, page)
	if (!after || /^h\d$/.test(after.element.tag)) return null
	const bibtex = hasBibtex(next.slice(0, 200))
	if (!bibtex && !(isReference(next) && (isLabel || /[:：]$/.test(text)) && next.length < 900)) return null
	return citationCandidate(page, {
		element: paragraph,
		until: closestTag(after.element, 'pre', 'ul', 'ol', 'blockquote') ?? after.element,
		confidence: 0.85,
		format: bibtex ? 'bibtex' : 'apa',
		cue: isLabel ? `the label "${label}" over a reference` : 'a request to cite over a reference',
		title: isLabel ? label.replace(/[:：]$/, '') : null,
	})
}

/** Whether a name or title stands before the first year. */
function namesBeforeYear(text: string): boolean {
	return /[\p{Lu}\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
		text.slice(0, Math.max(0, text.search(/(?:19|20)\d\d/))),
	)
}

/** The words in bold that a paragraph starts with, where they speak of citing; else null. */
function boldStart(paragraph: PageElement, page: DetectedPage): string | null {
	const child = page.elements[paragraph.index + 1]
	if (child?.parent !== paragraph || !page.says(citeWords, child.textStart, child.textEnd)) return null
	if (!/^(?:strong|b|em)$/.test(child.tag)) return null
	const lead = page.text.slice(paragraph.textStart, child.textStart).trim()
	return lead === '' ? page.textOf(child) : null
}
