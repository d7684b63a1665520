import { exampleWords, generalWords, reasonWords } from '../../packages/core/src/cues/explanation.cues.ts'
import { measurePage, PageError } from '../../packages/core/src/index.ts'
import { readPage } from '../../packages/core/src/page/page.ts'
import { parsePage } from '../../packages/core/src/parse/parse.ts'
import { paragraph } from './changes/escape.ts'
import { check, type Outcome } from './check.ts'
import type { PageText } from './page-text.ts'
import type { Others, Relation } from './relation.ts'

/** How a relation holds over pages. */
export interface Survey {
	readonly id: string
	readonly says: string
	/** Scored pages with something to change, and those of them on which it holds for every change. */
	readonly pages: number
	readonly holds: number
	/** Where it does not hold, worst first. */
	readonly broken: readonly Broken[]
}

/** A change after which a relation does not hold. */
export interface Broken extends Outcome {
	readonly file: string
}

/**
 * Checks relations on pages; pages that cannot be analysed are left out.
 *
 * @param onPage told after each page.
 */
export function survey(
	pages: readonly PageText[],
	relations: readonly Relation[],
	onPage: (done: number) => void = () => {},
): readonly Survey[] {
	const others = otherProse(pages)
	const counts = relations.map(({ id, says }) => ({ id, says, pages: 0, holds: 0, broken: [] as Broken[] }))
	for (const [at, page] of pages.entries()) {
		for (const [number, relation] of relations.entries()) {
			const outcomes = attempt(() =>
				relation.changes(page, others).flatMap((change) => check(relation, change) ?? []),
			)
			if (!outcomes || outcomes.length === 0) continue
			const count = counts[number]!
			const broken = outcomes.filter(({ problem }) => problem !== '')
			count.pages += 1
			count.holds += Number(broken.length === 0)
			count.broken.push(...broken.map((outcome) => ({ file: page.file, ...outcome })))
		}
		onPage(at + 1)
	}
	return counts.map((count) => ({ ...count, broken: count.broken.sort((a, b) => b.excess - a.excess) }))
}

function attempt<Result>(run: () => Result): Result | null {
	try {
		return run()
	} catch (error) {
		if (error instanceof PageError) return null
		throw error
	}
}

/** Words that the prose of another page has at least, and at most. */
const [leastWords, mostWords] = [200, 2000]

/** Gives each page the prose of the next one of another folder that has prose and no assets. */
function otherProse(pages: readonly PageText[]): Others {
	const plain = pages.flatMap((page) => {
		const paragraphs = attempt(() => (holdsAssets(page) ? [] : paragraphsOf(page))) ?? []
		return paragraphs.length === 0 ? [] : [{ page, paragraphs }]
	})
	const order = new Map(pages.map((page, at) => [page, at]))
	return (page) => {
		const at = order.get(page) ?? 0
		const away = plain.filter((other) => siteOf(other.page) !== siteOf(page))
		return (away.find((other) => order.get(other.page)! > at) ?? away[0])?.paragraphs ?? []
	}
}

function holdsAssets(page: PageText): boolean {
	return measurePage(page).assets.length > 0
}

function siteOf({ file }: PageText): string {
	return file.split('/')[0]!
}

/** What earns points of explanation is more than prose. */
const explaining = [exampleWords, generalWords, reasonWords]

function paragraphsOf({ file, text, format }: PageText): readonly string[] {
	const view = readPage(parsePage(text, format), text, file, format)
	const found: string[] = []
	let words = 0
	for (const { element, start, end } of view.blocks) {
		if (!element.inMain || element.tag !== 'p' || words >= mostWords) continue
		if (explaining.some((cue) => view.says(cue, start, end))) continue
		words += view.wordsBetween(start, end)
		found.push(view.text.slice(start, end))
	}
	// In a list or a table it may have been none, and be one in a paragraph.
	const alone: PageText = { file, format: 'html', text: found.map(paragraph).join('\n') }
	return words >= leastWords && !holdsAssets(alone) ? found : []
}
