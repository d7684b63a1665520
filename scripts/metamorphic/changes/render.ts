import Slugger from 'github-slugger'
import type { Element, Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { PageRecord } from '../../../packages/core/src/index.ts'
import { parsePage } from '../../../packages/core/src/parse/parse.ts'
import type { PageText } from '../page-text.ts'
import { escapeText } from './escape.ts'
import { serialize } from './html-tree.ts'

const renderer = unified()
	.use(remarkParse)
	.use(remarkGfm)
	.use(remarkFrontmatter, ['yaml', 'toml'])
	.use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
	.use(rehypeRaw)

/**
 * What a site generator makes of a Markdown page: the text rendered, ids on its headings, in a plain shell that shows
 * the title where the text has none and says in its head what the front matter says.
 */
export function rendered(page: PageText, { title, lang }: Pick<PageRecord, 'title' | 'lang'>): PageText {
	const tree = renderer.runSync(renderer.parse(page.text), { value: page.text }) as Root
	const slugger = new Slugger()
	let hasTitle = false
	visit(tree, 'element', (node: Element) => {
		if (!/^h[1-6]$/.test(node.tagName)) return
		if (node.tagName === 'h1') hasTitle = true
		node.properties.id ??= takeExplicitId(node) ?? slugger.slug(textIn(node))
	})
	const named = escapeText(title ?? '')
	const heading = hasTitle || named === '' ? '' : `<h1>${named}</h1>`
	return {
		file: page.file.replace(/\.\w+$/, '.html'),
		format: 'html',
		text: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${named}</title><meta property="og:title" content="${named}">${metadata(page)}</head><body><main>${heading}${serialize(tree)}</main></body></html>`,
	}
}

/** "{#id}" behind a heading is its id in most dialects, and not shown. */
function takeExplicitId(heading: Element): string | null {
	const last = heading.children.at(-1)
	const found = last?.type === 'text' ? /\s*\{#([\w-]{1,200})\}$/.exec(last.value) : null
	if (last?.type !== 'text' || !found) return null
	last.value = last.value.slice(0, found.index)
	return found[1] as string
}

/** Front matter by its name in the head. */
const metaNames: Readonly<Record<string, string>> = {
	author: 'author',
	description: 'description',
	date: 'article:published_time',
	image: 'og:image',
}

function metadata({ text, format }: PageText): string {
	const { values } = parsePage(text, format).frontMatter
	return Object.entries(metaNames)
		.map(([field, name]) => {
			const value = values[field] ?? values[`${field}s`]
			const content = value instanceof Date ? value.toISOString() : JSON.stringify(value)
			return value ? `<meta name="${name}" content="${escapeText(content.replace(/^"|"$/g, ''))}">` : ''
		})
		.join('')
}

function textIn(node: Element): string {
	let text = ''
	visit(node, 'text', ({ value }) => {
		text += value
	})
	return text
}
