import type { Root } from 'hast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { assess } from '../assess.ts'
import { measureParsed } from '../measure.ts'
import type { Level, Page, PageFormat } from '../report.ts'

declare module 'vfile' {
	interface DataMap {
		/** What Linkworthy found on the page. */
		linkworthy: Page
	}
}

/** Options of `rehypeLinkworthy`. */
export interface RehypeLinkworthyOptions {
	/** Public address of the page, where it is known. */
	readonly url?: string
	/** Least level of a finding that becomes a message. Default `warning`. */
	readonly level?: Level
}

const levels: readonly Level[] = ['note', 'warning', 'error']

/**
 * A rehype plugin that analyses the tree it is given, changes nothing, puts the page's entry of the report on
 * `file.data.linkworthy`, and adds a message for each finding (rule id, `linkworthy`, position, docs address).
 */
export const rehypeLinkworthy: Plugin<[RehypeLinkworthyOptions?], Root> = (options = {}) => {
	const least = levels.indexOf(options.level ?? 'warning')
	return (tree: Root, file: VFile): undefined => {
		const record = measureParsed(
			{ tree, frontMatter: frontMatterOf(file), isAsWritten: false },
			{
				file: file.path ?? 'page.html',
				text: String(file.value ?? ''),
				format: formatOfFile(file),
				url: options.url ?? null,
			},
		)
		const [page] = assess([record]).pages
		if (!page) return
		file.data.linkworthy = page
		for (const finding of page.findings) {
			if (levels.indexOf(finding.level) < least) continue
			const message = file.message(finding.message, {
				...(finding.position ? { place: { start: finding.position.start, end: finding.position.end } } : {}),
				ruleId: finding.rule,
				source: 'linkworthy',
			})
			message.url = finding.docs
			message.note = `Fixing it is worth ${finding.gain} points.`
		}
	}
}

function formatOfFile(file: VFile): PageFormat {
	if (file.extname === '.mdx') return 'mdx'
	return file.extname === undefined || /^\.x?html?$/i.test(file.extname) ? 'html' : 'markdown'
}

/** What `vfile-matter` and the frameworks leave on the file. */
function frontMatterOf(file: VFile): { values: Record<string, unknown>; problem: null } {
	const data = file.data as { matter?: unknown; frontmatter?: unknown }
	const values = data.matter ?? data.frontmatter
	return {
		values: typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {},
		problem: null,
	}
}
