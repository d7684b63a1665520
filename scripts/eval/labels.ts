import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type AssetKind, detectors, type Trait } from '../../packages/core/src/index.ts'
import { reason } from '../../packages/linkworthy/src/reason.ts'
import { InputError } from '../command.ts'
import { array, boolean, object, readJsonLines, string, wrong } from '../json-lines.ts'

/** One asset as a reader has marked it. */
export interface Label {
	readonly kind: AssetKind
	readonly lines: Lines
	/** The start of the asset as it stands in the file; empty where only its words are known and the page is absent. */
	readonly text: string
}

/** A label as its record has it: with its text, or with where that stands. */
export type RecordedLabel = Label | (Omit<Label, 'text'> & { readonly words: Words })

/** First and last line of a stretch, counted from 1. */
export type Lines = readonly [first: number, last: number]

/** UTF-16 offsets of a text within its lines, whose white space is folded: its start, and where it has ended. */
export type Words = readonly [from: number, to: number]

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

/** A page as its record has it; `withText` makes it whole. */
export interface RecordedPage extends Omit<LabelledPage, 'assets'> {
	/** File and line of the record, as errors name them. */
	readonly place: string
	readonly assets: readonly RecordedLabel[]
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
export async function readLabels(file: string, cwd: string): Promise<readonly RecordedPage[]> {
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
export function parseLabels(text: string, name: string): readonly RecordedPage[] {
	const lineOfFile = new Map<string, number>()
	const pages = readJsonLines(text, name, (value, line) => {
		const page = recordedPage(value, `${name}:${line}`)
		const earlier = lineOfFile.get(page.file)
		if (earlier) throw new InputError(`${page.file} is labelled on line ${earlier} too`)
		lineOfFile.set(page.file, line)
		return page
	})
	if (pages.length === 0) throw new InputError(`${name}: it holds no labelled page; expected one a line`)
	return pages
}

function recordedPage(value: unknown, place: string): RecordedPage {
	const record = object(value, 'the line')
	const flags = object(record.flags ?? {}, 'flags')
	for (const name of Object.keys(flags)) {
		if (name !== 'linkable' && !isTrait(name)) wrong('flags', [...traits, 'linkable'].join(', '), name)
	}
	const capped = { statistic: record.statistics_capped, definition: record.definitions_capped } as const
	const file = string(record.file, 'file')
	return {
		place,
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

function label(value: unknown, at: string): RecordedLabel {
	const { kind, lines, text, words } = object(value, at)
	return {
		kind: kinds.find((known) => known === kind) ?? wrong(`${at}.kind`, `one of ${kinds.join(', ')}`, kind),
		lines: stretch(lines, `${at}.lines`),
		...(words === undefined
			? { text: string(text, `${at}.text`) }
			: { words: offsets(words, `${at}.words`) }),
	}
}

function stretch(value: unknown, at: string): Lines {
	const [first, last, ...more] = array(value, at)
	const fits = isWhole(first, 1) && isWhole(last, first) && more.length === 0
	return fits ? [first, last] : wrong(at, 'first and last line, counted from 1', value)
}

function offsets(value: unknown, at: string): Words {
	const [from, to, ...more] = array(value, at)
	const fits = isWhole(from, 0) && isWhole(to, from + 1) && more.length === 0
	return fits ? [from, to] : wrong(at, 'two offsets, the smaller first, counted from 0', value)
}

function isWhole(value: unknown, least: number): value is number {
	return Number.isInteger(value) && (value as number) >= least
}

function judgement(value: unknown): number {
	const fits = typeof value === 'number' && value >= 0 && value <= 4
	return fits ? value : wrong('flags.linkable', 'a number from 0 to 4', value)
}

function isTrait(name: string): name is Trait {
	return traits.some((trait) => trait === name)
}
