import type { FactValue, Page } from '@linkworthy/core'
import { publicAddress } from './address.ts'
import { oneLine } from './text.ts'

/** The page that credit goes to. Texts are plain and on one line. */
export interface CreditedPage {
	/** Public https address. */
	readonly url: string
	readonly title: string | null
	/** The name that readers know the site by; never empty. */
	readonly siteName: string
	readonly authors: readonly string[]
	/** ISO date as the page states it. */
	readonly published: string | null
	readonly modified: string | null
	readonly licence: Licence | null
	/** BCP 47 tag; `und` where it could not be told. */
	readonly lang: string
}

/** Terms of reuse that the page states. */
export interface Licence {
	readonly name: string
	/** https address of its text. */
	readonly url: string | null
}

/** Longest page title in a credit line, in characters: two lines of a narrow column; a judgement. */
const longestTitle = 120
/** Longest name of a site, a person or a licence, in characters; a judgement. */
const longestName = 60

/** What is said of a page where something of it is shown. */
export function creditedPage(page: Page, address: URL, siteName?: string): CreditedPage {
	const { facts, title, lang } = page
	const authors = text(facts.authorNames).split('; ')
	return {
		url: address.href,
		title: oneLine(title ?? '', longestTitle) || null,
		siteName:
			oneLine(siteName ?? '', longestName) ||
			oneLine(text(facts.siteName), longestName) ||
			address.hostname.replace(/^www\./, ''),
		authors: authors.map((name) => oneLine(name, longestName)).filter((name) => name !== ''),
		published: isoDate(facts.publishedDate),
		modified: isoDate(facts.modifiedDate),
		licence: licenceOf(facts.licence, facts.licenceUrl),
		lang: /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4}$/i.test(lang) ? lang : 'und',
	}
}

function licenceOf(name: FactValue | undefined, url: FactValue | undefined): Licence | null {
	const stated = text(name)
	// Words about reuse that name no licence tell nobody what is allowed.
	if (stated === '' || stated === 'stated' || stated === 'all-rights-reserved') return null
	const spoken = stated === 'public-domain' ? 'public domain' : stated.replace(/^CC-BY/, 'CC BY')
	return { name: oneLine(spoken, longestName), url: publicAddress(text(url))?.href ?? null }
}

function isoDate(fact: FactValue | undefined): string | null {
	return /^\d{4}-\d{2}-\d{2}/.exec(text(fact))?.[0] ?? null
}

function text(fact: FactValue | undefined): string {
	return typeof fact === 'string' ? fact : ''
}
