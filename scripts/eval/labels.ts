import { type AssetKind, detectors, type Trait } from '../../packages/core/src/index.ts'
import { InputError } from '../command.ts'

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
 * Reads a file of labels: JSON lines, one page each (docs/labelling-guide.md).
 *
 * @param name the file as errors name it.
 * @throws {InputError} with file, line and what is wrong there.
 */
export function parseLabels(text: string, name: string): readonly LabelledPage[] {
	const lineOfFile = new Map<string, number>()
	const pages: LabelledPage[] = []
	for (const [index, line] of text
		.replace(/^\uFEFF/, '')
		.split('\n')
		.entries()) {
		if (line.trim() === '') continue
		const page = located(`${name}:${index + 1}`, () => labelledPage(json(line)))
		const earlier = lineOfFile.get(page.file)
		if (earlier) throw new InputError(`${name}:${index + 1}: ${page.file} is labelled on line ${earlier} too`)
		lineOfFile.set(page.file, index + 1)
		pages.push(page)
	}
	if (pages.length === 0) throw new InputError(`${name}: it holds no labelled page; expected one a line`)
	return pages
}

function located<Result>(place: string, read: () => Result): Result {
	try {
		return read()
	} catch (error) {
		if (error instanceof InputError) throw new InputError(`${place}: ${error.message}`)
		throw error
	}
}

function json(line: string): unknown {
	try {
		return JSON.parse(line)
	} catch (error) {
		throw new InputError(`it is not JSON: ${(error as Error).message}`)
	}
}

function labelledPage(value: unknown): LabelledPage {
	const record = object(value, 'the line')
	const flags = object(record.flags ?? {}, 'flags')
	for (const name of Object.keys(flags)) {
		if (name !== 'linkable' && !isTrait(name)) wrong('flags', [...traits, 'linkable'].join(', '), name)
	}
	const capped = { statistic: record.statistics_capped, definition: record.definitions_capped } as const
	return {
		file: string(record.file, 'file'),
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

function object(value: unknown, at: string): Readonly<Record<string, unknown>> {
	const fits = typeof value === 'object' && value !== null && !Array.isArray(value)
	return fits ? (value as Record<string, unknown>) : wrong(at, 'an object', value)
}

function array(value: unknown, at: string): readonly unknown[] {
	return Array.isArray(value) ? value : wrong(at, 'a list', value)
}

function string(value: unknown, at: string): string {
	return typeof value === 'string' && value !== '' ? value : wrong(at, 'a text', value)
}

function boolean(value: unknown, at: string): boolean {
	return typeof value === 'boolean' ? value : wrong(at, 'true or false', value)
}

function wrong(at: string, expected: string, found: unknown): never {
	const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 80)
	throw new InputError(`${at}: expected ${expected}; found ${shown}`)
}
