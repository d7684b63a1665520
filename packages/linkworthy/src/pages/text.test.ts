import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodePage, guessFormat } from './text.ts'

const utf16 = (text: string, mark = '\uFEFF'): Buffer => Buffer.from(mark + text, 'utf16le')
const page = (charset: string, body: string): Buffer =>
	Buffer.from(`<!doctype html><meta charset="${charset}"><p>${body}`, 'latin1')

describe('a page is decoded', () => {
	test('as UTF-8, with and without a byte order mark', () => {
		expect(decodePage(Buffer.from('Fähre 🛥'), 'markdown')).toEqual({ text: 'Fähre 🛥', problem: null })
		expect(decodePage(Buffer.from('\uFEFF# Fähre'), 'markdown')).toEqual({ text: '# Fähre', problem: null })
	})

	test('as UTF-16 if it has its byte order mark, whatever the page declares', () => {
		const html = '<meta charset="utf-8"><p>Fähre'
		expect(decodePage(utf16(html), 'html')).toEqual({ text: html, problem: null })
		expect(decodePage(utf16(html).swap16(), 'html')).toEqual({ text: html, problem: null })
	})

	test.each([
		['meta charset', '<meta charset=iso-8859-1>'],
		['http-equiv', '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=ISO-8859-1">'],
		['XML declaration', '<?xml version="1.0" encoding="iso-8859-1"?>'],
		[
			'the first that counts',
			'<!-- <meta charset="utf-8"> --><meta name="x" content="charset=utf-8"><meta charset="latin1">',
		],
	])('by what an HTML page declares: %s', (_, declaration) => {
		const { text, problem } = decodePage(Buffer.from(`${declaration}<p>caf\xe9`, 'latin1'), 'html')
		expect(text).toContain('café')
		expect(problem).toBeNull()
	})

	test('by the standard’s reading of labels: Latin-1 is Windows-1252, and a readable "UTF-16" is UTF-8', () => {
		expect(decodePage(page('latin1', '\x93quoted\x94'), 'html').text).toContain('“quoted”')
		expect(decodePage(Buffer.from('<meta charset="utf-16"><p>é'), 'html').text).toContain('<p>é')
	})

	test('without regard to declarations in Markdown, in text, and after the first 1024 bytes', () => {
		expect(decodePage(Buffer.from('<meta charset="latin1"> é'), 'markdown').text).toContain('é')
		expect(decodePage(Buffer.from('<p>charset="latin1" é'), 'html').text).toContain('é')
		expect(decodePage(Buffer.from(`${' '.repeat(1024)}<meta charset="latin1"> é`), 'html').text).toContain(
			'é',
		)
	})

	test('in a legacy charset that has no ASCII letters at all', () => {
		const russian = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
		const bytes = Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), russian])
		expect(decodePage(bytes, 'html')).toEqual({
			text: '<meta charset="windows-1251"><p>Привет',
			problem: null,
		})
	})
})

describe('what is wrong is told', () => {
	test('the first byte that is not UTF-8; the rest is read', () => {
		const bytes = Buffer.concat([
			Buffer.from('é\uFFFD ok '),
			Buffer.from([0xe9, 0x20]),
			Buffer.from('end\xff', 'latin1'),
		])
		const { text, problem } = decodePage(bytes, 'markdown')
		expect(text).toBe('é\uFFFD ok \uFFFD end\uFFFD')
		expect(problem).toContain('not valid UTF-8 at byte 9;')
	})

	test('the byte, counted with the byte order mark', () => {
		expect(decodePage(Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff]), 'markdown').problem).toContain(
			'at byte 4;',
		)
	})

	test('nothing where U+FFFD stands in the file itself', () => {
		expect(decodePage(Buffer.from('a \uFFFD b'), 'markdown').problem).toBeNull()
	})

	test('half a character at the end of UTF-16', () => {
		const { text, problem } = decodePage(utf16('abc').subarray(0, -1), 'markdown')
		expect(text).toMatch(/^ab/)
		expect(problem).toContain('not valid UTF-16LE')
	})

	test('an unknown charset', () => {
		const { text, problem } = decodePage(page('klingon', 'ok'), 'html')
		expect(text).toContain('<p>ok')
		expect(problem).toContain('"klingon"')
	})

	test.each([
		['an empty file', Buffer.alloc(0), 'it is empty'],
		['white space only', Buffer.from('\uFEFF \n\t'), 'white space'],
		['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'binary'],
		['a PDF', Buffer.from('%PDF-1.7 without any NUL'), 'binary'],
		['UTF-16 without a byte order mark', utf16('abc', ''), 'byte order mark'],
	])('%s is not analysed', (_, bytes, words) => {
		const { text, problem } = decodePage(bytes, 'markdown')
		expect(text).toBeNull()
		expect(problem).toContain(words)
	})

	test('any text survives, and any bytes are decoded without an exception', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
				fc.pre(
					/[^\s\0]/.test(text) &&
						!text.includes('\0') &&
						!text.startsWith('\uFEFF') &&
						!text.startsWith('%PDF-'),
				)
				expect(decodePage(Buffer.from(text), 'html').text).toBe(text)
			}),
		)
		fc.assert(
			fc.property(fc.uint8Array({ max: 255 }), (bytes) => {
				const { text, problem } = decodePage(bytes, 'html')
				expect(text !== null || problem !== null).toBe(true)
			}),
		)
	})
})

test('the format of a nameless page: what starts with < is HTML', () => {
	expect(guessFormat(Buffer.from('\uFEFF\n <!doctype html>'))).toBe('html')
	expect(guessFormat(utf16('<html>'))).toBe('html')
	expect(guessFormat(Buffer.from('# Title\n<div>'))).toBe('markdown')
	expect(guessFormat(Buffer.alloc(0))).toBe('markdown')
})
