import { join, resolve } from 'node:path'
import { type Audit, auditCsv } from '@linkworthy/embed'
import { displayPath } from '../display-path.ts'
import { type AuditFlags, type AuditFormat, UsageError } from '../flags.ts'
import { progressBar } from '../progress.ts'
import type { Io } from '../run.ts'
import { writeInside } from '../write-inside.ts'
import { readAssets } from './asset-sources.ts'
import { auditPages } from './audit-pages.ts'
import { savedPages } from './saved-pages.ts'
import { short } from './short.ts'
import { auditSummary } from './summary.ts'

/**
 * The command `linkworthy audit`: finds where saved pages of others show the site's assets. Rejects if nothing could be
 * read or written.
 */
export async function auditSaved(inputs: readonly string[], flags: AuditFlags, io: Io): Promise<void> {
	const { cwd, stdout, stderr } = io
	const formats = flags.format ?? ['terminal', 'json', 'csv']
	if (flags.output === '-' && formats.length !== 1)
		throw new UsageError('--output - prints one format: choose it with one --format.')
	const site = new URL(flags.site)
	if (!site.pathname.endsWith('/')) site.pathname += '/'
	const output = resolve(cwd, flags.output === '-' ? '.linkworthy' : (flags.output ?? '.linkworthy'))
	const assets = await readAssets(flags, cwd)
	const progress = progressBar(stderr, flags.quiet === true)
	const pages = savedPages(inputs, cwd, progress.update)
	const audit = await auditPages(pages, assets, site).finally(progress.stop)
	for (const { file, message } of audit.failures)
		stderr.write(`linkworthy: ${short(file)}: ${short(message)}\n`)
	if (audit.totals.pages + audit.totals.ownPages === 0) throw new Error('no saved page could be read')
	const files = formats.filter((format) => format !== 'terminal')
	if (flags.output === '-') for (const format of files) stdout.write(text[format](audit))
	else for (const format of files) await writeInside(output, `audit.${format}`, text[format](audit))
	if (!formats.includes('terminal') || flags.quiet) return
	const [first] = files
	const written = first === undefined ? null : displayPath(join(output, `audit.${first}`), cwd)
	stdout.write(
		auditSummary(audit, written)
			.map((line) => `${line}\n`)
			.join(''),
	)
}

const text: { readonly [format in Exclude<AuditFormat, 'terminal'>]: (audit: Audit) => string } = {
	json: (audit) => `${JSON.stringify(audit, null, '\t')}\n`,
	csv: auditCsv,
}
