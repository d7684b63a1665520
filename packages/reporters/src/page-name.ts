import type { Asset, Finding, Page, Position } from '@linkworthy/core'
import { printable } from './plain-text.ts'

/** How a page is called where there is room for one word: the path of its address, or its file. */
export function pagePath(page: Pick<Page, 'url' | 'file'>): string {
	return printable(pathOf(page.url) ?? page.file)
}

/** How a page is called for a reader: its title, or else its path. */
export function pageTitle(page: Page): string {
	return printable(page.title ?? '') || pagePath(page)
}

/** Where to go to mend it: file and line, or the page's source file where there is no line. */
export function findingPlace(page: Pick<Page, 'file' | 'source'>, finding: Finding): string {
	return finding.position ? placeText(finding.position) : printable(page.source ?? page.file)
}

/** How an asset is called: its title, its words, or its address. */
export function assetTitle(asset: Asset): string {
	return printable(asset.title ?? '') || printable(asset.text) || printable(asset.src ?? '') || asset.id
}

/** Why it was taken for an asset. */
export function whyText({ evidence }: Asset): string {
	const cues = evidence.map(({ cue }) => printable(cue)).filter(Boolean)
	return cues.length > 0 ? cues.join('; ') : 'its form'
}

/** `file:line`. */
export function placeText(position: Position): string {
	return printable(`${position.file}:${position.start.line}`)
}

/** Pages as they are ranked: scored ones first, the highest total first, then by file. */
export function rankPages(pages: readonly Page[]): readonly Page[] {
	return pages.toSorted((a, b) => (b.score?.total ?? -1) - (a.score?.total ?? -1) || compare(a.file, b.file))
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0
}

function pathOf(url: string | null): string | null {
	if (url === null || !URL.canParse(url)) return null
	const { protocol, pathname } = new URL(url)
	if (protocol !== 'https:' && protocol !== 'http:') return null
	try {
		return decodeURI(pathname)
	} catch {
		return pathname
	}
}
