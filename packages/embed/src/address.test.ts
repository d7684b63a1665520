import { expect, test } from 'vitest'
import { publicAddress } from './address.ts'

const page = new URL('https://tides.example/guides/spring/?lang=en')

test.each([
	['/img/a.png', 'https://tides.example/img/a.png'],
	['a.png', 'https://tides.example/guides/spring/a.png'],
	['../a b.png', 'https://tides.example/guides/a%20b.png'],
	['//cdn.example/a.png', 'https://cdn.example/a.png'],
	['http://cdn.example:8080/a.png', 'http://cdn.example:8080/a.png'],
	['https://bücher.example/ä.png', 'https://xn--bcher-kva.example/%C3%A4.png'],
])('resolves %s', (written, absolute) => {
	expect(publicAddress(written, page)?.href).toBe(absolute)
})

test.each([
	'javascript:alert(1)',
	'java\nscript:alert(1)',
	'data:image/png;base64,AAAA',
	'blob:https://tides.example/1',
	'file:///etc/passwd',
	'mailto:a@b.example',
	'https://user@tides.example/a.png',
	'https://user:secret@tides.example/a.png',
	'https://',
	'http://localhost:5173/a.png',
	'http://preview.localhost/a.png',
	'http://localhost./a.png',
	'http://printer.local/a.png',
	'http://db.internal/a.png',
	'http://intranet/a.png',
	'http://127.0.0.1/a.png',
	'http://0x7f.1/a.png',
	'http://192.168.1.2/a.png',
	'http://[::1]/a.png',
	`https://tides.example/${'a'.repeat(2048)}`,
])('refuses %s', (written) => {
	expect(publicAddress(written, page)).toBeNull()
})

test('refuses a relative address without a base', () => {
	expect(publicAddress('/img/a.png')).toBeNull()
})
