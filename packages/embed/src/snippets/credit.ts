import { readsLikeKeywords } from '@linkworthy/core'
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { CreditedPage } from '../subject/credited-page.ts'
import type { Subject } from '../subject/subject.ts'
import { creditWords } from './credit-words.ts'

/** How an attribution link is qualified: not at all, or with what search engines ask for. */
export type Rel = 'none' | 'nofollow' | 'sponsored'

/** Said in the code, because whoever pastes it vouches for the link (Google's link spam policy). */
export const relChoice = ' The rel of the link is your choice: none, nofollow or sponsored. '

/**
 * The words of the credit link: the page's title and the site's name, or the one that holds both. Where these read like
 * keywords to rank for, the site's name, or its host: search engines take such links in widely shared code for spam.
 */
export function creditText({ title, siteName, url }: CreditedPage): string {
	const names = title?.toLowerCase().includes(siteName.toLowerCase()) ? title : `${title}, ${siteName}`
	const offered = [...(title === null ? [] : [names]), siteName]
	return offered.find((words) => !readsLikeKeywords(words)) ?? new URL(url).hostname.replace(/^www\./, '')
}

/** A credit line in three parts: what stands before the link, the words of the link, what stands after it. */
export function creditParts({ page }: Subject): readonly [string, string, string] {
	const { source, licence } = creditWords(page.lang)
	return [`${source}: `, creditText(page), page.licence ? `. ${licence}: ${page.licence.name}.` : '']
}

/** The credit line as HTML: texts and the link. */
export function creditLine(subject: Subject, rel: Rel): (string | Element)[] {
	const [before, words, after] = creditParts(subject)
	return [before, creditLink(subject, rel, words), ...(after === '' ? [] : [after])]
}

/** The attribution link. */
export function creditLink({ href }: Subject, rel: Rel, words: string): Element {
	return h('a', { href, rel: rel === 'none' ? null : rel }, words)
}
