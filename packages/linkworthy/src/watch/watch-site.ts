import type { Report } from '@linkworthy/core'
import { type Analysis, conclude } from '../analyze.ts'
import { assertAnalyzed, type RunOptions } from '../analyze-inputs.ts'
import { type FoundPages, findPages } from '../pages/find.ts'
import { withPreviews } from '../pages/previews.ts'
import { progressBar } from '../progress.ts'
import { type Destination, fileFormats, pathsFrom, putReport, writeFiles } from '../put-report.ts'
import type { Io } from '../run.ts'
import { runDate } from '../run-date.ts'
import { type SitePages, sitePages } from './site-pages.ts'
import { beginLine, endLine, printChanges } from './told-changes.ts'
import { watchFiles } from './watch-files.ts'

/**
 * `linkworthy analyze --watch`: analyses a site, and after that what is edited, until the user ends it. Of the site, only
 * pages that changed are measured again; what changed is printed, and the files of the report are written anew. Rejects if
 * nothing could be analysed at first, or the disk cannot be watched.
 */
export async function watchSite(
	inputs: readonly string[],
	options: RunOptions,
	destination: Destination,
	io: Io,
): Promise<void> {
	const signal = io.interrupted()
	const { output, quiet, formats } = destination
	const find = (): Promise<FoundPages> => findPages(inputs, io.cwd, output ?? undefined)
	let found = await find()
	if (found.files.length === 0) assertAnalyzed(conclude([], found.failures, options), io)
	const progress = progressBar(io.stderr, quiet)
	const pages = sitePages({ ...options, signal })
	// Before anything is measured, so that no edit is missed meanwhile.
	const watched = await watchFiles(found, output, (path) => pages.pictures.has(path), signal)
	try {
		if (formats.includes('problems')) io.stdout.write(beginLine())
		await pages.update(found, new Set(), progress.update).finally(progress.stop)
		watched.add([...pages.pictures.keys()])
		const first = analyzed(pages, found, options, formats)
		assertAnalyzed(first, io)
		complain(await putReport(first, { ...destination, pathOf: pathsFrom(found, io.cwd) }, io), io)
		if (formats.includes('problems')) io.stdout.write(endLine)
		const total = first.report.totals.pages
		if (formats.includes('terminal') && !quiet)
			io.stdout.write(`Watching ${total} ${total === 1 ? 'page' : 'pages'}. Stop with Ctrl-C.\n`)
		let report: Report = first.report
		for await (const { paths, filesDiffer } of watched.changes) {
			const earlier = found
			if (filesDiffer) found = await find()
			const touched = await pages.update(found, paths)
			watched.add([...pages.pictures.keys()])
			if (touched.length === 0) continue
			const moment = runDate(io.env)
			const next = analyzed(pages, found, { ...options, date: moment.toISOString() }, formats)
			// Also those that are gone have a place.
			const files = [...earlier.files, ...found.files]
			const place = { ...destination, pathOf: pathsFrom({ root: found.root, files }, io.cwd) }
			printChanges({ before: report, after: next.report, files: touched, moment }, place, io)
			complain(await writeFiles(next, place), io)
			report = next.report
		}
	} catch (error) {
		if (!signal.aborted) throw error
	} finally {
		await watched.close()
	}
}

function analyzed(
	pages: SitePages,
	{ root }: FoundPages,
	options: RunOptions,
	formats: Destination['formats'],
): Analysis {
	const analysis = conclude(pages.records(), pages.failures(), options)
	// Pictures are only looked at for those who will see them.
	return fileFormats(formats).length === 0
		? analysis
		: { ...analysis, report: withPreviews(analysis.report, root) }
}

function complain(lines: readonly string[], { stderr }: Io): void {
	for (const line of lines) stderr.write(`linkworthy: ${line}\n`)
}
