import type { SnippetName } from '@linkworthy/core'
import type { FramedContent } from '../subject/content.ts'
import type { Subject } from '../subject/subject.ts'
import { asciidocLink, asciidocPicture, asciidocQuote } from './asciidoc.ts'
import { blockquote } from './blockquote.ts'
import type { Rel } from './credit.ts'
import { figure, linkedName, type Showable } from './html.ts'
import { autoHeightFrame, frame, wordPressFrame } from './iframe.ts'
import { markdownLink, markdownPicture, markdownQuote } from './markdown.ts'
import { quotation } from './quotation.ts'

/** How the snippets of an asset are made. */
export interface SnippetOptions {
	/** `rel` of the attribution link that the owner hands out. Default `none`: a plain link. */
	readonly rel?: Rel | undefined
	/** Address of the asset's embed page. Without it there is nothing to frame. */
	readonly embedPage?: string | null | undefined
	/** Address of the picture file that a drawing was written to. Without it a drawing is no picture to link to. */
	readonly drawingFile?: string | null | undefined
}

/** Code for others to paste, by name; each ends with a line break. */
export type Snippets = { readonly [name in SnippetName]?: string }

/**
 * Writes the snippets that fit an asset. Each holds one link: the credit, which names the page and the site, leads to
 * the asset's anchor and is there to see. Page text is escaped by construction, addresses are absolute.
 */
export function snippets(subject: Subject, options: SnippetOptions = {}): Snippets {
	const { rel = 'none', embedPage = null, drawingFile = null } = options
	const { content } = subject
	if (content.form === 'words')
		return {
			blockquote: blockquote(subject, content, rel),
			markdown: markdownQuote(subject, content),
			asciidoc: asciidocQuote(subject, content),
			text: quotation(subject, content),
		}
	const link = linkedName(subject, rel)
	const picture = pictureOf(subject, drawingFile)
	return {
		...(picture && { figure: figure(subject, picture, rel) }),
		...(content.form !== 'link' && embedPage !== null && frames(subject, content, embedPage, rel)),
		link,
		markdown: picture ? markdownPicture(subject, picture) : markdownLink(subject),
		asciidoc: picture ? asciidocPicture(subject, picture) : asciidocLink(subject),
	}
}

function frames(subject: Subject, content: FramedContent, embedPage: string, rel: Rel): Snippets {
	return {
		iframe: frame(subject, content, embedPage, rel),
		'auto-height': autoHeightFrame(subject, content, embedPage, rel),
		wordpress: wordPressFrame(subject, content, embedPage),
	}
}

function pictureOf({ content }: Subject, drawingFile: string | null): Showable | null {
	if (content.form === 'picture') return content
	return content.form === 'drawing' && drawingFile !== null ? { ...content, src: drawingFile } : null
}
