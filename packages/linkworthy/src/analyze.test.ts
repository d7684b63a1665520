import { join } from 'node:path'
import { expect, test } from 'vitest'
import { siteFolder } from '../testing/site-folder.ts'
import { analyzePage, analyzeServed, analyzeSite } from './analyze.ts'

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

test('a served page has its positions in its file, and its pictures from the folders that are served', async () => {
	const plot = `<svg width="640" height="480"><!-- Created with matplotlib --><g id="figure_1">${'<!-- 0.5 --><use/>'.repeat(4)}</g></svg>`
	const written =
		'<!doctype html><html lang="en"><title>Trams</title>\n<main><h1>Trams</h1>\n<img src="a.svg" alt="Trams">\n<img src="/b.svg" alt="Buses"></main>'
	const root = siteFolder({
		'site/trams/index.html': written,
		'site/trams/a.svg': plot,
		'public/b.svg': plot,
	})
	const report = await analyzeServed({
		file: '/trams/',
		text: written.replace('<title>', '<script src="/@vite/client"></script>\n<title>'),
		format: 'html',
		source: 'site/trams/index.html',
		projectRoot: root,
		folders: [join(root, 'site'), join(root, 'public'), join(root, 'none')],
		place: 'trams/index.html',
	})
	expect(report.failures).toEqual([])
	expect(report.pages[0]).toMatchObject({ file: '/trams/', source: 'site/trams/index.html' })
	const places = report.pages[0]?.assets.map(({ kind, position }) => [
		kind,
		position.file,
		position.start.line,
	])
	expect(places).toEqual([
		['chart', 'site/trams/index.html', 3],
		['chart', 'site/trams/index.html', 4],
	])
})
