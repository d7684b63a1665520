import type { Browser } from 'playwright-core'
import type { Tool } from '../matrix.ts'
import { type Running, startServer } from '../processes.ts'
import type { Project } from '../project.ts'
import { followsEdits } from './edits.ts'
import { showsOverlay } from './overlay.ts'
import { showsToolbar } from './toolbar.ts'

/** A site whose dev server runs. */
export interface DevSite {
	readonly folder: string
	readonly server: Running
	/** Without a slash at its end. */
	readonly address: string
	readonly browser: Browser
}

/** Something that holds while a site is written. Rejects if it does not. */
export type DevCheck = (site: DevSite) => Promise<void>

/** What is tried in each tool's dev server, in this order. */
const checks: { readonly [tool in Tool]: readonly DevCheck[] } = {
	vite: [
		followsEdits({
			file: 'high-water-2024/index.html',
			page: '/high-water-2024/',
			from: 'alt="Bar chart',
			to: 'data-was="Bar chart',
			rule: 'picture-alt',
		}),
		showsOverlay('/high-water-2024/'),
	],
	vitepress: [
		followsEdits({
			file: 'docs/guide/what-is-a-check-digit.md',
			page: '/guide/what-is-a-check-digit',
			from: '## What goes wrong with numbers',
			to: '## What goes wrong with numbers\n\n![Bar chart of slips by year since 2020](/images/swaps-missed.svg)',
			rule: 'chart-data',
		}),
	],
	astro: [showsToolbar('/blog/waiting-in-the-rain/')],
}

/**
 * Runs the checks of a tool in its dev server.
 *
 * @returns what is wrong, a line each, with what the server printed.
 */
export async function tryInDev(
	{ folder }: Pick<Project, 'folder'>,
	tool: Tool,
	browser: Browser,
): Promise<string[]> {
	const server = startServer('npx', [tool, 'dev', '--host', '127.0.0.1', '--port', '0'], { cwd: folder })
	try {
		const [, address = ''] = await server.prints(/Local:?\s+(http:\/\/\S+?)\/?\s/)
		for (const check of checks[tool]) await check({ folder, server, address, browser })
		return []
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error)
		return [...message.split('\n'), 'The dev server printed:', ...server.printed().split('\n')]
	} finally {
		await server.stop()
	}
}
