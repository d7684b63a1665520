import type { Cue, WordCue } from '../cues/cue.ts'
import { address } from '../cues/statistic.cues.ts'
import {
	advice,
	announcement,
	collectionTitle,
	companyWords,
	freshWords,
	lessonHeading,
	lessonTitle,
	lessonWords,
	newsTitle,
	newsWords,
	referenceHeading,
	releaseHeading,
	researchTitle,
	resultHeading,
	stance,
	tellerWords,
	thesisTitle,
} from '../cues/trait.cues.ts'
import type { DetectedPage } from '../detectors/detector.ts'
import { attribute, closestTag, type PageElement } from '../page/element.ts'
import { mainLength, proseFacts } from '../page/prose.ts'
import type { Block } from '../page/text.ts'
import type { MeasuredAsset, PageFacts } from '../record.ts'
import type { AssetKind } from '../report.ts'
import { isOfType, metaContent, structuredData } from './metadata.ts'

/** What a page shows of what it is, each 0–1: as much as there need be of it. The full amounts are judgements. */
export interface TraitSigns {
	/** 0 at 150 words, 1 at 2400. */
	readonly length: number
	readonly headings: number
	/** The page states a date; the page states a date and an author; it is one of a series of posts. */
	readonly dated: number
	readonly post: number
	readonly posted: number
	/** Words of the title, and a number of a release, an issue or a month in it. */
	readonly newsInTitle: number
	readonly numberInTitle: number
	readonly researchInTitle: number
	readonly thesisInTitle: number
	readonly collectionInTitle: number
	readonly lessonInTitle: number
	/** The first paragraphs announce something. */
	readonly announced: number
	/** Paragraphs that speak as a teacher does, among the first twelve. */
	readonly lessons: number
	/** The first paragraphs speak of the author. */
	readonly told: number
	/** Headings that a lesson has, an API reference or the front page of a program, release notes, a report. */
	readonly lessonHeadings: number
	readonly referenceHeadings: number
	readonly releaseHeadings: number
	readonly resultHeadings: number
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
	/** Paragraphs with a thesis of one person. */
	readonly opinions: number
	/** Words that judge and urge, the reader: by the words of the prose up to where they are most of them. */
	readonly stance: number
	readonly address: number
	/** By the words of the prose: numbers, advice, the author, what is new, announcements, whom they thank. */
	readonly numbers: number
	readonly advice: number
	readonly teller: number
	readonly fresh: number
	readonly announcements: number
	readonly company: number
	/** Links by words, their share of the text, domains they lead to. */
	readonly linkDensity: number
	readonly linkShare: number
	readonly outside: number
	/** Share of the text in items and rows that lead with a link. */
	readonly entryShare: number
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
	const prose = page.blocks.filter(({ element, verbatim }) => element.inMain && !verbatim)
	const paragraphs = prose.filter(({ start, end }) => end - start > 50).slice(0, 12)
	const often = (cue: WordCue, full: number) =>
		share(100 * timesSaid(page, cue, prose), full * Math.max(leastWords, words))
	const dense = (cue: WordCue, full: number) => share(100 * densestOf(page, cue, prose), full)
	const says = (cue: WordCue) => (paragraph: Block) =>
		page.says(cue, paragraph.start, Math.min(paragraph.end, paragraph.start + 400))
	const { opinionCount } = proseFacts(page)
	const links = page.main('a')
	return {
		length: share(Math.log2(Math.max(150, words) / 150), 4),
		headings: share(headings.length, 12),
		dated: Number(facts.publishedDate !== null),
		post: (Number(facts.publishedDate !== null) + Number(facts.authorStated)) / 2,
		posted: Number(isPost(page)),
		newsInTitle: titled(newsWords),
		numberInTitle: titled(newsTitle),
		researchInTitle: titled(researchTitle),
		thesisInTitle: titled(thesisTitle),
		collectionInTitle: titled(collectionTitle),
		lessonInTitle: titled(lessonTitle),
		announced: Number(paragraphs.slice(0, 3).some(says(announcement))),
		lessons: share(paragraphs.filter(says(lessonWords)).length, 4),
		told: Number(paragraphs.slice(0, 3).some(says(tellerWords))),
		lessonHeadings: share(headed(lessonHeading), 4),
		referenceHeadings: share(headed(referenceHeading), 3),
		releaseHeadings: share(headed(releaseHeading), 3),
		resultHeadings: share(headed(resultHeading), 4),
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
		stance: dense(stance, 2),
		address: dense(address, 1.2),
		numbers: share(100 * numbersIn(page, prose), 3 * Math.max(leastCounted, words)),
		advice: often(advice, 2),
		teller: often(tellerWords, 2),
		fresh: often(freshWords, 1),
		announcements: often(newsWords, 1.2),
		company: often(companyWords, 0.6),
		linkDensity: share(100 * links.length, 8 * Math.max(100, words)),
		linkShare: share(lengthOf(links), Math.max(1, mainLength(page))),
		outside: share(facts.outsideDomainCount, 15),
		entryShare: share(lengthOf(linkedEntries(links)), Math.max(1, mainLength(page))),
	}
}

