import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer, type InlineConfig } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linkworthy } from '../plugin.ts'

let root: string
const page =
	'<!doctype html><html lang="en"><head><title>Tides</title></head><body><p>High water</body></html>'

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'linkworthy-'))
	await writeFile(join(root, 'package.json'), '{ "type": "module" }')
	await writeFile(join(root, 'index.html'), page)
})

afterAll(() => rm(root, { recursive: true }))

const config = (overlay: boolean): InlineConfig => ({
	root,
	base: '/almanac/',
	configFile: false,
	logLevel: 'silent',
	server: { middlewareMode: true, ws: false },
	plugins: [linkworthy({ overlay, quiet: true })],
})

test('the pages of a dev server load the overlay if it is asked for, from below the base', async () => {
	for (const overlay of [true, false]) {
		const server = await createServer(config(overlay))
		try {
			const text = await server.transformIndexHtml('/index.html', page)
			expect(text.match(/<script [^>]*linkworthy[^>]*>/g)).toEqual(
				overlay ? ['<script type="module" src="/almanac/@linkworthy/overlay.js" data-linkworthy>'] : null,
			)
		} finally {
			await server.close()
		}
	}
})

test('no build has it', async () => {
	await build(config(true))
	expect(await readFile(join(root, 'dist/index.html'), 'utf8')).not.toContain('linkworthy')
})
