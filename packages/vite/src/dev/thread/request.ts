import type { Finding } from 'linkworthy'

/** What holds for all pages of a dev server. */
export interface DevSite {
	/** Absolute path of the project: sources are named from it. */
	readonly projectRoot: string
	/** Absolute paths of Vite's root and of the folder that is served as it is. */
	readonly folders: readonly string[]
	/** Public address, http(s). */
	readonly site: string | null
	/** What is told, the gravest first. */
	readonly levels: readonly Finding['level'][]
	readonly colour: boolean
}

/** A page that was served, or whose file has changed. */
export interface DevPage {
	/** POSIX path from Vite's root: what the page is known by. */
	readonly place: string
	/** POSIX path of its file from the project's root; null where there is none. */
	readonly source: string | null
	/** As it was served; null: as its file is. */
	readonly text: string | null
	readonly url: string | null
	/** Something fills the page after it was served as text, so an empty one tells nothing. */
	readonly isTemplate: boolean
}

/** What a server asks of its analysis thread. */
export interface DevRequest {
	readonly site: DevSite
	readonly page: DevPage
}

/** Something to tell the author. */
export interface DevMessage {
	readonly level: 'warn' | 'info'
	readonly text: string
}
