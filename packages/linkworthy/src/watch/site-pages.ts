import { join } from 'node:path'
import type { Failure, PageRecord } from '@linkworthy/core'
import type { SiteInput } from '../analyze.ts'
import { type MeasuredFile, measureFiles } from '../measure-files.ts'
import type { FoundPages } from '../pages/find.ts'
import { pictureFiles } from '../pages/pictures.ts'

/** What is known of a site's pages; of those, only what changed is measured anew. */
export interface SitePages {
	readonly records: () => readonly PageRecord[]
	readonly failures: () => readonly Failure[]
	/** Files of pages by the absolute path of a picture that they show, or would show if it were there. */
	readonly pictures: ReadonlyMap<string, ReadonlySet<string>>
	/**
	 * Measures what is new and what changed, and forgets what is gone. A page that fails keeps what was measured before
	 * beside its failure: it may be half-written.
	 *
	 * @param changed absolute paths of pages and pictures.
	 * @param onPage told after each page that is measured.
	 * @returns the files that are new, gone or measured otherwise than before, POSIX from the root.
	 */
	readonly update: (
		found: FoundPages,
		changed: ReadonlySet<string>,
		onPage?: SiteInput['onPage'],
	) => Promise<readonly string[]>
}

/** Starts with no page. */
export function sitePages(options: Pick<SiteInput, 'site' | 'urls' | 'signal'>): SitePages {
	let root: string | null = null
	let unfound: readonly Failure[] = []
	let pages: ReadonlyMap<string, MeasuredFile> = new Map()
	const pictures = new Map<string, Set<string>>()

	const update: SitePages['update'] = async (found, changed, onPage) => {
		// Files are named from the root: from another one they are other files.
		const known = found.root === root ? pages : new Map<string, MeasuredFile>()
		root = found.root
		unfound = found.failures
		const showing = new Set([...changed].flatMap((path) => [...(pictures.get(path) ?? [])]))
		const files = found.files.filter(
			(file) => !known.has(file) || showing.has(file) || changed.has(join(found.root, file)),
		)
		const pictureOf = pictureFiles(found.root, options.site ?? null, (file, path) => {
			pictures.set(path, (pictures.get(path) ?? new Set()).add(file))
		})
		const measured = new Map<string, MeasuredFile>()
		for await (const page of measureFiles({ ...options, root: found.root, files, onPage }, pictureOf))
			measured.set(page.file, { ...page, record: page.record ?? known.get(page.file)?.record ?? null })
		const before = pages
		pages = new Map(
			found.files.flatMap((file) => {
				const page = measured.get(file) ?? known.get(file)
				return page ? [[file, page] as const] : []
			}),
		)
		const forgotten = [...before.keys()].filter((file) => !pages.has(file))
		return [...files.filter((file) => !isSame(before.get(file), pages.get(file))), ...forgotten]
	}

	return {
		records: () => [...pages.values()].flatMap(({ record }) => record ?? []),
		failures: () => [...unfound, ...[...pages.values()].flatMap(({ failures }) => failures)],
		pictures,
		update,
	}
}

/** Records are plain, and made in the same order each time. */
function isSame(one: MeasuredFile | undefined, other: MeasuredFile | undefined): boolean {
	return JSON.stringify(one) === JSON.stringify(other)
}
