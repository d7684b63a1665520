import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { docsUrl } from '../rules/docs-url.ts'
import { type RehypeLinkworthyOptions, rehypeLinkworthy } from './rehype-linkworthy.ts'

const html = `<!doctype html>
<html lang="en"><head><title>Tides</title></head><body><main>
<h1>Tides</h1>
<p>In 2024, 42% of all harbours reported a rise.</p>
<img src="harbour.jpg">
</main></body></html>
`

async function analysed(file: VFile, options: RehypeLinkworthyOptions = {}): Promise<VFile> {
	const processor = unified().use(rehypeParse).use(rehypeLinkworthy, options)
	await processor.run(processor.parse(file), file)
	return file
}

describe('the page’s entry of the report', () => {
	test('stands on the file', async () => {
		const { data } = await analysed(new VFile({ path: 'notes/tides.html', value: html }), {
			url: 'https://example.org/tides/',
		})
		expect(data.linkworthy).toMatchObject({
			file: 'notes/tides.html',
			url: 'https://example.org/tides/',
			format: 'html',
			lang: 'en',
			title: 'Tides',
			role: 'article',
		})
		expect(data.linkworthy?.assets.filter(({ confidence }) => confidence >= 0.5)).toMatchObject([
			{ kind: 'statistic', position: { start: { line: 4, column: 4 } } },
		])
		expect(data.linkworthy?.score?.total).toBeGreaterThan(0)
	})

	test('knows Markdown, and its front matter, from the file', async () => {
		const text = '## High water\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n'
		const file = new VFile({
			path: 'notes/tides.md',
			value: text,
			data: { matter: { title: 'Tides', lang: 'de' } },
		})
		const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeLinkworthy)
		await processor.run(processor.parse(file), file)
		expect(file.data.linkworthy).toMatchObject({
			format: 'markdown',
			title: 'Tides',
			lang: 'de',
			assets: [
				{ kind: 'data-table', anchor: 'high-water', position: { start: { line: 3 }, end: { line: 6 } } },
			],
		})
	})

	test('is made of a file without a name too', async () => {
		const { data } = await analysed(new VFile(html))
		expect(data.linkworthy).toMatchObject({ file: 'page.html', url: null, format: 'html' })
	})
})

describe('messages', () => {
	const of = async (options: RehypeLinkworthyOptions = {}) =>
		(await analysed(new VFile({ path: 'notes/tides.html', value: html }), options)).messages

	test('name the rule, the place, the docs page and the gain', async () => {
		const [message] = (await of()).filter(({ ruleId }) => ruleId === 'image-alt')
		expect(message).toMatchObject({
			source: 'linkworthy',
			ruleId: 'image-alt',
			line: 5,
			column: 1,
			fatal: false,
			url: docsUrl('image-alt'),
			note: expect.stringMatching(/^Fixing it is worth [\d.]+ points\.$/),
		})
		expect(message?.place).toMatchObject({ start: { line: 5, column: 1 }, end: { line: 5, column: 24 } })
	})

	test('are one for each finding of the level asked for', async () => {
		const { data, messages } = await analysed(new VFile({ path: 'notes/tides.html', value: html }), {
			level: 'note',
		})
		expect(messages.map(({ ruleId }) => ruleId)).toEqual(data.linkworthy?.findings.map(({ rule }) => rule))
		const levels = (await of()).map(
			({ ruleId }) => data.linkworthy?.findings.find(({ rule }) => rule === ruleId)?.level,
		)
		expect(levels.length).toBeGreaterThan(0)
		expect(levels).not.toContain('note')
		expect(await of({ level: 'error' })).toEqual([])
	})

	test('about the page as a whole have no place', async () => {
		const { messages } = await analysed(
			new VFile({
				path: 'notes/tides.html',
				value: '<p>The tide comes in twice a day, and it goes out twice a day.</p>',
			}),
			{ level: 'note' },
		)
		const [message] = messages.filter(({ ruleId }) => ruleId === 'page-language')
		expect(message?.place).toBeUndefined()
	})
})

test('the tree stays as it is', async () => {
	const file = new VFile({ path: 'notes/tides.html', value: html })
	const processor = unified().use(rehypeParse).use(rehypeLinkworthy)
	const tree = processor.parse(file)
	const before = structuredClone(tree)
	expect(await processor.run(tree, file)).toBe(tree)
	expect(tree).toEqual(before)
})
