import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mhtml } from '../../testing/mhtml.ts'
import { siteFolder } from '../../testing/site-folder.ts'
import { mhtmlPage } from './mhtml.ts'
import type { SavedPage } from './saved-page.ts'

const page = {
	address: 'https://blog.example/late',
	id: 'frame-0@mhtml.blink',
	html: '<!DOCTYPE html><html><head><meta charset="iso-8859-1"><title>Späte Fähren – 2024</title></head><body><p>x = y</p><iframe src="cid:frame-1@mhtml.blink"></iframe></body></html>',
}
const frame = {
	address: 'https://ferries.example/embed/a/',
	id: 'frame-1@mhtml.blink',
	html: '<p>Framed</p>',
}
const read = (text: string) => mhtmlPage(join(siteFolder({ 'a.mhtml': text }), 'a.mhtml'), 'a.mhtml')

test('the first part of HTML is the page, decoded, with its address', async () => {
	const saved = (await read(mhtml(page, frame))) as SavedPage
	expect(saved).toMatchObject({ file: 'a.mhtml', address: page.address, html: page.html })
	expect(saved.frameAddress?.('cid:frame-1@mhtml.blink')).toBe(frame.address)
	expect(saved.frameAddress?.('cid:frame-2@mhtml.blink')).toBeNull()
	expect(saved.frameAddress?.('https://other.example/')).toBeNull()
})

test.each([
	['no page', mhtml()],
	['no such file at all', 'x'],
	['nothing', ''],
	['a file that ends early', mhtml(page, frame).slice(0, -40)],
])('%s is told', async (_, text) => {
	expect(await read(text)).toEqual({
		file: 'a.mhtml',
		message: expect.stringMatching(/^could not be read: /),
	})
})
