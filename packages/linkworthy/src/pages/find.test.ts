import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, onTestFinished, test } from 'vitest'
import { siteFolder } from '../../testing/site-folder.ts'
import { findPages } from './find.ts'

describe('the pages of a folder', () => {
	test('are its Markdown and HTML files, whatever the case of their endings, sorted by code unit', async () => {
		const files = ['b.md', 'X.MD', 'a/z.markdown', 'a.mdx', 'c.qmd', 'd.Rmd', 'e.html', 'f.htm', 'g.xhtml']
		const others = ['h.txt', 'i.css', 'j.png', 'md.js', 'k.html.bak']
		const folder = siteFolder(Object.fromEntries([...files, ...others].map((file) => [file, 'x'])))
		expect(await findPages(['.'], folder)).toMatchObject({
			root: folder,
			files: files.toSorted(),
			failures: [],
		})
	})

	test('are not those of node_modules, dot folders, dot files and an earlier report', async () => {
		const skipped = [
			'node_modules/a.md',
			'b/node_modules/c/d.md',
			'.git/e.md',
			'.linkworthy/report.html',
			'.f.md',
		]
		const own = ['out/report.html', 'out/embeds/x/figure.html', 'out/embeds/x/markdown.md']
		const pages = [
			'index.html',
			'my-node_modules/a.md',
			'out/embeds.html',
			'out/report.md',
			'out/sub/report.html',
		]
		const folder = siteFolder(Object.fromEntries([...skipped, ...own, ...pages].map((file) => [file, 'x'])))
		expect((await findPages(['.'], folder, join(folder, 'out'))).files).toEqual(pages.toSorted())
	})

	test('are found where the folder itself has a name that is skipped or looks like a pattern', async () => {
		const folder = siteFolder({
			'.vitepress/dist/a.html': '',
			'node_modules/x/b.html': '',
			'[slug]/(c)*/d.md': '',
		})
		expect((await findPages(['.vitepress/dist'], folder)).files).toEqual(['a.html'])
		expect((await findPages(['node_modules/x'], folder)).files).toEqual(['b.html'])
		expect((await findPages(['[slug]'], folder)).files).toEqual(['(c)*/d.md'])
		expect((await findPages(['[slug]/(c)*/d.md'], folder)).files).toEqual(['d.md'])
	})

	test('do not lie behind symbolic links, so that loops and folders outside do no harm', async () => {
		const outside = siteFolder({ 'secret.md': 'x' })
		const folder = siteFolder({ 'a.md': 'x', 'sub/b.md': 'x' })
		symlinkSync('..', join(folder, 'sub/loop'))
		symlinkSync('.', join(folder, 'self'))
		symlinkSync(outside, join(folder, 'outside'))
		symlinkSync(join(outside, 'secret.md'), join(folder, 'secret.md'))
		symlinkSync('round.md', join(folder, 'round.md'))
		expect(await findPages(['.'], folder)).toMatchObject({
			root: folder,
			files: ['a.md', 'sub/b.md'],
			failures: [],
		})
	})

	test('come with the folders that were looked through, for those who watch them', async () => {
		const folder = siteFolder({ 'site/a.md': 'x', 'docs/b/c.md': 'x', 'd.md': 'x' })
		const { folders } = await findPages(['site', 'docs/*/*.md', 'site', 'd.md', 'missing'], folder)
		expect(folders).toEqual([join(folder, 'site'), join(folder, 'docs')])
	})

	test('are found through an input that is itself a link', async () => {
		const folder = siteFolder({ 'site/a.md': 'x' })
		symlinkSync('site', join(folder, 'link'))
		expect((await findPages(['link'], folder)).files).toEqual(['a.md'])
	})

	test('are files and not folders with such a name', async () => {
		const folder = siteFolder({ 'a.md/b.html': 'x' })
		expect((await findPages(['.'], folder)).files).toEqual(['a.md/b.html'])
	})
})

