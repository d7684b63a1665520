import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { ViteDevServer } from 'vite'
import { packageFolder, posix } from '../built-site.ts'
import type { ViteOptions } from '../options.ts'
import { pageAddress } from '../site-address.ts'
import { analysisThread } from './analysis-thread.ts'
import { watchFiles } from './changed-files.ts'
import { pageFiles, placeOf } from './page-files.ts'
import type { DevPage, DevSite } from './thread/request.ts'

/** What is watched of a dev server. */
export interface DevPages {
	/** Takes note of a page that was just served: its path as Vite tells it, and its text. */
	readonly served: (filename: string, text: string) => void
	readonly close: () => void
}

/**
 * Tells the author of a site what its pages lack: a page that is served, and a file that changes. Nothing waits for it.
 *
 * @param site public address of the site with its base.
 */
export function devPages(
	server: ViteDevServer,
	{ quiet, output }: ViteOptions,
	site: string | null,
): DevPages {
	const { config } = server
	const { root, publicDir, logger, appType } = config
	const projectRoot = packageFolder(root)
	const thread = analysisThread(config.inlineConfig)
	const devSite: DevSite = {
		projectRoot,
		folders: publicDir === '' ? [root] : [root, publicDir],
		site,
		levels: quiet ? ['error'] : ['error', 'warning'],
		colour: process.stdout.hasColors?.() ?? false,
	}
	const kindOf = pageFiles(config, output ?? '.linkworthy')
	const say = (level: 'warn' | 'info', text: string): void => {
		if (level === 'warn' || !quiet) logger[level](`[linkworthy] ${text}`, { timestamp: true })
	}
	let isOpen = true

	async function review(page: DevPage): Promise<void> {
		try {
			const messages = await thread.ask({ site: devSite, page })
			if (isOpen) for (const { level, text } of messages) say(level, text)
		} catch (error) {
			if (isOpen) say('warn', `${page.source ?? page.place} was not analysed: ${reason(error)}`)
		}
	}

	function pageAt(path: string, text: string | null): DevPage {
		const place = placeOf(root, path)
		const source = existsSync(path) || text === null ? posix(relative(projectRoot, path)) : null
		const isTemplate = source === null || appType === 'custom'
		return { place, source, text, url: pageAddress(place, site ?? undefined), isTemplate }
	}

	/** HTML is what comes of it: Vite's own plugins, and templates of others, have their say. */
	async function serve(path: string): Promise<void> {
		const text = await readFile(path, 'utf8').catch(() => null)
		if (text === null) await review(pageAt(path, null))
		else if (isWholePage.test(text))
			await server.transformIndexHtml(encodeURI(`/${placeOf(root, path)}`), text)
	}

	const stop = watchFiles(server.watcher, (path) => kindOf(path) !== null, {
		changed: (path) => {
			if (kindOf(path) === 'markdown') void review(pageAt(path, null))
			else serve(path).catch((error) => say('warn', `${path} was not analysed: ${reason(error)}`))
		},
		flooded: (count) =>
			say('info', `${count} pages changed at once: they are looked at when they are edited or served`),
	})
	return {
		served: (filename, text) => void review(pageAt(join(filename), text)),
		close: () => {
			isOpen = false
			stop()
			thread.close()
		},
	}
}

/** Other files that end in .html are templates and parts of pages. */
const isWholePage = /<(?:!doctype\s+html|html|head|body)[\s>]/i

function reason(error: unknown): string {
	return error instanceof Error ? error.message : String(error)
}
