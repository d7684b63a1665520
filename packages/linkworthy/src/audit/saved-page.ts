/** A page that somebody saved. */
export interface SavedPage {
	/** The file that it was read from. */
	readonly file: string
	/** Where it was fetched, if an archive says so. */
	readonly address: string | null
	readonly html: string
	/** Where a frame was saved from whose address, as written, is that of a file beside the page. */
	readonly frameAddress?: (written: string) => string | null
}

/** Something that could not be read, named as a person would, and why. */
export interface Unread {
	readonly file: string
	readonly message: string
}
