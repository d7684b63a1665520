import { isCueLanguage } from './cues/cue.ts'
import { detect } from './detectors/detect.ts'
import type { DetectedPage, Detector } from './detectors/detector.ts'
import type { PictureFile } from './detectors/reading/svg.ts'
import { detectors as builtIn } from './detectors/registry.generated.ts'
import type { Weighed } from './detectors/weighed.ts'
import { statedAddresses } from './facts/aliases.ts'
import { pageLinks } from './facts/links.ts'
import { pageTitle } from './facts/metadata.ts'
import { readPageFacts } from './facts/page-facts.ts'
import { pageRole } from './facts/role.ts'
import { noTraits, pageTraits } from './facts/traits.ts'
import { pageVocabulary } from './facts/vocabulary.ts'
import { languageOf, statedLanguage } from './page/language.ts'
import { readPage } from './page/page.ts'
import { PageError, type ParsedPage, pageError, parsePage } from './parse/parse.ts'
import type { PageRecord } from './record.ts'
import type { Failure, PageFormat } from './report.ts'

/** A page to measure. */
export interface PageInput {
	/** POSIX path from the analysed root. */
	readonly file: string
	readonly text: string
	readonly format: PageFormat
	/** Public address, http(s), where it is known. */
	readonly url?: string | null
	/** File that the page was built from. */
	readonly source?: string | null
	/** A local picture by its address as written; null where it is not at hand. */
	readonly pictureFile?: (src: string) => PictureFile | null
	/** Default: the built-in ones. */
	readonly detectors?: readonly Detector[]
	/** Told what the models weigh, whatever comes of it: what their weights are fitted with. */
	readonly onWeighed?: (weighed: Weighed) => void
}

/**
 * Measures one page alone: assets with facts, page facts, links out. Never judges.
 *
 * @throws {PageError} where the page cannot be parsed, or nests too deeply to be walked.
 */
export function measurePage(input: PageInput): PageRecord {
	// A byte order mark is no part of the text: editors do not count it, and parsers leave it out of their offsets.
	const text = input.text.replace(/^\uFEFF/, '')
	return measureParsed(parsePage(text, input.format), { ...input, text })
}

/** The same for a page that is parsed already; positions are those of the tree. */
export function measureParsed(parsed: ParsedPage, input: PageInput): PageRecord {
	try {
		return record(parsed, input)
	} catch (error) {
		throw pageError('extract', error)
	}
}

function record(parsed: ParsedPage, input: PageInput): PageRecord {
	const { frontMatter } = parsed
	const view = readPage(parsed, input.text, input.file, input.format)
	const stated = statedLanguage(view, frontMatter)
	const blocks = view.blocks.filter(({ element }) => element.inMain)
	const lang = stated ?? languageOf(view, blocks)
	const page: DetectedPage = {
		...view,
		lang,
		title: pageTitle(view, frontMatter),
		url: input.url ?? null,
		frontMatter: frontMatter.values,
		pictureFile: input.pictureFile ?? (() => null),
		onWeighed: input.onWeighed,
	}
	const words = blocks.reduce((sum, { start, end }) => sum + view.wordsBetween(start, end), 0)
	const { assets, failures } = detect(page, input.detectors ?? builtIn)
	const links = pageLinks(page)
	const { facts, remarks } = readPageFacts(page, {
		assets,
		links,
		words,
		langStated: stated !== null,
		languageSupported: isCueLanguage(lang),
	})
	const problems: Pick<Failure, 'stage' | 'message'>[] = failures.map((message) => ({
		stage: 'extract',
		message,
	}))
	if (frontMatter.problem) problems.unshift({ stage: 'parse', message: frontMatter.problem })
	const role = pageRole(page, facts, words)
	return {
		file: input.file,
		url: input.url ?? null,
		aliases: statedAddresses(frontMatter.values),
		source: input.source ?? null,
		format: input.format,
		lang,
		title: page.title,
		role,
		...(role === 'article' ? pageTraits(page, facts, assets, words) : noTraits),
		words,
		facts,
		assets,
		remarks,
		links,
		vocabulary: pageVocabulary(page),
		failures: problems,
	}
}

export { PageError }
