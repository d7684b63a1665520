import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { analyzeServed, formatOf, type Page, type PageText, type Report, readPage } from 'linkworthy'
import { type News, newsOf, type Seen } from './news.ts'
import { failedText, fixedText, goneText, outcomeText, warningText } from './wording.ts'
import type { DevMessage, DevPage, DevSite, Work } from './work.ts'

/** Looks at a page and says what is new about it. */
export type Review = (question: Work['review']['question']) => Promise<readonly DevMessage[]>

/** What is kept of a page that was looked at. */
interface Known {
	/** Digest of its text. */
	readonly content: string
	readonly seen: Seen | undefined
	/** What could not be done. */
	readonly failures: readonly string[]
}

/** As many pages are remembered, some 100 kB each; one that was forgotten is told about anew. A judgement. */
const mostPages = 200

/** The time that Vite adds to the address of a script that it has updated. */
const reloadMarks = /[?&]t=\d{13}/g

/** Makes a memory of what the author was told of each page. */
export function reviewer(): Review {
	const known = new Map<string, Known>()

	return async ({ site, page }) => {
		const before = known.get(page.place)
		if (isGone(page, site)) {
			known.delete(page.place)
			const told = before?.seen?.told.size ?? 0
			return told === 0 ? [] : [{ level: 'info', text: goneText(page, told) }]
		}
		const { text, problem } = await textOf(page, site)
		const content = digest(text?.replace(reloadMarks, '') ?? '')
		if (before?.content === content) return []

		const report = text === null ? null : await analyze(text, page, site)
		const failures = [problem, ...(report?.failures ?? []).map(({ message }) => message)].filter(
			(failure) => failure !== null,
		)
		const found = filledPage(report, page)
		const news = found && newsOf(before?.seen, found, site.levels)
		known.delete(page.place)
		known.set(page.place, { content, seen: news?.seen ?? before?.seen, failures })
		if (known.size > mostPages) known.delete(known.keys().next().value!)
		return [
			...failures
				.filter((failure) => !before?.failures.includes(failure))
				.map((failure): DevMessage => ({ level: 'warn', text: failedText(page, failure) })),
			...(found && news ? await messages(found, news, before?.seen, site) : []),
		]
	}
}

/** An editor that makes a file writes an empty one first. */
function isGone({ text, source }: DevPage, { projectRoot }: DevSite): boolean {
	if (text !== null || source === null) return false
	return !statSync(join(projectRoot, source), { throwIfNoEntry: false })?.size
}

async function textOf({ text, source, place }: DevPage, { projectRoot }: DevSite): Promise<PageText> {
	if (text !== null || source === null) return { text: text ?? '', problem: null }
	return readPage(join(projectRoot, source), formatOf(place) ?? 'html')
}

function analyze(
	text: string,
	{ place, source, url, text: served }: DevPage,
	site: DevSite,
): Promise<Report> {
	const page =
		served === null
			? // What is read is what the author writes: its positions need no other file.
				{ file: source ?? place, source: null }
			: { file: `/${place}`, source, format: 'html' as const }
	return analyzeServed({ ...page, text, url, place, ...site })
}

/** The page of a report, unless it is an empty one that something else fills. */
function filledPage(report: Report | null, { isTemplate }: DevPage): Page | undefined {
	const page = report?.pages[0]
	return isTemplate && page?.words === 0 ? undefined : page
}

async function messages(
	page: Page,
	news: News,
	before: Seen | undefined,
	{ projectRoot, colour }: DevSite,
): Promise<DevMessage[]> {
	const file = page.source ?? page.file
	const isPlaced = news.added.some(({ finding }) => finding.position?.file === file)
	const written = isPlaced ? await readPage(join(projectRoot, file), formatOf(file) ?? 'html') : null
	const outcome = outcomeText(page, news, before)
	return [
		...news.fixed.map((finding): DevMessage => ({ level: 'info', text: fixedText(page, finding) })),
		...news.added.map(
			(told): DevMessage => ({ level: 'warn', text: warningText(page, told, written?.text ?? null, colour) }),
		),
		...(outcome === null ? [] : [{ level: 'info', text: outcome } as const]),
	]
}

function digest(text: string): string {
	return createHash('sha256').update(text).digest('base64')
}
