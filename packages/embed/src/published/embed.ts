import type { FramedContent, PictureContent } from '../subject/content.ts'
import type { Subject } from '../subject/subject.ts'

/** An asset with an embed page, as the manifest keeps it: enough to make the page again when the asset is gone. */
export interface PublishedEmbed {
	/** The name of its folder; never changes once it is published. */
	readonly id: string
	/** The asset's key when it was last seen: a hash of its content is part of it. */
	readonly key: string
	/** The page that it was last seen on; POSIX, from the site's folder. */
	readonly file: string
	/** Running number among the assets of its kind on that page, from 1. */
	readonly number: number
	readonly subject: FramedSubject
	/** Whether a chart of its table is published with it, or is to be. */
	readonly hasChart?: boolean
	/** That chart, where it is drawn. */
	readonly chart?: PictureContent
}

/** A subject that has something to show. */
export interface FramedSubject extends Subject {
	readonly content: FramedContent
}

/** Whether there is something that a page of its own can show. */
export function isFramed(subject: Subject): subject is FramedSubject {
	return subject.content.form !== 'link' && subject.content.form !== 'words'
}
