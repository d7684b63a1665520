import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type KnownAsset, knownAssets } from '@linkworthy/embed'
import { displayPath } from '../display-path.ts'
import { manifestName, readManifestFile } from '../embed/manifest-file.ts'
import { type AuditFlags, UsageError } from '../flags.ts'
import { readReport } from '../report-file.ts'

/**
 * The assets to look for: of the manifest and the report that are named, else of those that other runs leave in their
 * usual places. Rejects where nothing is known.
 */
export async function readAssets(flags: AuditFlags, cwd: string): Promise<KnownAsset[]> {
	const named = flags.manifest !== undefined || flags.report !== undefined
	const manifest = named ? flags.manifest : manifestName
	const reportFile = named ? flags.report : '.linkworthy/report.json'
	const find = (path: string | undefined): string | null => {
		if (path === undefined) return null
		if (existsSync(resolve(cwd, path))) return resolve(cwd, path)
		if (named) throw new UsageError(`${path}: there is no such file.`)
		return null
	}
	const [manifestPath, reportPath] = [find(manifest), find(reportFile)]
	if (manifestPath === null && reportPath === null)
		throw new UsageError(
			`nothing tells which assets to look for; run linkworthy embed, which writes ${manifestName}, or name a --manifest or a --report.`,
		)
	const embeds = manifestPath === null ? null : await readManifestFile(manifestPath)
	const report = reportPath === null ? null : await readReport(displayPath(reportPath, cwd), cwd)
	const assets = knownAssets({ embeds, report })
	if (assets.length > 0) return assets
	throw new UsageError(
		'no assets to look for; expected published embeds, or a report made with --site https://….',
	)
}
