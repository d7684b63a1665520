import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Logger, ViteDevServer } from 'vite'
import { posix } from '../built-site.ts'
import { pageAddress } from '../site-address.ts'
import type { AnalysisThread } from './analysis-thread.ts'
import { quietTime, watchFiles } from './changed-files.ts'
import { isLeftOut, pageFiles, placeOf } from './page-files.ts'
import type { DevMessage, DevPage, DevSite } from './thread/work.ts'

/** What is watched of a dev server. */
export interface DevPages {
	/** Takes note of a page that was just served: its path as Vite tells it, and its text. */
	readonly served: (filename: string, text: string) => void
	readonly close: () => void
}

/** How long a browser that looks at a page has to load it again, in milliseconds: then it is not served twice. A judgement. */
const reloadTime = 400

/**
 * Tells the author of a site what its pages lack: a page that is served, and a file that changes. Nothing waits for it.
 *
 * @param quiet only errors are told.
 */
export function devPages(
	server: ViteDevServer,
	site: DevSite,
	thread: AnalysisThread,
	quiet: boolean,
): DevPages {
	const { config } = server
	const { root, base, appType } = config
	const kindOf = pageFiles(config, site.output)
	const servedAt = new Map<string, number>()
	let isOpen = true

	async function review(page: DevPage): Promise<void> {
		try {
			tell(await thread.ask('review', { site, page }))
		} catch (error) {
			tell([failed(page.source ?? page.place, error)])
		}
	}

	function tell(messages: readonly DevMessage[]): void {
		for (const { level, text } of isOpen ? messages : [])
			if (level === 'warn' || !quiet) say(config.logger, level, text)
	}

	function pageAt(path: string, text: string | null): DevPage {
		const place = placeOf(root, path)
		const source = existsSync(path) || text === null ? posix(relative(site.projectRoot, path)) : null
		const isTemplate = source === null || appType === 'custom'
		// Markdown has the address of what is made of it.
		const url = text === null ? null : pageAddress(place, site.site ?? undefined)
		return { place, source, text, url, isTemplate }
	}

	/** HTML is what comes of it: Vite's own plugins, and templates of others, have their say. */
	async function serve(path: string): Promise<void> {
		await setTimeout(reloadTime, null, { ref: false })
		if ((servedAt.get(placeOf(root, path)) ?? 0) > Date.now() - reloadTime - quietTime || !isOpen) return
		const text = await readFile(path, 'utf8').catch(() => null)
		if (text === null) return review(pageAt(path, null))
		if (!isWholePage.test(text)) return
		await server
			.transformIndexHtml(encodeURI(`/${placeOf(root, path)}`), text)
			.catch((error) => tell([failed(path, error)]))
	}

	const stop = watchFiles(server.watcher, (path) => kindOf(path) !== null, {
		changed: (path) => {
			if (kindOf(path) === 'html') void serve(path)
			// What was told of a page that is gone is withdrawn.
			else if (!existsSync(path) || !isLeftOut(config, path)) void review(pageAt(path, null))
		},
		flooded: (count) =>
			tell([
				{
					level: 'info',
					text: `${count} pages changed at once: they are looked at when they are edited or served`,
				},
			]),
	})
	return {
		served: (filename, text) => {
			servedAt.set(placeOf(root, filename), Date.now())
			// Vite puts the base before the address of a picture, and the author does not.
			void review(pageAt(join(filename), text.replaceAll(` src="${base}`, ' src="/')))
		},
		close: () => {
			isOpen = false
			stop()
		},
	}
}

/** Other files that end in .html are templates and parts of pages. */
const isWholePage = /<(?:!doctype\s+html|html|head|body)[\s>]/i

function failed(name: string, error: unknown): DevMessage {
	return {
		level: 'warn',
		text: `${name} was not analysed: ${error instanceof Error ? error.message : error}`,
	}
}

function say(logger: Logger, level: DevMessage['level'], text: string): void {
	logger[level](`[linkworthy] ${text}`, { timestamp: true })
}
