import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { analyzeSite } from '../analyze.ts'

let root: string
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'linkworthy-previews-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const svg =
	'<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400"/></svg>'

async function previews(markdown: string): Promise<unknown[]> {
	await writeFile(join(root, 'page.md'), markdown)
	const { report } = await analyzeSite({ root, files: ['page.md'] })
	return report.pages[0]?.assets.map(({ preview }) => preview) ?? []
}

test('a small picture of the site is shown', async () => {
	await writeFile(join(root, 'chart.svg'), svg)
	const [preview] = await previews('![Bar chart of delays](chart.svg)')
	expect(preview).toEqual({ image: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` })
})

test('a large one, one that is not there and one elsewhere are not', async () => {
	await writeFile(join(root, 'large.svg'), svg.padEnd(200_000))
	const found = await previews(
		'![Bar chart of delays](large.svg)\n\n![Bar chart of fares](missing.svg)\n\n![Bar chart of stops](https://other.example/chart.svg)\n\n![Bar chart of lines](../outside.svg)',
	)
	expect(found).toEqual([null, null, null, null])
})
