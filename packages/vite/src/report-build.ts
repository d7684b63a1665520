import type { BuildLogger, BuildOptions, BuiltSite } from 'linkworthy'
import type { Logger } from 'vite'
import type { WarningChoice } from './warnings.ts'

/** The summary has told the errors. As many lines as its next steps; a judgement. */
const inBuild: WarningChoice = { levels: ['warning'], most: 5 }

/**
 * Reports a finished build through Vite's logger: the summary, and what is to be mended first.
 *
 * @throws {GateError} what `failUnder` or `failOn` asks for and is not met.
 */
export async function reportViteBuild(site: BuiltSite, options: BuildOptions, vite: Logger): Promise<void> {
	const logger = prefixed(vite)
	// Loaded late: a dev server does without them.
	const [{ reportBuild }, { warningLines }] = await Promise.all([
		import('linkworthy'),
		import('./warnings.ts'),
	])
	const report = await reportBuild(site, options, logger)
	if (report && !options.quiet) for (const line of warningLines(report, inBuild)) logger.warn(line)
}

/** A logger whose lines say whose they are. */
function prefixed(logger: Logger): BuildLogger {
	return {
		info: (message) => logger.info(`[linkworthy] ${message}`),
		warn: (message) => logger.warn(`[linkworthy] ${message}`),
		error: (message) => logger.error(`[linkworthy] ${message}`),
	}
}
