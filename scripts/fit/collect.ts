import { join, resolve } from 'node:path'
import {
	formatOf,
	measurePage,
	PageError,
	type PageInput,
	type Weighed,
} from '../../packages/core/src/index.ts'
import { findPages } from '../../packages/linkworthy/src/index.ts'
import { pictureFiles } from '../../packages/linkworthy/src/pages/pictures.ts'
import { readPage } from '../../packages/linkworthy/src/pages/read.ts'
import { InputError } from '../command.ts'
import { parseLabels, readLabelText } from '../eval/labels.ts'
import { withFile } from '../eval/page-file.ts'
import type { Model } from './models.ts'
import { labelsPictures, type PictureLabel, parsePictureLabels, trainingSites } from './picture-labels.ts'
import { type MeasuredPage, pageSamples, pictureSamples } from './samples.ts'
import type { Sample } from './terms.ts'

/** A file of labels and the folder of its pages, as named. */
export interface LabelledSet {
	readonly labels: string
	readonly folder: string
}

/** What a labelled set says of one page. */
interface Lesson {
	readonly file: string
	/** A picture's size by its address, where only the labels know it. */
	readonly sizeOf: (src: string) => PictureLabel['size']
	readonly samples: (page: MeasuredPage) => readonly Sample[]
}

/**
 * Analyses the labelled pages of a set and lists the candidates of a model. Pages that cannot be analysed are left out.
 *
 * @param cwd absolute path that the set is named from.
 * @throws {InputError} where labels cannot be read or no page of them is there.
 */
export async function collectSamples(
	model: Model,
	{ labels, folder }: LabelledSet,
	cwd: string,
): Promise<readonly Sample[]> {
	const lessons = await readLessons(model, labels, cwd)
	const { root, files } = await findPages([folder], cwd)
	const pages = files.map((file) => ({ file }))
	const found = lessons.flatMap((lesson) => {
		const page = withFile(lesson.file, pages)
		return page ? [{ ...lesson, file: page.file }] : []
	})
	if (found.length === 0) throw new InputError(`${folder}: it holds none of the pages of ${labels}`)
	const localPicture = pictureFiles(root, null)
	const collected: Sample[] = []
	for (const { file, sizeOf, samples } of found) {
		const format = formatOf(file) ?? 'html'
		const { text } = await readPage(join(root, file), format)
		const pictureFile = (src: string) => localPicture(file, src) ?? sizeOf(src)
		const page = text === null ? null : measured({ file, text, format, pictureFile })
		if (page) collected.push(...samples(page))
	}
	return collected
}

function measured(input: PageInput): MeasuredPage | null {
	const weighed: Weighed[] = []
	try {
		return { record: measurePage({ ...input, onWeighed: (candidate) => weighed.push(candidate) }), weighed }
	} catch (error) {
		if (error instanceof PageError) return null
		throw error
	}
}

async function readLessons(model: Model, labels: string, cwd: string): Promise<readonly Lesson[]> {
	const text = await readLabelText(labels, cwd)
	if (!labelsPictures(text)) {
		return parseLabels(text, labels).map((page) => ({
			file: page.file,
			sizeOf: () => null,
			samples: (measured) => pageSamples(model, measured, page),
		}))
	}
	if (model.weighedBy !== 'picture')
		throw new InputError(`${labels}: it labels pictures alone, which say nothing of ${model.name}`)
	const pictures = parsePictureLabels(text, labels, await trainingSites(resolve(cwd, labels)))
	return [...Map.groupBy(pictures, ({ file }) => file)].map(([file, those]) => ({
		file,
		sizeOf: (src) => those.find((picture) => picture.src === src)?.size ?? null,
		samples: (measured) => pictureSamples(model, measured, those),
	}))
}
