import { dataFolderWords, dataRepositoryWords, heldWords, sampleDataNames } from '../../cues/data.cues.ts'
import { closestTag, type PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import { type Block, fold } from '../../page/text.ts'
import type { DetectedPage } from '../detector.ts'
import { dataSourceOf } from './data-source.ts'
import { type LinkTarget, linkTarget } from './link-target.ts'
import { blockAround } from './surroundings.ts'

/** A data file that the front page of a repository names in code. */
export interface NamedFile {
	readonly target: LinkTarget
	/** The words around it, white space folded. */
	readonly words: string
	readonly block: Block
	/** Its sentence speaks of the repository; else the page does, and the name is explained. */
	readonly isSaid: boolean
}

/** Reads `levels.csv` in a sentence about the page's repository, or at the head of its explanation. */
export function namedFile(code: PageElement, page: DetectedPage): NamedFile | null {
	if (code.textEnd - code.textStart > 80 || !page.says(dataRepositoryWords, 0, page.text.length)) return null
	const text = page.textOf(code)
	const target = /^[\w./-]{1,70}\.[a-z0-9]{2,8}$/i.test(text) ? linkTarget(text) : null
	if (!target || dataSourceOf(target) !== 'file' || sampleDataNames.test(target.fileName)) return null
	const block = blockAround(code, page)
	if (!block || block.verbatim) return null
	const words = fold(page.text.slice(block.start, Math.min(block.end, block.start + 600)))
	const isSaid = dataRepositoryWords.test(words)
	if (!(isSaid ? isFirst(code, block.element, page) : explains(code, block, page))) return null
	return { target, words, block, isSaid }
}

/** The name stands at the head of a paragraph, or of an entry of a list or table that starts with it. */
function explains(code: PageElement, block: Block, page: DetectedPage): boolean {
	// White space may stand before it.
	if (code.textStart - block.start > 2) return false
	const list = closestTag(block.element, 'ul', 'ol', 'dl', 'table')
	if (list) return isFirst(code, list, page)
	return (
		block.element.tag === 'p' &&
		/^\W{0,6}\p{L}/u.test(page.text.slice(code.textEnd, Math.min(block.end, code.textEnd + 20)))
	)
}

/** The first file that a block or list names stands for all of them. */
function isFirst(code: PageElement, box: PageElement, page: DetectedPage): boolean {
	const known = firstFiles(page)
	let first = known.get(box)
	if (!first) {
		first = page.elements
			.slice(box.index, box.lastIndex + 1)
			.find((child) => child.tag === 'code' && /\.[a-z0-9]{2,8}$/i.test(page.textOf(child)))
		if (first) known.set(box, first)
	}
	return first === code
}

/** By the block or list that holds them: a list may name thousands. */
const firstFiles = oncePerPage((_: DetectedPage) => new Map<PageElement, PageElement>())

/** A longer paragraph tells where data come from and what was done with them; a judgement, in characters. */
const longestSentence = 300
const dataFormat =
	/(?<![a-z\d])(?:csv|tsv|json|jsonl|ndjson|xlsx?|excel|parquet|geojson|sqlite|shapefiles?)(?![a-z\d])/i

function isOfData(text: string): boolean {
	return dataFormat.test(text) && /da[dt][aeio]|donn|results|gegevens|データ|数据|데이터/i.test(text)
}

/** Sentences that say that a folder of the page's repository holds files of data: "the data folder contains CSV files". */
export const dataFolders: (page: DetectedPage) => ReadonlySet<PageElement> = oncePerPage(
	(page: DetectedPage) =>
		new Set(
			page
				.blocksWith(dataFolderWords)
				.filter(
					({ element, verbatim, start, end }) =>
						element.inMain &&
						!verbatim &&
						end - start < longestSentence &&
						page.says(heldWords, start, end) &&
						isOfData(page.text.slice(start, end)),
				)
				.map(({ element }) => element),
		),
)
