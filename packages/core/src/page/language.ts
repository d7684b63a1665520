import { franc } from 'franc-min'
import { smallWords } from '../cues/language.cues.ts'
import type { FrontMatter } from '../parse/front-matter.ts'
import { attribute } from './element.ts'
import type { PageView } from './page.ts'
import type { Block } from './text.ts'

/** ISO 639-3 codes that detection may answer, with the BCP 47 tags used everywhere else. */
const tags: { readonly [iso3: string]: string } = {
	eng: 'en',
	deu: 'de',
	fra: 'fr',
	spa: 'es',
	por: 'pt',
	ita: 'it',
	nld: 'nl',
	jpn: 'ja',
	cmn: 'zh',
	kor: 'ko',
	pol: 'pl',
	rus: 'ru',
	ces: 'cs',
	tur: 'tr',
	swe: 'sv',
	ind: 'id',
	vie: 'vi',
	ukr: 'uk',
	ron: 'ro',
	hun: 'hu',
	arb: 'ar',
	hin: 'hi',
	tha: 'th',
	heb: 'he',
	ell: 'el',
	bul: 'bg',
	pes: 'fa',
}

const knownTags: ReadonlySet<string> = new Set(Object.values(tags))

/** The language as the page or its file's name states it; null where neither does. */
export function statedLanguage(page: PageView, frontMatter: FrontMatter): string | null {
	const html = page.byTag.get('html')?.[0]
	const stated =
		(html && (attribute(html, 'lang') ?? attribute(html, 'xmlLang'))) ??
		frontMatter.values.lang ??
		frontMatter.values.language
	if (typeof stated === 'string' && /^[A-Za-z]{2,3}(?:[-_]\w{2,8}){0,3}$/.test(stated.trim()))
		return stated.trim().replaceAll('_', '-')
	return languageOfPath(page.file)
}

/** `posts/x.de.md` and `de/posts/x.md` say their language. */
function languageOfPath(file: string): string | null {
	const suffix = /\.([a-z]{2})(?:-[a-z]{2})?\.[a-z]{2,8}$/i.exec(file)?.[1]?.toLowerCase()
	if (suffix && knownTags.has(suffix)) return suffix
	const folder = file.split('/')[0]?.toLowerCase() ?? ''
	return file.includes('/') && /^[a-z]{2}$/.test(folder) && knownTags.has(folder) ? folder : null
}

/** Fewer words than this may name things only (a judgement). */
const leastWords = 60
/** Small words make up a quarter of a text in their language, and a tenth of a technical one (judgements). */
const plainShare = 0.2
const leastShare = 0.1

/**
 * The language of a page that does not state it: by the small words of its opening or else of all of it, else by the
 * trigrams of its paragraphs, which take longer; `und` where there is too little text.
 */
export function languageOf(page: PageView, blocks: readonly Block[]): string {
	const sample = languageSample(page, blocks)
	if (eastAsian.test(sample)) return detectLanguage(sample)
	const start = blocks[0]?.start ?? 0
	return (
		languageOfSmallWords(page, start, start + openingLength, plainShare) ??
		languageOfSmallWords(page, 0, page.text.length, leastShare) ??
		detectLanguage(sample)
	)
}

/** A run of characters that no name in a text of another language has. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{3}/u

/** Characters from the first of the main content on that tell most languages: some 500 words. */
const openingLength = 3000

function languageOfSmallWords(page: PageView, start: number, end: number, least: number): string | null {
	const words = page.wordsBetween(start, end)
	if (words < leastWords) return null
	const places = smallWords.placesIn(page.text.slice(start, end))
	const [first, second] = smallWords.languages
		.map((lang, number) => ({ lang, count: (places[number]?.length ?? 0) / 2 }))
		.sort((a, b) => b.count - a.count)
	if (!first || !second || first.count < words * least || first.count < 2 * second.count) return null
	return first.lang
}

/** Characters by which a language is told; trigrams of a few sentences tell it as well as those of a page. */
const sampleLength = 600

/** Words of the longest paragraphs: menus, names and listings are hardly in a language. */
function languageSample(page: PageView, blocks: readonly Block[]): string {
	const longest = blocks
		.filter(({ verbatim }) => !verbatim)
		.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
	let sample = ''
	for (const { start, end } of longest) {
		if (sample.length >= sampleLength) break
		sample += `${page.text.slice(start, Math.min(end, start + sampleLength / 2))}\n`
	}
	return sample
}

/** The language of a text, by its trigrams; `und` where there is too little of it (under 60 characters). */
export function detectLanguage(text: string): string {
	const iso3 = franc(text.slice(0, 1.5 * sampleLength), { minLength: 60, only: Object.keys(tags) })
	return tags[iso3] ?? 'und'
}
