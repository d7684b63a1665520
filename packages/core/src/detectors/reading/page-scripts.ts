import { attribute } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { PageView } from '../../page/page.ts'

/** The scripts of a page that do more than count visits. */
export interface PageScripts {
	readonly count: number
	/** Names of their files without ending, in lower case. */
	readonly names: readonly string[]
	/** The code in the page, joined; at most 200,000 characters of it. */
	readonly code: string
}

const servants =
	/analytics|gtag|gtm|googletagmanager|matomo|piwik|plausible|umami|fathom|hotjar|segment|clarity|adsbygoogle|pagead|disqus|giscus|utteranc|cookie|consent|recaptcha|polyfill|mathjax|katex|prism|highlight|clipboard|search|lunr|algolia|docsearch|jquery|bootstrap|foundation|modernizr|popper|fontawesome|livereload|hmr|speculation|turbolinks|theme|nav|menu|footnote|recirc/i

/** Reads the scripts once for each page. */
export const scriptsOf: (page: PageView) => PageScripts = oncePerPage((page: PageView): PageScripts => {
	const names: string[] = []
	const pieces: string[] = []
	let count = 0
	for (const script of page.byTag.get('script') ?? []) {
		const type = attribute(script, 'type') ?? ''
		if (/json|template|speculation/i.test(type)) continue
		const src = attribute(script, 'src')
		if (src !== null) {
			if (servants.test(src.slice(0, 300))) continue
			const file = src.slice(0, 300).split(/[?#]/)[0] ?? ''
			names.push((file.split('/').at(-1) ?? '').replace(/(?:\.min)?\.m?js$/, '').toLowerCase())
			count += 1
			continue
		}
		const code = script.node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
		if (!/\S/.test(code) || (code.length < 1500 && servants.test(code))) continue
		pieces.push(code)
		count += 1
	}
	return { count, names, code: pieces.join('\n').slice(0, 200_000) }
})
