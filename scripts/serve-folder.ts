import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/** A server of a test. */
export interface Origin {
	/** Without a slash at its end. */
	readonly url: string
	readonly close: () => Promise<unknown>
}

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.json': 'application/json',
}

/** Serves a built site as static hosts do: `/a/` is `a/index.html`, `/a` is `a.html`. */
export async function serveFolder(folder: string): Promise<Origin> {
	const server = createServer(async (request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
		for (const name of path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`]) {
			const body = await readFile(join(folder, name)).catch(() => null)
			if (body === null) continue
			response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream')
			response.end(body)
			return
		}
		response.statusCode = 404
		response.end()
	})
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
	const { port } = server.address() as AddressInfo
	return {
		url: `http://127.0.0.1:${port}`,
		close: () => new Promise((done) => server.close(done).closeAllConnections()),
	}
}
