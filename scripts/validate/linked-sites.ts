import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reason } from '../../packages/linkworthy/src/reason.ts'
import { InputError } from '../command.ts'
import { object, readJsonLines, string, wrong } from '../json-lines.ts'

/** A site and the links that its pages have earned. */
export interface LinkedSite {
	readonly name: string
	/** Such as `docs+blog`; null where nobody says. */
	readonly genre: string | null
	/** A good, B small or thin, C not counted: one lister gives most of its links. */
	readonly tier: 'A' | 'B' | 'C'
	readonly pages: readonly LinkedPage[]
}

/** A page and the links that it has earned. */
export interface LinkedPage {
	/** POSIX path from the site's folder. */
	readonly file: string
	readonly url: string | null
	/** Words as whoever counted the links counted them. */
	readonly words: number
	/** Day of publication, counted from 1970; null where it is not known. */
	readonly day: number | null
	/** Distinct outside repositories that link to it. */
	readonly links: number
}

const dayMs = 24 * 60 * 60 * 1000

/**
 * Reads counted links: `<site>.jsonl` with a page a line, and `sites.json` with genres and tiers beside them or one
 * folder up.
 *
 * @param folder absolute path.
 * @throws {InputError} where there is none, with file and line where one is wrong.
 */
export async function readLinkedSites(folder: string): Promise<readonly LinkedSite[]> {
	const names = (await list(folder)).filter((file) => file.endsWith('.jsonl')).sort()
	if (names.length === 0) throw new InputError('the folder of labels holds no file that ends in .jsonl')
	const kinds = await readKinds(folder)
	return Promise.all(
		names.map(async (file) => {
			const name = file.slice(0, -'.jsonl'.length)
			const pages = readJsonLines(await readFile(join(folder, file), 'utf8'), file, linkedPage)
			if (pages.length === 0) throw new InputError(`${file}: it holds no page; expected one a line`)
			return { name, pages, ...(kinds.get(name) ?? { genre: null, tier: 'A' as const }) }
		}),
	)
}

async function list(folder: string): Promise<readonly string[]> {
	try {
		return await readdir(folder)
	} catch (error) {
		throw new InputError(`the folder of labels: ${reason(error)}`)
	}
}

function linkedPage(value: unknown): LinkedPage {
	const { path, url, words, published, linking_repos: links } = object(value, 'the line')
	const time = typeof published === 'string' ? Date.parse(published) : Number.NaN
	return {
		file: string(path, 'path'),
		url: url === undefined || url === null ? null : string(url, 'url'),
		words: count(words, 'words'),
		day: Number.isNaN(time) ? null : time / dayMs,
		links: count(links, 'linking_repos'),
	}
}

function count(value: unknown, at: string): number {
	return typeof value === 'number' && value >= 0 ? value : wrong(at, 'a number from 0', value)
}

async function readKinds(folder: string): Promise<ReadonlyMap<string, Pick<LinkedSite, 'genre' | 'tier'>>> {
	const text = await firstText([join(folder, 'sites.json'), join(folder, '..', 'sites.json')])
	return new Map(
		Object.entries(object(JSON.parse(text), 'sites.json')).map(([site, about]) => {
			const { genre, tier } = object(about, `sites.json, ${site}`)
			return [site, { genre: typeof genre === 'string' ? genre : null, tier: tierOf(tier) }]
		}),
	)
}

async function firstText(paths: readonly string[]): Promise<string> {
	for (const path of paths) {
		try {
			return await readFile(path, 'utf8')
		} catch {
			// It may stand elsewhere, or nowhere.
		}
	}
	return '{}'
}

function tierOf(tier: unknown): LinkedSite['tier'] {
	return tier === 'B' || tier === 'C' ? tier : 'A'
}
