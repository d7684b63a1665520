import { createHash } from 'node:crypto'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { inScript } from '../records/in-script.ts'
import { structuredData } from '../records/structured-data.ts'
import { creditParts } from '../snippets/credit.ts'
import { creditWords } from '../snippets/credit-words.ts'
import type { FramedContent } from '../subject/content.ts'
import type { Subject } from '../subject/subject.ts'
import type { EmbedAddresses } from './addresses.ts'
import { runtime } from './runtime.ts'
import { shown } from './shown.ts'
import { style } from './style.ts'

/** Marks a page as one that we have written, and may write again. */
export const generator = 'Linkworthy embed'

/**
 * The page of an asset that others frame: the asset, its credit, and nothing that it would have to load from elsewhere
 * but the asset itself. It works without its script; its policy lets no other run.
 *
 * @param hasChart whether a chart of the table stands beside the page.
 */
export function embedPage(
	subject: Subject,
	content: FramedContent,
	addresses: EmbedAddresses,
	hasChart = false,
): string {
	const { lang } = subject.page
	const tree = h(null, [
		{ type: 'doctype' },
		h('html', { lang: lang === 'und' ? null : lang }, [
			head(subject, content, addresses),
			h('body', [
				shown(subject, content, addresses.drawing),
				h('footer', credit(subject, content, addresses, hasChart)),
				h('script', runtime),
			]),
		]),
	])
	return `${toHtml(tree)}\n`
}

function head(subject: Subject, content: FramedContent, addresses: EmbedAddresses): Element {
	const data = structuredData(subject, addresses)
	return h('head', [
		h('meta', { charSet: 'utf-8' }),
		h('meta', { httpEquiv: 'Content-Security-Policy', content: policy(content, addresses) }),
		h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		h('meta', { name: 'color-scheme', content: 'light dark' }),
		h('meta', { name: 'generator', content: generator }),
		// Not found by itself, and part of the pages that frame it (Google, robots meta tag).
		h('meta', { name: 'robots', content: 'noindex, indexifembedded' }),
		h('title', subject.name),
		h('link', { rel: 'canonical', href: subject.page.url }),
		h('link', {
			rel: 'alternate',
			type: 'application/json+oembed',
			href: addresses.oembed,
			title: subject.name,
		}),
		data === null ? null : h('script', { type: 'application/ld+json' }, inScript(data)),
		h('style', style),
	])
}

function credit(
	subject: Subject,
	content: FramedContent,
	{ data, chart }: EmbedAddresses,
	hasChart: boolean,
): Element {
	const [before, words, after] = creditParts(subject)
	const link = { target: '_blank', rel: 'noopener' }
	return h('p', { dir: 'auto' }, [
		before,
		h('a', { href: subject.href, ...link }, words),
		after,
		...(content.form === 'table' ? [' ', h('a', { href: data, ...link }, 'CSV')] : []),
		...(hasChart ? [' ', h('a', { href: chart, ...link }, creditWords(subject.page.lang).chart)] : []),
	])
}

/** Our own style and script by their hashes, and the one thing that is shown. */
function policy(content: FramedContent, addresses: EmbedAddresses): string {
	const image =
		content.form === 'picture' ? content.src : content.form === 'drawing' ? addresses.drawing : null
	return [
		`default-src 'none'`,
		`script-src ${hashSource(runtime)}`,
		`style-src ${hashSource(style)}`,
		...(image === null ? [] : [`img-src ${new URL(image).origin}`]),
		...(content.form === 'frame' ? [`frame-src ${new URL(content.src).origin}`] : []),
		`base-uri 'none'`,
		`form-action 'none'`,
	].join('; ')
}

function hashSource(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
