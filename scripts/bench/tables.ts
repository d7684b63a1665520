import { textTable } from '../text-table.ts'
import type { Cost } from './cost.ts'
import type { Growth } from './growth.ts'

/** What a run has measured. */
export interface Benchmark {
	readonly folders: readonly string[]
	readonly pages: number
	/** Pages that cannot be analysed, such as those nested too deeply. */
	readonly leftOut: number
	/** UTF-16 units of all pages. */
	readonly characters: number
	readonly cost: Cost
	readonly growth: readonly Growth[]
}

/** What was measured as text for a terminal. */
export function benchmarkText({ folders, pages, leftOut, characters, cost, growth }: Benchmark): string {
	const [least, greatest] = cost.ratioRange
	const size = `${Math.ceil(characters / 1000)} kB`
	const head = `${pages} HTML ${pages === 1 ? 'page' : 'pages'} of ${folders.join(', ')}, ${size}`
	const omitted = leftOut === 0 ? '' : `; ${leftOut} that cannot be analysed left out`
	const costTable = textTable([
		['median of the rounds', 'ms', 'ratio'],
		['bare rehype-parse', cost.parseMs.toFixed(1), '1'],
		['everything but parsing', cost.restMs.toFixed(1), cost.ratio.toFixed(3)],
	])
	const range = `ratio of a round: ${least.toFixed(3)} to ${greatest.toFixed(3)}\n`
	const costText = `${head}${omitted}\n${costTable}${range}`
	if (growth.length === 0) return costText
	const growthTable = textTable([
		['a page against a half of it', 'parse ms', 'growth', 'the rest ms', 'growth', 'panel ms', 'growth'],
		...growth.map(({ name, format, parse, rest, panel }) => [
			`${format}, ${name}`,
			...[parse, rest, panel].flatMap(({ ms, growth }) => [ms.toFixed(1), growth.toFixed(2)]),
		]),
	])
	return `${costText}\n${growthTable}about 2 is linear, 4 square\n`
}
