import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type AssetKind, detectors, type Trait } from '../../packages/core/src/index.ts'
import { reason } from '../../packages/linkworthy/src/reason.ts'
import { InputError } from '../command.ts'
import { array, boolean, object, readJsonLines, string, wrong } from './json-lines.ts'

/** One asset as a reader has marked it. */
export interface Label {
	readonly kind: AssetKind
	readonly lines: Lines
	/** The start of the asset as it stands in the file. */
	readonly text: string
}

/** First and last line of a stretch, counted from 1. */
export type Lines = readonly [first: number, last: number]

/** One page as a reader has marked it. */
export interface LabelledPage {
	/** POSIX path as the record gives it. */
	readonly file: string
	/** Where the page is from: the repository, else the first part of the id, else of the file. */
	readonly site: string
	readonly assets: readonly Label[]
	/** Traits that the reader has decided on, either way. */
	readonly traits: ReadonlyMap<Trait, boolean>
	/** The reader's judgement, 0 (nobody would cite it) to 4 (a textbook asset); null where there is none. */
	readonly linkable: number | null
	/** Kinds of which the page has more than are labelled. */
	readonly capped: ReadonlySet<AssetKind>
}

/** Every kind there is, by name. */
export const kinds: readonly AssetKind[] = detectors.map(({ kind }) => kind)

/** Every trait there is. */
export const traits: readonly Trait[] = ['original-research', 'guide', 'news', 'opinion', 'list', 'tool']

/**
 * Reads a file of labels from the disk.
 *
 * @param cwd absolute path that `file` is named from.
 * @throws {InputError} where it cannot be read, and as `parseLabels`.
 */
export async function readLabels(file: string, cwd: string): Promise<readonly LabelledPage[]> {
	return parseLabels(await readLabelText(file, cwd), file)
}

/** As `readLabels`, unread. */
export async function readLabelText(file: string, cwd: string): Promise<string> {
	try {
		return await readFile(resolve(cwd, file), 'utf8')
	} catch (error) {
		throw new InputError(`${file}: ${reason(error)}`)
	}
}

/**
 * Reads a file of labels: JSON lines, one page each (docs/labelling-guide.md).
 *
 * @param name the file as errors name it.
 * @throws {InputError} with file, line and what is wrong there.
 */
export function parseLabels(text: string, name: string): readonly LabelledPage[] {
	const lineOfFile = new Map<string, number>()
	const pages = readJsonLines(text, name, (value, line) => {
		const page = labelledPage(value)
		const earlier = lineOfFile.get(page.file)
		if (earlier) throw new InputError(`${page.file} is labelled on line ${earlier} too`)
		lineOfFile.set(page.file, line)
		return page
	})
	if (pages.length === 0) throw new InputError(`${name}: it holds no labelled page; expected one a line`)
	return pages
}

function labelledPage(value: unknown): LabelledPage {
	const record = object(value, 'the line')
	const flags = object(record.flags ?? {}, 'flags')
	for (const name of Object.keys(flags)) {
		if (name !== 'linkable' && !isTrait(name)) wrong('flags', [...traits, 'linkable'].join(', '), name)
	}
	const capped = { statistic: record.statistics_capped, definition: record.definitions_capped } as const
	const file = string(record.file, 'file')
	return {
		file,
		site: string(record.repo ?? string(record.id ?? file, 'id').split('/', 1)[0], 'repo'),
		assets: array(record.assets, 'assets').map((asset, index) => label(asset, `assets[${index}]`)),
		traits: new Map(
			traits
				.filter((trait) => flags[trait] !== undefined)
				.map((trait) => [trait, boolean(flags[trait], `flags.${trait}`)]),
		),
		linkable: flags.linkable === undefined ? null : judgement(flags.linkable),
		capped: new Set(
			(['statistic', 'definition'] as const).filter((kind) =>
				boolean(capped[kind] ?? false, `${kind}s_capped`),
			),
		),
	}
}

function label(value: unknown, at: string): Label {
	const { kind, lines, text } = object(value, at)
	return {
		kind: kinds.find((known) => known === kind) ?? wrong(`${at}.kind`, `one of ${kinds.join(', ')}`, kind),
		lines: stretch(lines, `${at}.lines`),
		text: string(text, `${at}.text`),
	}
}

function stretch(value: unknown, at: string): Lines {
	const [first, last, ...more] = array(value, at)
	const fits = isLine(first) && isLine(last) && first <= last && more.length === 0
	return fits ? [first, last] : wrong(at, 'first and last line, counted from 1', value)
}

function isLine(value: unknown): value is number {
	return Number.isInteger(value) && (value as number) >= 1
}

function judgement(value: unknown): number {
	const fits = typeof value === 'number' && value >= 0 && value <= 4
	return fits ? value : wrong('flags.linkable', 'a number from 0 to 4', value)
}

function isTrait(name: string): name is Trait {
	return traits.some((trait) => trait === name)
}
