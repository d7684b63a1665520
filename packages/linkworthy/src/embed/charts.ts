import type { Chart } from '@linkworthy/charts'
import type { PublishedEmbed } from '@linkworthy/embed'
import { reason } from '../reason.ts'

/** The charts of tables. */
export interface Charts {
	/** By the ids of the embeds. */
	readonly drawn: ReadonlyMap<string, Chart>
	/** Tables that no chart fits, and what to do to have charts; a line each. */
	readonly notes: readonly string[]
	/** Charts that others may show and that are not there any more, a line each. */
	readonly warnings: readonly string[]
}

const install = 'npm install --save-dev @linkworthy/charts'

/**
 * Draws a chart for each embed that is to have one. Who wants charts installs the package that draws them.
 *
 * @param before ids of the embeds whose charts were published before.
 * @param load the package; null where it is not installed.
 */
export async function drawCharts(
	embeds: readonly PublishedEmbed[],
	before: ReadonlySet<string>,
	load: () => Promise<Pick<typeof import('@linkworthy/charts'), 'chartOf'> | null> = loadCharts,
): Promise<Charts> {
	const drawn = new Map<string, Chart>()
	const unfit: string[] = []
	const warnings: string[] = []
	const tables = embeds.filter(({ hasChart }) => hasChart)
	const charts = tables.length === 0 ? null : await load()
	for (const { id, subject } of tables) {
		const chart = await charts?.chartOf(subject).catch((error: unknown) => ({ reason: reason(error) }))
		if (chart !== undefined && !('reason' in chart)) drawn.set(id, chart)
		else if (before.has(id)) warnings.push(gone(id, chart?.reason ?? `it needs ${install}`))
		else if (chart !== undefined) unfit.push(`${id} (${chart.reason})`)
	}
	const notes =
		charts === null && tables.length > 0
			? [`${counted(tables.length)} without a chart. To have charts drawn: ${install}`]
			: unfit.length > 0
				? [`No chart fits ${counted(unfit.length)}: ${unfit.join('; ')}`]
				: []
	return { drawn, notes, warnings }
}

function gone(id: string, why: string): string {
	return `The chart of the embed ${id} was published before and cannot be drawn any more: ${why}. Where others show it, a picture is missing.`
}

function counted(count: number): string {
	return `${count} table${count === 1 ? '' : 's'}`
}

async function loadCharts(): Promise<typeof import('@linkworthy/charts') | null> {
	try {
		return await import('@linkworthy/charts')
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException
		if (code === 'ERR_MODULE_NOT_FOUND' && message.includes("'@linkworthy/charts'")) return null
		throw error
	}
}
