import { existsSync } from 'node:fs'
import { type Failure, formatOf, type PageInput, type Report } from '@linkworthy/core'
import { conclude, type TextInput } from '../analyze.ts'
import { measureOne } from '../measure-files.ts'
import { pictureFiles } from '../pages/pictures.ts'
import { inSource } from '../pages/source.ts'
import { measureSource } from '../pages/source-memory.ts'

/** A page as a dev server has it: its text in memory, what it is made of on the disk. */
export interface ServedInput extends TextInput {
	readonly text: string
	/** Absolute path of the project: positions are given in `source`, which is below it, where they can be. */
	readonly projectRoot: string
	/** Absolute paths of the folders that the site is served from, the one with the pages first: pictures are read there. */
	readonly folders: readonly string[]
	/** Path of the page, POSIX from the first folder: pictures may be named from it. */
	readonly place: string
}

/** Analyses one page of a dev server. Never rejects: its failure, if it has one, is in the report. */
export async function analyzeServed(input: ServedInput): Promise<Report> {
	const { file, text, url = null, source = null, folders, place, site = null } = input
	const pictures = folders.filter((folder) => existsSync(folder)).map((folder) => pictureFiles(folder, site))
	const failures: Failure[] = [...(input.failures ?? [])]
	const page: PageInput = {
		...{ file, text, url, source },
		format: input.format ?? formatOf(file) ?? 'html',
		pictureFile: (src) => {
			for (const pictureOf of pictures) {
				const picture = pictureOf(place, src)
				if (picture) return picture
			}
			return null
		},
	}
	const record = measureOne(page, failures)
	return conclude(
		record
			? [await inSource(record, input.projectRoot, { pictureFile: page.pictureFile, measure: measureSource })]
			: [],
		failures,
		input,
	).report
}
