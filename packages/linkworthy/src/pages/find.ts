import { readdir, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { type Failure, formatOf } from '@linkworthy/core'
import { embedsFolder } from '@linkworthy/embed'
import { type FileSystemAdapter, glob, isDynamicPattern } from 'tinyglobby'
import { reason } from '../reason.ts'

/** What the inputs name. */
export interface FoundPages {
	/** Absolute path of the folder that files are named from: the inputs' common folder. */
	readonly root: string
	/** Page files, POSIX from `root`, sorted by code unit. */
	readonly files: readonly string[]
	/** Inputs that name no page, and folders that could not be read. */
	readonly failures: readonly Failure[]
	/** Absolute paths of the folders that were looked through; pages that an input names lie anywhere. */
	readonly folders: readonly string[]
}

/** What one input names; paths are absolute. */
interface Match {
	readonly base: string
	/** All of the base was looked through. */
	readonly isFolder: boolean
	readonly paths: readonly string[]
	readonly failures: readonly Failure[]
}

/** The files that are looked for. */
export interface Wanted {
	readonly accepts: (path: string) => boolean
	/** Their extensions, as a sentence ends. */
	readonly extensions: string
}

const sitePages: Wanted = {
	accepts: (path) => formatOf(path) !== null,
	extensions: '.md, .markdown, .mdx, .qmd, .Rmd, .html, .htm or .xhtml',
}

/**
 * Finds the pages that folders, files and glob patterns name. Skipped are `node_modules`, names that start with a
 * dot (unless the input itself names them), symbolic links below an input, and what an earlier run wrote.
 *
 * @param inputs paths or patterns, from `cwd`.
 * @param output absolute path of the folder that reports are written to.
 * @param wanted which files are pages; default: those of a site.
 */
export async function findPages(
	inputs: readonly string[],
	cwd: string,
	output?: string,
	wanted: Wanted = sitePages,
): Promise<FoundPages> {
	const matches = await Promise.all(inputs.map((input) => matchInput(input, cwd, wanted)))
	const failures = matches.flatMap((match) => match.failures)
	const bases = matches.filter((match) => match.paths.length > 0).map((match) => match.base)
	const root = bases.length > 0 ? commonFolder(bases) : cwd
	const paths = new Set(matches.flatMap((match) => match.paths))
	const files = [...paths]
		.filter((path) => !output || !isOwn(path, output))
		.map((path) => posix(relative(root, path)))
	const folders = matches.filter(({ isFolder }) => isFolder).map(({ base }) => base)
	return { root, files: files.sort(), failures, folders: [...new Set(folders)] }
}

async function matchInput(input: string, cwd: string, wanted: Wanted): Promise<Match> {
	// An unset variable in a script should not mean the working folder.
	if (input.trim() === '') return nothing('""', unread(cwd), 'the name is empty')
	const path = resolve(cwd, input)
	let kind: Stats
	try {
		kind = await stat(path)
	} catch (error) {
		if (isDynamicPattern(posix(input))) return matchPattern(input, cwd, wanted)
		return nothing(input, unread(path), reason(error))
	}
	if (kind.isDirectory()) return matchFolder(input, path, wanted)
	if (!kind.isFile() || !wanted.accepts(path)) {
		return nothing(input, unread(path), `it is not a page; expected a file ending in ${wanted.extensions}`)
	}
	return { base: dirname(path), isFolder: false, paths: [path], failures: [] }
}

async function matchFolder(input: string, folder: string, wanted: Wanted): Promise<Match> {
	const match = await crawl('**/*', folder, wanted)
	if (match.paths.length > 0 || match.failures.length > 0) return match
	const skipped = 'node_modules, names that start with a dot and symbolic links are skipped'
	return nothing(
		input,
		match,
		`it holds no pages; expected files ending in ${wanted.extensions} (${skipped})`,
	)
}

/** The part of a pattern before its first wildcard is the folder that its files are named from. */
async function matchPattern(input: string, cwd: string, wanted: Wanted): Promise<Match> {
	const segments = posix(input).split('/')
	const wild = segments.findIndex((segment) => isDynamicPattern(segment))
	const split = Math.max(wild, 0)
	const base = resolve(cwd, segments.slice(0, split).join('/') || (split > 0 ? '/' : '.'))
	const match = await crawl(segments.slice(split).join('/'), base, wanted)
	return match.paths.length > 0 ? match : nothing(input, match, 'no page matches this pattern')
}

async function crawl(pattern: string, base: string, wanted: Wanted): Promise<Match> {
	const failures: Failure[] = []
	const report = (folder: string, error: Error): void => {
		const file = posix(relative(base, folder)) || '.'
		failures.push({ file, stage: 'read', message: reason(error) })
	}
	const files = await glob(pattern, {
		cwd: base,
		expandDirectories: false,
		followSymbolicLinks: false,
		ignore: ['**/node_modules/**'],
		fs: tellingFileSystem(report),
	})
	const paths = files.filter(wanted.accepts).map((file) => join(base, file))
	return { base, isFolder: true, paths, failures }
}

/** The crawler is silent about folders that it cannot read; its readers should not be. */
function tellingFileSystem(report: (folder: string, error: Error) => void): FileSystemAdapter {
	const telling = (
		folder: string,
		options: object,
		done: (error: Error | null, entries: unknown) => void,
	): void =>
		readdir(folder, options, (error, entries) => {
			if (error) report(folder, error)
			done(error, entries)
		})
	return { readdir: telling as typeof readdir }
}

function nothing(file: string, { base, isFolder }: Pick<Match, 'base' | 'isFolder'>, message: string): Match {
	return { base, isFolder, paths: [], failures: [{ file, stage: 'read', message }] }
}

/** A path that no page was looked for in. */
function unread(base: string): Pick<Match, 'base' | 'isFolder'> {
	return { base, isFolder: false }
}

function commonFolder(folders: readonly string[]): string {
	return folders.reduce((common, folder) => {
		let shared = common
		while (!isInside(folder, shared)) shared = dirname(shared)
		return shared
	})
}

/** Whether a path is a folder or lies below it; both absolute. */
export function isInside(path: string, folder: string): boolean {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Whether an absolute path is one that reports and codes are written to. */
export function isOwn(path: string, output: string): boolean {
	return (
		['report.html', 'report.json'].some((file) => path === join(output, file)) ||
		isInside(path, join(output, embedsFolder))
	)
}

function posix(path: string): string {
	return sep === '/' ? path : path.replaceAll(sep, '/')
}
