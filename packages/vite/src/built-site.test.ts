import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { builtSite } from './built-site.ts'

let project: string

beforeEach(async () => {
	project = await mkdtemp(join(tmpdir(), 'linkworthy-'))
	await mkdir(join(project, 'app', 'tides'), { recursive: true })
	await writeFile(join(project, 'app', 'tides', 'index.html'), '')
})

afterEach(() => rm(project, { recursive: true }))

test('names the pages, and their sources from the project', async () => {
	await writeFile(join(project, 'package.json'), '{}')
	const emitted = ['tides/index.html', 'made-by-a-plugin.html', 'assets/index-1.js', 'html', 'OLD.XHTML']
	expect(builtSite(join(project, 'app'), join(project, 'dist'), emitted)).toEqual({
		root: join(project, 'dist'),
		projectRoot: project,
		files: ['tides/index.html', 'made-by-a-plugin.html', 'OLD.XHTML'],
		sources: { 'tides/index.html': 'app/tides/index.html' },
	})
})

test('without a package the project is the root', () => {
	const { projectRoot, sources } = builtSite(join(project, 'app'), join(project, 'dist'), [
		'tides/index.html',
	])
	expect(projectRoot).toBe(join(project, 'app'))
	expect(sources).toEqual({ 'tides/index.html': 'tides/index.html' })
})
