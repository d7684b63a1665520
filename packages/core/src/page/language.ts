import { franc } from 'franc-min'
import type { FrontMatter } from '../parse/front-matter.ts'
import { attribute } from './element.ts'
import type { PageView } from './page.ts'

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
	const known = new Set(Object.values(tags))
	const suffix = /\.([a-z]{2})(?:-[a-z]{2})?\.[a-z]{2,8}$/i.exec(file)?.[1]?.toLowerCase()
	if (suffix && known.has(suffix)) return suffix
	const folder = file.split('/')[0]?.toLowerCase() ?? ''
	return file.includes('/') && /^[a-z]{2}$/.test(folder) && known.has(folder) ? folder : null
}

/** The language of the text, by its trigrams; `und` where there is too little of it (under 60 characters). */
export function detectLanguage(text: string): string {
	// A few thousand characters decide as well as all of them.
	const iso3 = franc(text.slice(0, 4000), { minLength: 60, only: Object.keys(tags) })
	return tags[iso3] ?? 'und'
}
