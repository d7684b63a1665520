import type { APIContext } from 'astro'
import { beforeEach, describe, expect, it } from 'vitest'
import { onRequest } from './middleware.ts'
import { pageNotes } from './page-notes.ts'

const entry = { id: 'a', collection: 'blog', filePath: 'src/content/blog/a.md' }

async function run(
	context: Partial<APIContext>,
	response = new Response('page'),
): Promise<Response | undefined> {
	const page = {
		url: new URL('https://slow-trams.example/blog/a/'),
		props: { entry },
		params: { id: 'a' },
		routePattern: '/blog/[...id]',
		isPrerendered: true,
		...context,
	} as unknown as APIContext
	return (await onRequest(page, async () => response)) ?? undefined
}

describe('the middleware', () => {
	beforeEach(() => pageNotes().clear())

	it('notes the entry of a prerendered page and hands the response on', async () => {
		const response = new Response('page')
		expect(await run({}, response)).toBe(response)
		expect([...pageNotes()]).toEqual([
			['/blog/[...id] /blog/a', { entry: 'src/content/blog/a.md', redirect: false }],
		])
	})

	it('notes that a page redirects', async () => {
		await run({}, new Response(null, { status: 302, headers: { location: '/' } }))
		expect(pageNotes().get('/blog/[...id] /blog/a')?.redirect).toBe(true)
	})

	it('notes nothing when a server renders the page for a visitor', async () => {
		await run({ isPrerendered: false })
		expect(pageNotes().size).toBe(0)
	})

	it('lets the error of a page through', async () => {
		const failing = onRequest({ isPrerendered: true } as APIContext, async () => {
			throw new Error('page failed')
		})
		await expect(failing).rejects.toThrow('page failed')
	})
})
