import type { PageElement } from '../page/element.ts'
import type { PageView } from '../page/page.ts'
import type { Span } from '../page/sentences.ts'
import type { Block } from '../page/text.ts'
import type { AssetKind, Preview } from '../report.ts'
import type { AssetFacts } from './asset-facts.ts'
import type { PictureFile } from './reading/svg.ts'
import type { Weighed } from './weighed.ts'

/** A sentence of the main content. Offsets are of the page's text. */
export interface Sentence {
	readonly text: string
	readonly start: number
	readonly end: number
	readonly block: Block
	/** Where the sentence before it in its block starts, and where the one after it ends. */
	readonly around: Span
}

/** Why a candidate was taken for its kind, in words, and the element that shows it if there is one. */
export interface Cue {
	readonly cue: string
	readonly element?: PageElement
}

/** What a detector found. */
export interface Candidate<Kind extends AssetKind = AssetKind> {
	readonly kind: Kind
	/** The element that the asset is, or stands in. */
	readonly element: PageElement
	/** Range of the page's text, where the asset is a part of the element's text: a sentence. */
	readonly span?: { readonly start: number; readonly end: number }
	/** A second element where the asset goes on: a heading and the block under it. */
	readonly until?: PageElement
	readonly confidence: number
	/** 1 the publisher's own, 0.5 not known, 0.3 somebody else's. */
	readonly originality: number
	/** 0–1 of a full instance of the kind. */
	readonly substance: number
	readonly title: string | null
	/** What a reader sees; default the text of the span or element. */
	readonly text?: string
	readonly src?: string | null
	readonly facts: AssetFacts[Kind]
	readonly cues: readonly Cue[]
	readonly preview?: Preview | null
}

/**
 * Finds one kind of asset. It names the elements or sentences it wants and gets called with those of the main content,
 * those of one tag in document order; it measures and never judges.
 */
export interface Detector<Kind extends AssetKind = AssetKind> {
	readonly kind: Kind
	/** Tags to be called with. */
	readonly tags?: readonly string[]
	readonly element?: (element: PageElement, page: DetectedPage) => Candidate<Kind> | null
	/** Called with each sentence that holds one of these: a digit or number word, or a defining phrase. */
	readonly wants?: 'quantity' | 'definition'
	readonly sentence?: (sentence: Sentence, page: DetectedPage) => Candidate<Kind> | null
}

/** What detectors read: the indexed page and what is known of it as a whole. */
export interface DetectedPage extends PageView {
	readonly lang: string
	readonly title: string | null
	readonly url: string | null
	readonly frontMatter: Readonly<Record<string, unknown>>
	/** A local picture by its address as written; null where it is not at hand. */
	readonly pictureFile: (src: string) => PictureFile | null
	/** Told what the models weigh. */
	readonly onWeighed?: ((weighed: Weighed) => void) | undefined
}
