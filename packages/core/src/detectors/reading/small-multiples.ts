import type { PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { DetectedPage } from '../detector.ts'
import { namesOf } from './component.ts'
import { isCalledChart, isEmptyContainer } from './empty-container.ts'

/** Fewest containers that make a grid, and characters of text that one of them has as its label; judgements. */
const fewest = 4
const longestLabel = 60

/**
 * The grid that an empty container for a chart stands in, by the container: the same chart drawn for each of many
 * things, under a short label and no heading, is one chart.
 */
export const smallMultiples: (page: DetectedPage) => ReadonlyMap<PageElement, PageElement> = oncePerPage(
	(page: DetectedPage) => {
		const cells = new Map<PageElement, PageElement[]>()
		for (const element of page.main('div', 'canvas')) {
			if (!isEmptyContainer(element, page) || !isCalledChart(namesOf(element))) continue
			const grid = element.parent?.parent
			if (!grid) continue
			const others = cells.get(grid)
			if (others) others.push(element)
			else cells.set(grid, [element])
		}
		const found = new Map<PageElement, PageElement>()
		for (const [grid, containers] of cells)
			if (containers.length >= fewest && isOfLabels(grid, containers.length, page))
				for (const container of containers) found.set(container, grid)
		return found
	},
)

function isOfLabels(grid: PageElement, count: number, page: DetectedPage): boolean {
	if (grid.textEnd - grid.textStart > count * longestLabel) return false
	for (let at = grid.index + 1; at <= grid.lastIndex; at += 1)
		if (/^h\d$/.test(page.elements[at]?.tag ?? '')) return false
	return true
}