function share(value: number, full: number): number {
	return Math.min(1, value / full)
}

/** Words that shares by words take at least as their base (a judgement). */
const leastWords = 150

/** How often a cue stands in the prose. */
function timesSaid(page: DetectedPage, { number }: WordCue, prose: readonly Block[]): number {
	const places = page.places[number] ?? []
	let times = 0
	let block = 0
	for (let at = 0; at < places.length; at += 2) {
		const start = places[at] as number
		while (block < prose.length && (prose[block] as Block).end <= start) block += 1
		if (block === prose.length) break
		if ((prose[block] as Block).start <= start) times += 1
	}
	return times
}

/**
 * How often a cue is said for each word of the prose up to any place of it, at most: what stands behind takes nothing
 * away.
 */
function densestOf(page: DetectedPage, { number }: WordCue, prose: readonly Block[]): number {
	const places = page.places[number] ?? []
	let densest = 0
	let times = 0
	let words = 0
	let at = 0
	for (const { start, end } of prose) {
		if (at >= places.length) break
		words += page.wordsBetween(start, end)
		while (at < places.length && (places[at] as number) < start) at += 2
		for (; at < places.length && (places[at] as number) < end; at += 2) times += 1
		densest = Math.max(densest, times / Math.max(leastOpening, words))
	}
	return densest
}

/** Words from which such a stretch is one (a judgement). */
const leastOpening = 300

/** Words that numbers are counted by at least, so that one or two make no report (a judgement). */
const leastCounted = 500

/** Different numbers in the prose that may stand for an amount; a point, comma or colon among digits is a part of one. */
function numbersIn(page: DetectedPage, prose: readonly Block[]): number {
	const { text } = page
	const code = page.byTag.get('code') ?? []
	const numbers = new Set<string>()
	let current = 0
	for (const { start, end } of prose) {
		for (let at = start; at < end; at += 1) {
			if (!isDigit(text.charCodeAt(at))) continue
			const first = at
			while (at < end && (isDigit(text.charCodeAt(at)) || /[.,:]/.test(text[at] as string))) at += 1
			while (current < code.length && (code[current] as PageElement).textEnd <= first) current += 1
			const inCode = current < code.length && (code[current] as PageElement).textStart <= first
			const number = text.slice(first, at)
			if (!inCode && !idle.test(number) && !/[$€£¥]/.test(text[first - 1] ?? '')) numbers.add(number)
		}
	}
	return numbers.size
}

function isDigit(unit: number): boolean {
	return unit > 47 && unit < 58
}

/** A single digit, years, times and versions. */
const idle = /^(?:\d[.,:]?$|(?:19|20)\d\d[.,:]?$|\d+:\d|\d+\.\d+\.\d)/

/** The outermost items and rows of tables that lead with a link, or have a cell that does. */
function linkedEntries(links: readonly PageElement[]): PageElement[] {
	const entries: PageElement[] = []
	for (const link of links) {
		if (attribute(link, 'href')?.startsWith('#') !== false) continue
		const lead = closestTag(link.parent, 'li', 'td')
		// A mark or a bracket may stand before the link.
		if (lead === null || link.textStart - lead.textStart > 3) continue
		const entry = lead.tag === 'td' ? lead.parent : lead
		const last = entries.at(-1)
		if (entry && (last === undefined || entry.index > last.lastIndex)) entries.push(entry)
	}
	return entries
}

function lengthOf(elements: readonly PageElement[]): number {
	return elements.reduce((sum, { textStart, textEnd }) => sum + textEnd - textStart, 0)
}

/** Fields of front matter that sort posts, and what generators call their layouts and types. */
const postFields = ['tags', 'categories', 'category']
const postKind = /^(?:blog|post|news|article)/i

/** Folders of posts, and a year with a month, in a path. */
const postPath =
	/(?:^|\/)(?:_?posts?|blog|news|articles?|weblog|press|announcements?)\/|(?:^|\/)(?:19|20)\d\d[-/](?:0\d|1[0-2])[-/]/i

/** Whether the page is one of a series of posts, by its path, its front matter or what it says to machines. */
function isPost(page: DetectedPage): boolean {
	const { layout, type } = page.frontMatter
	return (
		postPath.test(page.url ?? page.file) ||
		postFields.some((field) => field in page.frontMatter) ||
		[layout, type, metaContent(page, 'og:type')].some(
			(kind) => typeof kind === 'string' && postKind.test(kind),
		) ||
		structuredData(page).objects.some((object) => isOfType(object, /^(?:BlogPosting|NewsArticle)$/))
	)
}
