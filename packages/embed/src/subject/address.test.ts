import { expect, test } from 'vitest'
import { publicAddress } from './address.ts'

const page = new URL('https://tides.example/guides/spring/?lang=en')

test.each([
	['/img/a.png', 'https://tides.example/img/a.png'],
	['a.png', 'https://tides.example/guides/spring/a.png'],
	['../a b.png', 'https://tides.example/guides/a%20b.png'],
	['//cdn.example/a.png', 'https://cdn.example/a.png'],
	['https://cdn.example:8443/a.png', 'https://cdn.example:8443/a.png'],
	[
		'/a[1]{b}|c^d`e\'f?g=[{"h"}]#i[j]',
		'https://tides.example/a%5B1%5D%7Bb%7D%7Cc%5Ed%60e%27f?g=%5B%7B%22h%22%7D%5D#i%5Bj%5D',
	],
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
	'http://cdn.example/a.png',
	'https://[::1]/a.png',
	'https://localhost:5173/a.png',
	'https://preview.localhost/a.png',
	'https://localhost./a.png',
	'https://printer.local/a.png',
	'https://db.internal/a.png',
	'https://intranet/a.png',
	'https://127.0.0.1/a.png',
	'https://0x7f.1/a.png',
	'https://192.168.1.2/a.png',
	`https://tides.example/${'a'.repeat(2048)}`,
])('refuses %s', (written) => {
	expect(publicAddress(written, page)).toBeNull()
})

test('refuses a relative address without a base', () => {
	expect(publicAddress('/img/a.png')).toBeNull()
})
