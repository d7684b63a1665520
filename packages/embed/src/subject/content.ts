/**
 * What others can show of an asset. Plain data that can be kept in a file; addresses are public https ones, texts are
 * plain and on one line, markup is clean.
 */
export type Content =
	| PictureContent
	| DrawingContent
	| TableContent
	| FrameContent
	| WordsContent
	| LinkContent

/** Size in CSS pixels; null where it is not known. */
export interface Size {
	readonly widthPx: number | null
	readonly heightPx: number | null
}

/** A picture file. */
export interface PictureContent extends Size {
	readonly form: 'picture'
	readonly src: string
	/** Says what the picture shows; never empty. */
	readonly alt: string
}

/** A drawing in the page itself. */
export interface DrawingContent extends Size {
	readonly form: 'drawing'
	/** An SVG document that can do nothing but be seen. */
	readonly svg: string
	/** Says what the drawing shows; never empty. */
	readonly alt: string
}

/** A table with its cells, in plain text. */
export interface TableContent {
	readonly form: 'table'
	/** `table` with a caption, rows and cells, and nothing else but text, `sub`, `sup` and `br`. */
	readonly html: string
	readonly rowCount: number
}

/** A page of the publisher's own that was made to be framed. */
export interface FrameContent extends Size {
	readonly form: 'frame'
	readonly src: string
}

/** A sentence to quote: a statistic, a definition, somebody's words. */
export interface WordsContent {
	readonly form: 'words'
	readonly text: string
	/** Whose words they are, if not the page's own. */
	readonly speaker: string | null
}

/** Nothing that could be shown elsewhere: a place to link to. */
export interface LinkContent {
	readonly form: 'link'
	/** Why, where others could show an asset of this kind. */
	readonly reason?: string
}

/** What cannot be shown elsewhere, and why: a few words that follow "because". */
export interface Unshown {
	readonly reason: string
}

/** Content that gets a page of its own for others to frame. */
export type FramedContent = PictureContent | DrawingContent | TableContent | FrameContent
