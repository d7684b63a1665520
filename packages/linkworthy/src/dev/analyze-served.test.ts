import { join } from 'node:path'
import { expect, test } from 'vitest'
import { siteFolder } from '../../testing/site-folder.ts'
import { analyzeServed } from './analyze-served.ts'

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
