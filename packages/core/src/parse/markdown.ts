import type { Element, Root as HastRoot } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import type { Raw } from 'mdast-util-to-hast'
import rehypeRaw from 'rehype-raw'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { takeAttributeLists } from './attribute-lists.ts'
import { blankContainerLines, wrapContainers } from './containers.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { listItem } from './list-items.ts'
import { mdxHandlers } from './mdx.ts'
import { replaceOutsideCode } from './outside-code.ts'
import { picturesOfShortcodes } from './shortcodes.ts'

/** A Markdown or MDX page as an HTML tree. */
export interface MarkdownPage {
	readonly tree: HastRoot
	readonly frontMatter: FrontMatter
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])
const mdxParser = parser().use(remarkMdx)
const toHast = unified().use(remarkRehype, {
	allowDangerousHtml: true,
	clobberPrefix: '',
	handlers: { ...mdxHandlers, listItem },
})
const rawToHast = unified().use(rehypeRaw)

/** Parses Markdown (GFM, front matter, footnotes, raw HTML). */
export function parseMarkdown(text: string): MarkdownPage {
	const { text: blanked, containers } = blankContainerLines(text)
	const tree = parser.parse(closeTemplateGaps(picturesOfShortcodes(blanked)))
	wrapContainers(tree, containers)
	return render(tree, text)
}

/**
 * Template expressions in addresses, such as `![x]({{ "/x.png" | url }})` or `[x]({% link x.md %})`, hold spaces, with
 * which CommonMark sees no link. Underscores take their places; all offsets stay.
 */
function closeTemplateGaps(text: string): string {
	if (!text.includes('{{') && !text.includes('{%')) return text
	return replaceOutsideCode(
		text,
		/\]\(\s{0,3}\{(?:\{[^{}\n]{1,200}\}|%[^{}\n]{1,200}%)\}/g,
		([match]) => `](${match.slice(2).replace(/[\s"'|()]/g, '_')}`,
	)
}

/**
 * Parses MDX. What is not valid MDX is read as Markdown, with the lines of `import` and `export` left out: a reader
 * still sees the prose.
 */
export function parseMdx(text: string): MarkdownPage {
	const { text: blanked, containers } = blankContainerLines(text)
	let tree: MdastRoot
	try {
		tree = mdxParser.parse(blanked)
	} catch (error) {
		if (error instanceof RangeError) throw error
		return parseMarkdown(blankModuleLines(text))
	}
	wrapContainers(tree, containers)
	return render(tree, text)
}

function render(mdast: MdastRoot, text: string): MarkdownPage {
	const frontMatter = readFrontMatter(mdast)
	takeAttributeLists(mdast)
	const tree = toHast.runSync(mdast) as HastRoot
	return { tree: readyRaw(tree) ? (rawToHast.runSync(tree, new VFile(text)) as HastRoot) : tree, frontMatter }
}

/**
 * Readies a tree for the parser of raw HTML. One plain loop: what `unist-util-visit` does for each node costs more than
 * all that is done here.
 *
 * @returns whether there is raw HTML in it.
 */
function readyRaw(parent: HastRoot | Element): boolean {
	let found = false
	for (const node of parent.children) {
		if (node.type === 'element') {
			if (node.tagName === 'code') keepFenceMeta(node)
			if (readyRaw(node)) found = true
		} else if (node.type === 'raw') {
			closeComponents(node)
			found = true
		}
	}
	return found
}

/** What follows the language of a code fence would be lost when raw HTML is parsed: it moves to an attribute. */
function keepFenceMeta(code: Element): void {
	const meta = (code.data as { meta?: string | null } | undefined)?.meta
	if (meta) code.properties.dataMeta = meta
}

/**
 * `<Video … />` in the raw HTML of a Markdown file: HTML knows no self-closing components, and one left open would
 * swallow the rest of the page.
 */
function closeComponents(raw: Raw): void {
	if (raw.value.includes('/>'))
		raw.value = raw.value.replace(/<([A-Z][\w.-]{0,80})((?:\s[^<>]{0,2000})?)\/>/g, '<$1$2></$1>')
}

/** Blanks `import …` and `export …` lines outside code fences; all offsets stay. */
function blankModuleLines(text: string): string {
	let fenced = false
	return text
		.split('\n')
		.map((line) => {
			if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced
			return !fenced && /^(?:import|export)\s/.test(line) ? ' '.repeat(line.length) : line
		})
		.join('\n')
}
