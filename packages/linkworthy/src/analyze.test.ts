import { expect, test } from 'vitest'
import { siteFolder } from '../testing/site-folder.ts'
import { analyzePage, analyzeSite } from './analyze.ts'

test('a page in memory is analysed by the ending of its name, or as it is told', () => {
	const text = '# Ferries\n\nThey cross the harbour.'
	expect(analyzePage({ file: 'a.md', text }).pages).toMatchObject([
		{ format: 'markdown', title: 'Ferries', url: null },
	])
	expect(analyzePage({ file: 'a', text: '<h1>Ferries</h1>', format: 'html' }).pages).toMatchObject([
		{ format: 'html' },
	])
})

test('its failure is in the report', () => {
	const report = analyzePage({ file: 'a.html', text: '<div>'.repeat(5000) })
	expect(report.pages).toEqual([])
	expect(report.failures).toMatchObject([{ file: 'a.html', message: expect.stringContaining('nest') }])
})

test('pages on the disk keep their order and their texts, however many are read ahead', async () => {
	const files = Array.from({ length: 23 }, (_, index) => `${index}.md`.padStart(5, '0'))
	const root = siteFolder(Object.fromEntries(files.map((file) => [file, `# Page ${file}`])))
	const done: string[] = []
	const { report } = await analyzeSite({
		root,
		files: [...files, 'gone.md'],
		onPage: (page, total) => done.push(`${page}/${total}`),
	})
	expect(report.pages.map(({ title }) => title)).toEqual(files.map((file) => `Page ${file}`))
	expect(report.failures).toEqual([{ file: 'gone.md', stage: 'read', message: 'no such file or directory' }])
	expect(done.at(0)).toBe('1/24')
	expect(done.at(-1)).toBe('24/24')
})

test('tables of addresses and sources are asked for their own entries only', async () => {
	const root = siteFolder({ 'constructor.md': '# Ferries' })
	const { report } = await analyzeSite({ root, files: ['constructor.md'], urls: {}, sources: {} })
	expect(report.pages).toMatchObject([{ url: null, source: null }])
})
