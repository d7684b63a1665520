import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PanelPage } from '@linkworthy/panel'
import { lastReport } from 'linkworthy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noteKey, type PageNote } from '../page-notes.ts'
import { answerTo } from './answer.ts'
import type { ServedRoute } from './served-page.ts'

const markdown = `# Tram delays\n\nWe timed 40 trams in May 2025.\n\n![Delay by line](/charts/delay.svg)\n\n| Line | Late, % |\n|---|---|\n| 1 | 40 |\n| 2 | 51 |\n| 3 | 62 |\n`
const rendered = (picture: string) =>
	`<!doctype html><html lang="en"><head><title>Tram delays</title></head><body><main><h1>Tram delays</h1><p>We timed 40 trams in May 2025.</p><p><img src="${picture}" alt="Delay by line"></p><table><thead><tr><th>Line</th><th>Late, %</th></tr></thead><tbody><tr><td>1</td><td>40</td></tr><tr><td>2</td><td>51</td></tr><tr><td>3</td><td>62</td></tr></tbody></table></main></body></html>`

const route: ServedRoute = {
	pattern: '/blog/[id]',
	entrypoint: 'src/pages/blog/[id].astro',
	type: 'page',
	origin: 'project',
	patternRegex: /^\/blog\/([^/]+?)\/?$/,
}
const note: PageNote = { entry: 'src/content/delays.md', redirect: false }
let root: string

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'linkworthy-answer-'))
	const put = async (path: string, text: string) => {
		await mkdir(join(root, path, '..'), { recursive: true })
		await writeFile(join(root, path), text)
	}
	await put('src/content/delays.md', markdown)
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><path d="M0 0L9 9"/></svg>'
	await put('public/charts/delay.svg', svg)
	await put('src/charts/delay.svg', svg)
	const page = { file: 'blog/delays/index.html', score: { dimensions: { place: 12.3 } } }
	await put('.linkworthy/report.json', JSON.stringify({ date: '2026-11-27T18:00:00Z', pages: [page] }))
})

afterAll(() => rm(root, { recursive: true, force: true }))

async function answer(text: string): Promise<PanelPage> {
	const folder = pathToFileURL(`${root}/`)
	const address = {
		site: 'https://trams.example',
		base: '/',
		trailingSlash: 'ignore',
		format: 'directory',
	} as const
	const found = await answerTo(
		{ id: 7, path: '/blog/delays', text },
		{
			config: { root: folder, publicDir: new URL('public/', folder) },
			site: {
				routes: [route],
				notes: new Map([[noteKey(route.pattern, '/blog/delays'), note]]),
				base: '/',
				address,
			},
			lastReport: lastReport(join(root, '.linkworthy')),
		},
	)
	if (!('page' in found)) throw new Error(found.problem)
	expect(found.id).toBe(7)
	return found.page
}

const chart = ({ assets }: PanelPage) => assets.find(({ kind }) => kind === 'chart' || kind === 'diagram')

describe('the answer about a page', () => {
	it('names lines of the Markdown', async () => {
		const table = (await answer(rendered('/charts/delay.svg'))).assets.find(
			({ kind }) => kind === 'data-table',
		)
		expect(table?.place).toEqual({ file: 'src/content/delays.md', line: 7, column: 1 })
	})

	it('says what the last report said of its place', async () => {
		const { score } = await answer(rendered('/charts/delay.svg'))
		expect(score?.dimensions.find(({ id }) => id === 'place')?.says).toContain('2026-11-27 gave 12.3 points')
	})

	it('offers codes of public pictures, with their public address', async () => {
		const [code] = chart(await answer(rendered('/charts/delay.svg')))?.codes ?? []
		expect(code?.code).toContain('https://trams.example/charts/delay.svg')
	})

	it('offers none of a picture whose address the build decides', async () => {
		const found = chart(await answer(rendered(`/@fs${root}/src/charts/delay.svg`)))
		expect(found?.place?.line).toBe(5)
		expect(found?.codes).toEqual([])
	})

	it('is a problem where the page is too long', async () => {
		await expect(answer('x'.repeat(9 * 1024 * 1024))).rejects.toThrow(/9\.0 MiB; up to 8\.0 MiB/)
	})
})
