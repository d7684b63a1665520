import type { Cue, WordCue } from '../cues/cue.ts'
import {
	announcement,
	collectionTitle,
	guideTitle,
	lessonHeading,
	lessonWords,
	newsTitle,
	newsWords,
	referenceHeading,
	releaseHeading,
	researchTitle,
	stance,
	thesisTitle,
} from '../cues/trait.cues.ts'
import type { DetectedPage } from '../detectors/detector.ts'
import type { PageElement } from '../page/element.ts'
import { proseFacts } from '../page/prose.ts'
import { type Block, countWords } from '../page/text.ts'
import type { MeasuredAsset, PageFacts } from '../record.ts'
import type { AssetKind } from '../report.ts'

/** What a page shows of what it is, each 0–1: as much as there need be of it. The full amounts are judgements. */
export interface TraitSigns {
	/** 0 at 150 words, 1 at 2400. */
	readonly length: number
	readonly headings: number
	/** The page states a date; the page states a date and an author. */
	readonly dated: number
	readonly post: number
	/** Words of the title, and a number of a release, an issue or a month in it. */
	readonly guideInTitle: number
	readonly newsInTitle: number
	readonly numberInTitle: number
	readonly researchInTitle: number
	readonly thesisInTitle: number
	readonly collectionInTitle: number
	/** The first paragraphs announce something. */
	readonly announced: number
	/** Items of the longest numbered list. */
	readonly steps: number
	/** Paragraphs that speak as a teacher does, among the first twelve. */
	readonly lessons: number
	/** Headings that a lesson has, an API reference or the front page of a program, release notes. */
	readonly lessonHeadings: number
	readonly referenceHeadings: number
	readonly releaseHeadings: number
	/** Assets. */
	readonly definitions: number
	readonly figures: number
	readonly severalFigures: number
	readonly charts: number
	readonly dataTables: number
	readonly dataset: number
	readonly code: number
	/** Data collected in the first person, and how. */
	readonly ownData: number
	readonly method: number
	/** Paragraphs with a thesis of one person, and words that judge and urge. */
	readonly opinions: number
	readonly stance: number
	/** Links by words, their share of the text, domains they lead to. */
	readonly linkDensity: number
	readonly linkShare: number
	readonly outside: number
}

/** Reads the signs from the facts and assets of a page, its title, headings and first paragraphs. */
export function traitSigns(
	page: DetectedPage,
	facts: PageFacts,
	assets: readonly MeasuredAsset[],
	words: number,
): TraitSigns {
	const title = [page.title, page.headings[0]?.text].filter(Boolean).join(' — ').slice(0, 300)
	const titled = (cue: Pick<Cue, 'test'>) => Number(cue.test(title))
	// More headings than these tell nothing more of what a page is.
	const headings = page.headings.filter(({ level }) => level >= 2).slice(0, 40)
	const headed = (cue: WordCue) =>
		headings.filter(({ element }) =>
			page.says(cue, element.textStart, Math.min(element.textEnd, element.textStart + 100)),
		).length
	const count = (kind: AssetKind) =>
		assets.filter((asset) => asset.kind === kind && asset.confidence >= 0.5 && asset.substance > 0).length
	const paragraphs = firstParagraphs(page)
	const says = (cue: WordCue) => (paragraph: Block) =>
		page.says(cue, paragraph.start, Math.min(paragraph.end, paragraph.start + 400))
	const thesisInTitle = titled(thesisTitle)
	const { opinionCount } = proseFacts(page)
	const links = page.main('a')
	return {
		length: share(Math.log2(Math.max(150, words) / 150), 4),
		headings: share(headings.length, 12),
		dated: Number(facts.publishedDate !== null),
		post: (Number(facts.publishedDate !== null) + Number(facts.authorStated)) / 2,
		guideInTitle: titled(guideTitle),
		newsInTitle: titled(newsWords),
		numberInTitle: titled(newsTitle),
		researchInTitle: titled(researchTitle),
		thesisInTitle,
		collectionInTitle: titled(collectionTitle),
		announced: Number(paragraphs.slice(0, 3).some(says(announcement))),
		steps: share(longestNumbering(page), 5),
		lessons: share(paragraphs.filter(says(lessonWords)).length, 4),
		lessonHeadings: share(headed(lessonHeading), 4),
		referenceHeadings: share(headed(referenceHeading), 3),
		releaseHeadings: share(headed(releaseHeading), 3),
		definitions: share(count('definition'), 4),
		figures: share(count('statistic'), 2),
		severalFigures: share(count('statistic'), 6),
		charts: share(count('chart'), 3),
		dataTables: share(count('data-table'), 2),
		dataset: share(count('dataset'), 1),
		code: share(facts.codeBlockCount, 6),
		ownData: share(facts.ownCollectionCount, 1),
		method: Number(facts.methodStated),
		opinions: share(300 * opinionCount, Math.max(300, words)),
		// Alone they say nothing, and they are many words to look for.
		stance: thesisInTitle + opinionCount > 0 ? stanceOf(page) : 0,
		linkDensity: share(100 * links.length, 8 * Math.max(100, words)),
		linkShare: linkedShare(page, links),
		outside: share(facts.outsideDomainCount, 15),
	}
}

/** Items of the longest numbered list. */
function longestNumbering(page: DetectedPage): number {
	const counts = new Map<PageElement, number>()
	for (const item of page.main('li'))
		if (item.parent?.tag === 'ol') counts.set(item.parent, (counts.get(item.parent) ?? 0) + 1)
	return Math.max(0, ...counts.values())
}

function share(value: number, full: number): number {
	return Math.min(1, value / full)
}

/** The first twelve paragraphs of more than a line. */
function firstParagraphs(page: DetectedPage): Block[] {
	const found: Block[] = []
	for (const block of page.blocks) {
		if (!block.element.inMain || block.verbatim || block.end - block.start <= 50) continue
		if (found.push(block) === 12) break
	}
	return found
}

/** Characters of prose that show how a page speaks (a judgement). */
const mostProse = 8000

function stanceOf(page: DetectedPage): number {
	let text = ''
	for (const { element, verbatim, start, end } of page.blocks) {
		if (!element.inMain || verbatim || end - start <= 50) continue
		text += ` ${page.text.slice(start, Math.min(end, start + mostProse))}`
		if (text.length > mostProse) break
	}
	const found = text.match(stance)?.length ?? 0
	return share(100 * found, 2 * Math.max(150, countWords(text)))
}

function linkedShare(page: DetectedPage, links: readonly PageElement[]): number {
	let all = 0
	for (const { element, start, end } of page.blocks) if (element.inMain) all += end - start
	const linked = links.reduce((sum, link) => sum + link.textEnd - link.textStart, 0)
	return share(linked, Math.max(1, all))
}
