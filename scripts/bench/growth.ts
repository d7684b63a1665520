import { assess } from '../../packages/core/src/index.ts'
import { measureParsed } from '../../packages/core/src/measure.ts'
import { parsePage } from '../../packages/core/src/parse/parse.ts'
import { withEmbeds } from '../../packages/embed/src/index.ts'
import { toPanelPage } from '../../packages/panel/src/index.ts'
import { type BigPage, bigPages } from './big-pages.ts'
import { measureRounds, median, type Rounds, timed } from './rounds.ts'

/** How the time grows when a page doubles: about 2 is linear, 4 square. */
export interface Growth {
	readonly name: string
	readonly format: BigPage['format']
	/** Medians over the rounds, for the whole page in milliseconds, and for the whole against its half. */
	readonly parse: { readonly ms: number; readonly growth: number }
	readonly rest: { readonly ms: number; readonly growth: number }
	/** Embed codes, and what the panel shows. */
	readonly panel: { readonly ms: number; readonly growth: number }
}

type Stage = 'parse' | 'rest' | 'panel'

/** Measures each of the big pages against a half of it. */
export function measureGrowth(rounds: Rounds, pages: readonly BigPage[] = bigPages): readonly Growth[] {
	return pages.map(({ name, format, text }) => {
		const [half, whole] = [text(0.5), text(1)]
		const measured = measureRounds(rounds, () => ({
			half: analysisTime(half, format),
			whole: analysisTime(whole, format),
		}))
		const of = (part: Stage) => ({
			ms: median(measured.map(({ whole }) => whole[part])),
			growth: median(measured.map(({ whole, half }) => whole[part] / half[part])),
		})
		return { name, format, parse: of('parse'), rest: of('rest'), panel: of('panel') }
	})
}

function analysisTime(text: string, format: BigPage['format']): { readonly [stage in Stage]: number } {
	const parsed = timed(() => parsePage(text, format))
	const url = 'https://trams.example/late/'
	const rest = timed(() => assess([measureParsed(parsed.result, { file: 'page', text, format, url })]))
	const panel = timed(() => toPanelPage(withEmbeds(rest.result).report))
	return { parse: parsed.ms, rest: rest.ms, panel: panel.ms }
}
