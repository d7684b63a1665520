import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageShow } from './show-page.ts'

let root: string
const show = pageShow()

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'linkworthy-'))
	await mkdir(join(root, 'public'))
	await writeFile(join(root, 'public/speeds-chart.svg'), '<svg width="800" height="450"></svg>')
})

afterAll(() => rm(root, { recursive: true }))

const figure = (src: string) =>
	`<figure><img src="${src}" alt="Bar chart of speeds"><figcaption>Speeds of trams, 2024</figcaption></figure>`

async function codesOf(src: string): Promise<number> {
	const text = `<!doctype html><html lang="en"><title>Trams</title><main><h1>Trams</h1><p>${'The harbour is open. '.repeat(40)}</p>${figure(src)}</main>`
	await writeFile(join(root, 'index.html'), text)
	const { assets } = await show({
		site: {
			projectRoot: root,
			folders: [root, join(root, 'public')],
			site: 'https://trams.example/almanac/',
			output: join(root, '.linkworthy'),
			rel: undefined,
			levels: ['error'],
			colour: false,
		},
		page: { place: '', file: 'index.html', source: 'index.html', text: `\n${text}`, base: '/almanac/' },
	})
	const chart = assets.find(({ kind }) => kind === 'chart')
	expect(chart?.place).toMatchObject({ file: 'index.html', line: 1 })
	return chart?.codes.length ?? 0
}

test('what has a lasting address can be embedded; what a build will call otherwise cannot', async () => {
	expect(await codesOf('/almanac/speeds-chart.svg')).toBeGreaterThan(0)
	expect(await codesOf('https://trams.example/almanac/speeds-chart.svg')).toBeGreaterThan(0)
	expect(await codesOf('/almanac/src/speeds-chart.svg')).toBe(0)
})
