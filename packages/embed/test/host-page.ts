import { parsePage } from '@linkworthy/core'
import { toHtml } from 'hast-util-to-html'
import { indexAssets } from '../src/audit/asset-index.ts'
import type { Placement } from '../src/audit/audit.ts'
import { auditPage, type PageAudit } from '../src/audit/audit-page.ts'
import type { KnownAsset } from '../src/audit/known-assets.ts'
import { embedAddresses } from '../src/page/addresses.ts'
import { type SnippetOptions, type Snippets, snippets } from '../src/snippets/snippets.ts'
import type { Subject } from '../src/subject/subject.ts'
import { parseAsciidoc } from './parse.ts'

/** The site whose assets are looked for. */
export const ownSite: URL = new URL('https://tides.example/')

/** A page of somebody else with this in its text. */
export function hostPage(body: string): string {
	const words =
		'<p>The sea rises and falls twice a day, and people have written it down for long.</p>'.repeat(8)
	return `<!doctype html><html><head><title>A harbour log</title><link rel="canonical" href="https://www.harbour.example/log/"></head><body><nav><a href="/">Home</a></nav><main><h1>Log</h1>${words}${body}${words}</main></body></html>`
}

/** An asset as it is looked for. */
export function knownAsset(
	{ kind, name, href, content }: Subject,
	changes: Partial<KnownAsset> = {},
): KnownAsset {
	const id = content.form === 'words' || content.form === 'link' ? null : 'tides'
	return { id, key: 'tides', kind, name, href, content, version: 'current', ...changes }
}

/** All codes of an asset. */
export function codesOf(subject: Subject, options: SnippetOptions = {}): Snippets {
	const { page, drawing } = embedAddresses(ownSite, 'tides')
	return snippets(subject, { embedPage: page, drawingFile: drawing, ...options })
}

/** A code as it stands in the HTML of a page that it was pasted into. */
export async function pasted(name: string, code: string): Promise<string> {
	if (name === 'markdown') return toHtml(parsePage(code, 'markdown').tree)
	return name === 'asciidoc' ? toHtml(await parseAsciidoc(code)) : code
}

/** What is found of some assets on a page with this body. */
export function audited(body: string, ...assets: readonly KnownAsset[]): PageAudit {
	return auditPage(hostPage(body), null, indexAssets(assets, ownSite))
}

/** The one placement on it. */
export function onlyPlacement(body: string, ...assets: readonly KnownAsset[]): Placement {
	const { placements } = audited(body, ...assets)
	if (placements.length !== 1) throw new Error(`${placements.length} placements in ${body}`)
	return placements[0] as Placement
}
