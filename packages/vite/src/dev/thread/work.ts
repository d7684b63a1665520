import type { PanelPage } from '@linkworthy/panel'
import type { Finding } from 'linkworthy'
import type { ViteOptions } from '../../options.ts'
import type { ShownPage } from '../../overlay/shown-page.ts'

/** What holds for all pages of a dev server. */
export interface DevSite {
	/** Absolute path of the project: sources are named from it. */
	readonly projectRoot: string
	/** Absolute paths of Vite's root and of the folder that is served as it is. */
	readonly folders: readonly string[]
	/** Public address, http(s). */
	readonly site: string | null
	/** Absolute path of the folder that reports are written to. */
	readonly output: string
	/** Of the link back in embed codes. */
	readonly rel: ViteOptions['rel']
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

/** Something to tell the author. */
export interface DevMessage {
	readonly level: 'warn' | 'info'
	readonly text: string
}

/** A page as the browser has it. */
export interface BrowserPage extends ShownPage {
	/** Its HTML. */
	readonly text: string
	/** Path of the site's base. */
	readonly base: string
}

/** What a dev server asks of its analysis thread, by the kind of question. */
export interface Work {
	/** What is new about a page. */
	readonly review: { readonly question: DevQuestion<DevPage>; readonly answer: readonly DevMessage[] }
	/** What is shown of a page in the browser. */
	readonly show: { readonly question: DevQuestion<BrowserPage>; readonly answer: PanelPage }
}

/** A page, and what holds for all. */
export interface DevQuestion<Page> {
	readonly site: DevSite
	readonly page: Page
}

/** A question on its way to the thread. */
export interface Letter<Kind extends keyof Work = keyof Work> {
	readonly id: number
	readonly kind: Kind
	readonly question: Work[Kind]['question']
}

/** What comes back, with the number of the question. */
export type Reply<Kind extends keyof Work = keyof Work> =
	| { readonly id: number; readonly answer: Work[Kind]['answer'] }
	| { readonly id: number; readonly problem: string }
