import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export { launchBrowser } from '../../reporters/test/browser.ts'

/** A server on a port of its own: an origin. */
export interface Origin {
	readonly url: string
	readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	svg: 'image/svg+xml',
	json: 'application/json',
	csv: 'text/csv',
	js: 'text/javascript',
}

/** Serves files from memory, by path. */
export async function serve(files: ReadonlyMap<string, string>): Promise<Origin> {
	const server: Server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost')
		const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
		const text = files.get(path)
		const type = types[path.split('.').at(-1) ?? ''] ?? 'text/plain'
		response.writeHead(text === undefined ? 404 : 200, { 'content-type': type }).end(text)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return {
		url: `http://127.0.0.1:${port}`,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	}
}
