import { join } from 'node:path'
import { formatOf } from '../../packages/core/src/index.ts'
import type { FoundPages } from '../../packages/linkworthy/src/index.ts'
import { readPage } from '../../packages/linkworthy/src/pages/read.ts'
import { wrong } from '../json-lines.ts'
import type { LabelledPage, Lines, RecordedPage } from './labels.ts'
import { withFile } from './page-file.ts'

/**
 * Labelled pages with the text of each label, cut out of their files where the records have only its words.
 *
 * @throws {InputError} as `withText`.
 */
export async function withTexts(
	pages: readonly RecordedPage[],
	{ root, files }: Pick<FoundPages, 'root' | 'files'>,
): Promise<readonly LabelledPage[]> {
	const found = files.map((file) => ({ file }))
	const whole: LabelledPage[] = []
	for (const page of pages) {
		const file = withFile(page.file, found)?.file
		const read = file === undefined ? null : await readPage(join(root, file), formatOf(file) ?? 'html')
		whole.push(withText(page, read?.text ?? null))
	}
	return whole
}

/**
 * A labelled page with the text of each label.
 *
 * @param text what the page's file holds; null where it is absent: a text that must be cut out of it is empty then.
 * @throws {InputError} where words are not on their lines, with the place of the label.
 */
export function withText(page: RecordedPage, text: string | null): LabelledPage {
	return {
		...page,
		assets: page.assets.map((label, index) => {
			if ('text' in label) return label
			const { kind, lines, words } = label
			if (text === null) return { kind, lines, text: '' }
			const folded = foldedLines(text, lines)
			if (words[1] > folded.length) {
				const expected = `offsets within the ${folded.length} characters of ${page.file}:${lines.join('-')}`
				wrong(`${page.place}: assets[${index}].words`, expected, words)
			}
			return { kind, lines, text: folded.slice(...words) }
		}),
	}
}

function foldedLines(text: string, [first, last]: Lines): string {
	return text
		.split('\n')
		.slice(first - 1, last)
		.join('\n')
		.replace(/\s+/g, ' ')
		.trim()
}
