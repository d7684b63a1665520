import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { siteFolder } from '../../testing/site-folder.ts'
import { pictureFiles } from './pictures.ts'

/** The head of a PNG: the sizes stand in its first 24 bytes. */
function png(width: number, height: number): Buffer {
	const bytes = Buffer.alloc(40)
	bytes.set(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'))
	bytes.writeUInt32BE(width, 16)
	bytes.writeUInt32BE(height, 20)
	return bytes
}

/** A JPEG whose size stands behind a long comment. */
function jpeg(width: number, height: number, commentSize: number): Buffer {
	const comments = Array.from({ length: Math.ceil(commentSize / 60_000) }, () =>
		Buffer.concat([Buffer.from([0xff, 0xfe, 60_002 >> 8, 60_002 & 255]), Buffer.alloc(60_000, 'x')]),
	)
	const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3])
	return Buffer.concat([Buffer.from([0xff, 0xd8]), ...comments, frame, Buffer.alloc(30)])
}

const size = { widthPx: 640, heightPx: 360, drawing: null }

test('pictures are found from the page, from the root, by absolute address and below a base path', () => {
	const folder = siteFolder({ 'img/a b.png': png(640, 360) })
	const pictureOf = pictureFiles(folder, 'https://example.org/docs/')
	expect(pictureOf('blog/post/index.html', '../../img/a%20b.png?v=1#x')).toEqual(size)
	expect(pictureOf('index.html', 'img/a b.png')).toEqual(size)
	expect(pictureOf('blog/index.html', '/img/a b.png')).toEqual(size)
	expect(pictureOf('blog/index.html', '/docs/img/a b.png')).toEqual(size)
	expect(pictureOf('blog/index.html', 'https://example.org/docs/img/a%20b.png')).toEqual(size)
})

test('what is elsewhere, missing or no picture has no size', () => {
	const folder = siteFolder({ 'a.png': png(640, 360), 'b.png': 'text', 'c.png': '', 'd.svg': '<svg>' })
	const pictureOf = pictureFiles(folder, 'https://example.org')
	for (const src of [
		'https://cdn.example/a.png',
		'//example.org/a.png',
		'\\\\server\\a.png',
		'data:image/png;base64,AAAA',
		'javascript:0',
		'b.png',
		'c.png',
		'd.svg',
		'missing.png',
		'a.png%',
		'%00',
		'',
		'#a.png',
		'.',
	]) {
		expect(pictureOf('index.html', src), src).toBeNull()
	}
})

test('nothing outside the root is read, by dots or by links', () => {
	const outside = siteFolder({ 'secret.png': png(1, 1) })
	const folder = siteFolder({ 'site/index.html': '', 'beside.png': png(1, 1) })
	symlinkSync(join(outside, 'secret.png'), join(folder, 'site/link.png'))
	symlinkSync(outside, join(folder, 'site/folder'))
	const pictureOf = pictureFiles(join(folder, 'site'), null)
	expect(pictureOf('index.html', '../beside.png')).toBeNull()
	expect(pictureOf('index.html', '%2e%2e/beside.png')).toBeNull()
	expect(pictureOf('index.html', '/../beside.png')).toBeNull()
	expect(pictureOf('index.html', 'link.png')).toBeNull()
	expect(pictureOf('index.html', 'folder/secret.png')).toBeNull()
})

test('a link within the root is followed', () => {
	const folder = siteFolder({ 'a.png': png(640, 360) })
	symlinkSync('a.png', join(folder, 'b.png'))
	expect(pictureFiles(folder, null)('index.html', 'b.png')).toEqual(size)
})

test('an SVG has the size of its root element, wherever that starts', () => {
	const root = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360">'
	const folder = siteFolder({
		'a.svg': `${root}</svg>`,
		'late.svg': `\uFEFF<?xml version="1.0"?>\n<!-- ${'x'.repeat(4000)} -->${root}</svg>`,
		'percent.svg': '<svg width="100%" height="100%" viewBox="0 0 640 360"></svg>',
		'none.svg': '<svg xmlns="http://www.w3.org/2000/svg" ></svg>',
		'zero.svg': '<svg width="0" height="0"></svg>',
		'hostile.svg': '<svg '.repeat(100_000),
	})
	const pictureOf = pictureFiles(folder, null)
	for (const src of ['a.svg', 'late.svg', 'percent.svg'])
		expect(pictureOf('index.html', src), src).toMatchObject({ widthPx: 640, heightPx: 360 })
	for (const src of ['none.svg', 'zero.svg', 'hostile.svg'])
		expect(pictureOf('index.html', src), src).toBeNull()
})

test('a size that stands behind a lot of metadata is found', () => {
	const folder = siteFolder({ 'a.jpg': jpeg(640, 360, 200_000) })
	expect(pictureFiles(folder, null)('index.html', 'a.jpg')).toEqual(size)
})

test('a picture is read once', () => {
	const folder = siteFolder({ 'a.png': png(640, 360) })
	const pictureOf = pictureFiles(folder, null)
	expect(pictureOf('index.html', 'a.png')).toEqual(size)
	rmSync(join(folder, 'a.png'))
	expect(pictureOf('blog/index.html', '/a.png')).toEqual(size)
})

test('of an SVG file it is told what it draws', () => {
	const folder = siteFolder({
		'flow.svg':
			'<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><defs><marker id="m"/></defs><rect/><text><tspan>Lock</tspan> gate</text><path marker-end="url(#m)"/></svg>',
		'chart.svg': `<svg width="640" height="480"><!-- Created with matplotlib --><g id="figure_1">${'<!-- 0.5 --><use/>'.repeat(4)}</g></svg>`,
	})
	const pictureOf = pictureFiles(folder, null)
	expect(pictureOf('index.html', 'flow.svg')?.drawing).toMatchObject({
		texts: 1,
		letters: 9,
		arrows: 2,
		shapes: 2,
	})
	expect(pictureOf('index.html', 'chart.svg')?.drawing).toMatchObject({
		numberTexts: 4,
		tool: { name: 'Matplotlib', kind: 'chart' },
	})
})
