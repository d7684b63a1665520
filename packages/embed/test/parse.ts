import { load } from '@asciidoctor/core'
import type { Root as HtmlRoot } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** Reads a snippet as a browser would. */
export const parseHtml = (text: string): HtmlRoot =>
	unified().use(rehypeParse, { fragment: true }).parse(text)

/** Reads a snippet in each dialect that it may be pasted into. */
export const parseMarkdown: Readonly<Record<string, (text: string) => MarkdownRoot>> = {
	commonmark: (text) => unified().use(remarkParse).parse(text),
	gfm: (text) => unified().use(remarkParse).use(remarkGfm).parse(text),
	mdx: (text) => unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(text),
}

/** Reads a snippet as Asciidoctor shows it. */
export async function parseAsciidoc(text: string): Promise<HtmlRoot> {
	const document = await load(text, { safe: 'secure', standalone: false })
	return parseHtml(String(await document.convert()))
}
