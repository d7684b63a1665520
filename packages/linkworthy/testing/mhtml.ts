/** A part of a page that was saved as a single file. */
export interface MhtmlPart {
	readonly address: string
	readonly id: string
	readonly html: string
}

/** A single file as Chromium saves one: parts in quoted-printable, and a picture. */
export function mhtml(...parts: readonly MhtmlPart[]): string {
	const boundary = '----MultipartBoundary--q8Zb7'
	const written = parts.map(
		({ address, id, html }) =>
			`Content-Type: text/html\r\nContent-ID: <${id}>\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${address}\r\n\r\n${quotedPrintable(html)}\r\n`,
	)
	const picture =
		'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://cdn.example/a.png\r\n\r\niVBORw0KGgo=\r\n'
	return [
		`From: <Saved by Blink>\r\nSnapshot-Content-Location: ${parts[0]?.address}\r\nSubject: =?utf-8?Q?Late=20again?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n\r\n`,
		...[...written, picture].map((part) => `--${boundary}\r\n${part}`),
		`--${boundary}--\r\n`,
	].join('')
}

function quotedPrintable(text: string): string {
	const encoded = Array.from(Buffer.from(text), (byte) =>
		byte === 0x3d || byte > 0x7e || (byte < 0x20 && byte !== 0x0a)
			? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
			: String.fromCharCode(byte),
	).join('')
	return encoded
		.split('\n')
		.map((line) => (line.match(/.{1,70}(?![0-9A-F]{0,1}$)|.+/g) ?? ['']).join('=\r\n'))
		.join('\r\n')
}
