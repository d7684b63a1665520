import type { PageFormat } from '../../packages/core/src/index.ts'

/** A page as it stands in its file. */
export interface PageText {
	/** POSIX, from the folder of the pages. */
	readonly file: string
	readonly text: string
	readonly format: PageFormat
}
