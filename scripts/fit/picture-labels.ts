import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { AssetKind } from '../../packages/core/src/index.ts'
import { array, boolean, object, readJsonLines, string, wrong } from '../json-lines.ts'

/** One picture of a page as a reader has marked it. */
export interface PictureLabel {
	/** POSIX path of the page as the record gives it. */
	readonly file: string
	readonly site: string
	/** On which it starts, counted from 1. */
	readonly line: number
	/** Address as written. */
	readonly src: string
	/** Null: no asset. */
	readonly kind: AssetKind | null
	/** In pixels; null where they are not known. */
	readonly size: { readonly widthPx: number; readonly heightPx: number } | null
}

const kinds: ReadonlyMap<unknown, AssetKind> = new Map([
	['chart', 'chart'],
	['diagram', 'diagram'],
	['infographic', 'infographic'],
	['map', 'map'],
	['table-picture', 'data-table'],
])

/** Whether a file of labels holds a picture a line, not a page. */
export function labelsPictures(text: string): boolean {
	return /^\uFEFF?\s*\{"page":/.test(text)
}

/**
 * Reads labels of single pictures: JSON lines. Pictures that nobody has seen are left out.
 *
 * @param name the file as errors name it.
 * @param train repositories to take; null: all.
 * @throws {InputError} with file, line and what is wrong there.
 */
export function parsePictureLabels(
	text: string,
	name: string,
	train: ReadonlySet<string> | null,
): readonly PictureLabel[] {
	return readJsonLines(text, name, (value) => {
		const record = object(value, 'the line')
		const label = pictureLabel(record)
		const taken = boolean(record.seen ?? true, 'seen') && (train?.has(label.site) ?? true)
		return taken ? [label] : []
	}).flat()
}

/** The repositories that `split.json` beside a file of labels gives to fitting; null where there is none. */
export async function trainingSites(labels: string): Promise<ReadonlySet<string> | null> {
	const split = join(dirname(labels), 'split.json')
	const text = await readFile(split, 'utf8').catch(() => null)
	if (text === null) return null
	const [train] = readJsonLines(text.replace(/\s+/g, ' '), split, (value) => object(value, 'it').train)
	return new Set(array(train, `${split}: train`).map((site) => string(site, `${split}: train`)))
}

function pictureLabel(record: Readonly<Record<string, unknown>>): PictureLabel {
	const { line, width, height } = record
	return {
		file: string(record.page, 'page'),
		site: string(record.repo, 'repo'),
		line: Number.isInteger(line) ? (line as number) : wrong('line', 'a line, counted from 1', line),
		src: string(record.src, 'src'),
		kind: kinds.get(string(record.kind, 'kind')) ?? null,
		size:
			typeof width === 'number' && typeof height === 'number' ? { widthPx: width, heightPx: height } : null,
	}
}
