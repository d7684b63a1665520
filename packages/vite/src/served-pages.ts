import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { analyzePage, type BuildLogger, type BuildOptions } from 'linkworthy'
import { packageFolder, posix } from './built-site.ts'
import { pageAddress } from './site-address.ts'
import { type WarningChoice, warningLines } from './warnings.ts'

/** Takes note of a page that was just served: its absolute path and its text. */
export type PageWatch = (filename: string, text: string) => void

/**
 * Warns about served pages: later, so that nothing waits for it, and once while the content stays the same.
 *
 * @param root - absolute path of Vite's root.
 */
export function watchPages(root: string, { site, quiet }: BuildOptions, logger: BuildLogger): PageWatch {
	const known = new Map<string, string>()
	const projectRoot = packageFolder(root)
	const choice: WarningChoice = { levels: quiet ? ['error'] : ['error', 'warning'], most: 5 }

	function check(filename: string, text: string): void {
		const content = createHash('sha256').update(text.replace(reloadMarks, '')).digest('base64')
		if (known.get(filename) === content) return
		known.set(filename, content)
		const file = posix(relative(root, filename))
		const source = posix(relative(projectRoot, filename))
		const report = analyzePage({ file, source, text, format: 'html', url: pageAddress(file, site) })
		for (const { message } of report.failures) logger.warn(`${source} was not analysed: ${message}`)
		for (const line of warningLines(report, choice)) logger.warn(line)
	}

	return (filename, text) => {
		setImmediate(() => {
			try {
				check(filename, text)
			} catch (error) {
				logger.warn(`${filename} was not analysed: ${error instanceof Error ? error.message : error}`)
			}
		})
	}
}

/** The time that Vite adds to the address of a script that it has updated. */
const reloadMarks = /[?&]t=\d{13}/g
