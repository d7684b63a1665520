import type { AstroIntegration } from 'astro'
import { beforeEach, expect, it, vi } from 'vitest'
import linkworthy from './index.ts'
import { noteKey, pageNotes } from './page-notes.ts'

type Command = 'dev' | 'build' | 'preview' | 'sync'

const stale = noteKey('/', '/')

beforeEach(() => {
	pageNotes().set(stale, { entry: 'src/content/blog/gone.md', redirect: false })
})

function setUp({ hooks }: AstroIntegration, command: Command, enabled = true) {
	const added = { addMiddleware: vi.fn(), addDevToolbarApp: vi.fn() }
	// The hook takes nothing else of what Astro hands it.
	hooks['astro:config:setup']?.({ command, config: { devToolbar: { enabled } }, ...added } as never)
	return added
}

const middleware = { order: 'pre', entrypoint: '@linkworthy/astro/middleware' }

it('has the name that Astro puts before its lines', () => {
	expect(linkworthy().name).toBe('linkworthy')
})

it('watches a build, and forgets the one before', () => {
	const { addMiddleware, addDevToolbarApp } = setUp(linkworthy(), 'build')
	expect(addMiddleware).toHaveBeenCalledExactlyOnceWith(middleware)
	expect(addDevToolbarApp).not.toHaveBeenCalled()
	expect(pageNotes().size).toBe(0)
})

it('adds an app to the dev toolbar, by the address of its file', () => {
	const { addMiddleware, addDevToolbarApp } = setUp(linkworthy(), 'dev')
	expect(addMiddleware).toHaveBeenCalledExactlyOnceWith(middleware)
	const [[{ id, entrypoint }]] = addDevToolbarApp.mock.calls as [[{ id: string; entrypoint: URL }]]
	expect(id).toBe('linkworthy')
	expect(entrypoint.protocol).toBe('file:')
})

it.each([
	['astro preview', linkworthy(), 'preview', true],
	['astro sync', linkworthy(), 'sync', true],
	['a dev server whose toolbar is off', linkworthy(), 'dev', false],
	['a dev server without the app', linkworthy({ toolbar: false }), 'dev', true],
] as const)('adds nothing to %s', (_, integration, command, enabled) => {
	const { addMiddleware, addDevToolbarApp } = setUp(integration, command, enabled)
	expect(addMiddleware).not.toHaveBeenCalled()
	expect(addDevToolbarApp).not.toHaveBeenCalled()
	expect(pageNotes().has(stale)).toBe(true)
})
