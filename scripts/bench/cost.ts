import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { assess, PageError, type PageRecord } from '../../packages/core/src/index.ts'
import { measureParsed } from '../../packages/core/src/measure.ts'
import { parsePage } from '../../packages/core/src/parse/parse.ts'
import type { HtmlPage } from './pages.ts'
import { measureRounds, median, type Rounds, timed } from './rounds.ts'

/** What everything but parsing costs, against bare rehype-parse on the same pages in the same process. */
export interface Cost {
	/** Medians over the rounds, in milliseconds for all pages. */
	readonly parseMs: number
	readonly restMs: number
	/** Median over the rounds of rest / parse. */
	readonly ratio: number
	/** The least and the greatest ratio of a round. */
	readonly ratioRange: readonly [least: number, greatest: number]
}

/** UTF-16 units that a round has at least: a few small pages alone would measure the compiler. */
const roundSize = 1_000_000

const parser = unified().use(rehypeParse)

/** The pages that can be analysed: the others would stop a round. */
export function analysable(pages: readonly HtmlPage[]): readonly HtmlPage[] {
	return pages.filter((page) => {
		try {
			analyse(page, parsePage(page.text, 'html'))
			return true
		} catch (error) {
			if (error instanceof PageError) return false
			throw error
		}
	})
}

/** Measures page by page, each parsed and analysed right after each other, so that a slow moment meets both. */
export function measureCost(pages: readonly HtmlPage[], rounds: Rounds): Cost {
	const size = pages.reduce((total, { text }) => total + text.length, 0)
	const repeats = Math.ceil(roundSize / size)
	const measured = measureRounds(rounds, () => {
		let [parseMs, restMs] = [0, 0]
		for (let repeat = 0; repeat < repeats; repeat++) {
			const records: PageRecord[] = []
			for (const page of pages) {
				parseMs += timed(() => parser.parse(page.text)).ms
				// Parsed anew in each round: what an analysis may leave on a tree must not help the next one.
				const parsed = parsePage(page.text, 'html')
				const { ms, result } = timed(() => analyse(page, parsed))
				restMs += ms
				records.push(result)
			}
			restMs += timed(() => assess(records)).ms
		}
		return { parseMs: parseMs / repeats, restMs: restMs / repeats }
	})
	const ratios = measured.map(({ parseMs, restMs }) => restMs / parseMs)
	return {
		parseMs: median(measured.map(({ parseMs }) => parseMs)),
		restMs: median(measured.map(({ restMs }) => restMs)),
		ratio: median(ratios),
		ratioRange: [Math.min(...ratios), Math.max(...ratios)],
	}
}

function analyse({ file, text }: HtmlPage, parsed: ReturnType<typeof parsePage>): PageRecord {
	return measureParsed(parsed, { file, text, format: 'html' })
}
