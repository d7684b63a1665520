import { measurePage } from '../../../packages/core/src/index.ts'
import type { PageText } from '../page-text.ts'

/** The page with each of its tables once more, below itself; one page for each table that is an asset. */
export function withTableTwice(page: PageText): readonly PageText[] {
	const { text } = page
	return measurePage(page)
		.assets.filter(({ kind }) => kind === 'data-table' || kind === 'comparison-table')
		.map(({ position: { start, end } }) => {
			const table = text.slice(start.offset, end.offset)
			return { ...page, text: `${text.slice(0, end.offset)}\n\n${table}\n\n${text.slice(end.offset)}` }
		})
}