describe('the root', () => {
	const site = { 'site/a.md': 'x', 'site/blog/b.md': 'x', 'site/blog/c.html': 'x', 'sitemap/d.md': 'x' }

	test('of one file is its folder', async () => {
		const folder = siteFolder(site)
		expect(await findPages(['site/blog/b.md'], folder)).toMatchObject({
			root: join(folder, 'site/blog'),
			files: ['b.md'],
		})
	})

	test('of several inputs is their common folder; a page that two of them name is there once', async () => {
		const folder = siteFolder(site)
		const found = await findPages(['site/blog/b.md', 'site/blog', 'site/a.md'], folder)
		expect(found).toMatchObject({ root: join(folder, 'site'), files: ['a.md', 'blog/b.md', 'blog/c.html'] })
		expect((await findPages(['site', 'sitemap'], folder)).root).toBe(folder)
	})

	test('of a pattern is what stands before its first wildcard, whatever it matches', async () => {
		const folder = siteFolder(site)
		expect(await findPages(['site/**/*.md'], folder)).toMatchObject({
			root: join(folder, 'site'),
			files: ['a.md', 'blog/b.md'],
		})
		expect((await findPages(['site/*/*.html'], folder)).files).toEqual(['blog/c.html'])
		expect((await findPages(['{site,sitemap}/*.md'], folder)).files).toEqual(['site/a.md', 'sitemap/d.md'])
		expect((await findPages([`${folder}/site/blog/*`], '/')).files).toEqual(['b.md', 'c.html'])
	})

	test('is the same for a path with .. in it', async () => {
		const folder = siteFolder(site)
		expect((await findPages(['../site/*.md'], join(folder, 'sitemap'))).root).toBe(join(folder, 'site'))
	})
})

describe('what names no page is told, and the rest is found', () => {
	test.each([
		['nowhere', 'no such file or directory'],
		['picture.png', 'it is not a page; expected a file ending in .md, .markdown,'],
		['empty', 'it holds no pages; expected files ending in'],
		['*.htm', 'no page matches this pattern'],
		['', 'the name is empty'],
		['a.md/b', 'not a directory'],
	])('%j', async (input, message) => {
		const folder = siteFolder({ 'a.md': 'x', 'picture.png': 'x' })
		mkdirSync(join(folder, 'empty'))
		const { files, failures } = await findPages([input, 'a.md'], folder)
		expect(files).toEqual(['a.md'])
		expect(failures).toEqual([
			{ file: input || '""', stage: 'read', message: expect.stringContaining(message) },
		])
	})

	test('nothing at all: the root is the working folder', async () => {
		const folder = siteFolder()
		expect(await findPages(['nowhere'], folder)).toMatchObject({ root: folder, files: [] })
	})

	test('every ending that the message names is one of a page', async () => {
		const [failure] = (await findPages(['.'], siteFolder())).failures
		const endings = failure!.message.match(/\.[A-Za-z]+/g)!
		const folder = siteFolder(Object.fromEntries(endings.map((ending) => [`page${ending}`, 'x'])))
		expect(endings).toHaveLength(8)
		expect((await findPages(['.'], folder)).files).toHaveLength(8)
	})

	test.skipIf(process.platform === 'win32')('a folder that may not be read', async () => {
		const folder = siteFolder({ 'a.md': 'x', 'closed/b.md': 'x', 'index.html': 'x' })
		chmodSync(folder, 0o755)
		chmodSync(join(folder, 'closed'), 0o000)
		asNobody()
		expect(await findPages(['.'], folder)).toMatchObject({
			root: folder,
			files: ['a.md', 'index.html'],
			failures: [{ file: 'closed', stage: 'read', message: 'permission denied' }],
		})
	})
})

/** Root may read everything, so a test of permissions takes another user's place until it ends. */
function asNobody(): void {
	if (process.geteuid?.() !== 0) return
	process.seteuid?.('nobody')
	onTestFinished(() => process.seteuid?.(0))
}
