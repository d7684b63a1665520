import { join, resolve } from 'node:path'
import {
	formatOf,
	measurePage,
	PageError,
	type PageInput,
	type Weighed,
} from '../../packages/core/src/index.ts'
import { type FoundPages, findPages } from '../../packages/linkworthy/src/index.ts'
import { pictureFiles } from '../../packages/linkworthy/src/pages/pictures.ts'
import { readPage } from '../../packages/linkworthy/src/pages/read.ts'
import { InputError } from '../command.ts'
import { withTexts } from '../eval/label-texts.ts'
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

/** What a set holds of a model's candidates. */
export interface Collection {
	readonly samples: readonly Sample[]
	/** Files of labelled pages that the folder lacks, or that cannot be analysed. */
	readonly unread: readonly string[]
}

/** What a labelled set says of one page. */
interface Lesson {
	readonly file: string
	/** A picture's size by its address, where only the labels know it. */
	readonly sizeOf: (src: string) => PictureLabel['size']
	readonly samples: (page: MeasuredPage) => readonly Sample[]
}

/**
 * Analyses the labelled pages of a set and lists the candidates of a model.
 *
 * @param cwd absolute path that the set is named from.
 * @throws {InputError} where labels cannot be read or no page of them is there.
 */
export async function collectSamples(
	model: Model,
	{ labels, folder }: LabelledSet,
	cwd: string,
): Promise<Collection> {
	const found = await findPages([folder], cwd)
	const { root, files } = found
	const lessons = await readLessons(model, labels, found, cwd)
	const pages = files.map((file) => ({ file }))
	const localPicture = pictureFiles(root, null)
	const collected: Sample[] = []
	const unread: string[] = []
	for (const { file: named, sizeOf, samples } of lessons) {
		const file = withFile(named, pages)?.file
		const page =
			file === undefined ? null : await measured(root, file, (src) => localPicture(file, src) ?? sizeOf(src))
		if (page) collected.push(...samples(page))
		else unread.push(named)
	}
	if (unread.length === lessons.length)
		throw new InputError(`${folder}: it holds none of the pages of ${labels}`)
	return { samples: collected, unread }
}

async function measured(
	root: string,
	file: string,
	pictureFile: NonNullable<PageInput['pictureFile']>,
): Promise<MeasuredPage | null> {
	const format = formatOf(file) ?? 'html'
	const { text } = await readPage(join(root, file), format)
	if (text === null) return null
	const weighed: Weighed[] = []
	const onWeighed = (candidate: Weighed) => weighed.push(candidate)
	try {
		return { record: measurePage({ file, text, format, pictureFile, onWeighed }), weighed }
	} catch (error) {
		if (error instanceof PageError) return null
		throw error
	}
}

async function readLessons(
	model: Model,
	labels: string,
	found: FoundPages,
	cwd: string,
): Promise<readonly Lesson[]> {
	const text = await readLabelText(labels, cwd)
	if (!labelsPictures(text)) {
		const pages = await withTexts(parseLabels(text, labels), found)
		return pages.map((page) => ({
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
