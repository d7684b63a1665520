import type { AstroIntegration } from 'astro'
import { beforeEach, expect, it, vi } from 'vitest'
import linkworthy from './index.ts'
import { noteKey, pageNotes } from './page-notes.ts'

type Command = 'dev' | 'build' | 'preview' | 'sync'

const stale = noteKey('/', '/')

beforeEach(() => {
	pageNotes().set(stale, { entry: 'src/content/blog/gone.md', redirect: false })
})

function setUp({ hooks }: AstroIntegration, command: Command) {
	const addMiddleware = vi.fn()
	// The hook takes nothing else of what Astro hands it.
	hooks['astro:config:setup']?.({ command, addMiddleware } as never)
	return addMiddleware
}

it('has the name that Astro puts before its lines', () => {
	expect(linkworthy().name).toBe('linkworthy')
})

it('watches a build, and forgets the one before', () => {
	const entrypoint = '@linkworthy/astro/middleware'
	expect(setUp(linkworthy(), 'build')).toHaveBeenCalledExactlyOnceWith({ order: 'pre', entrypoint })
	expect(pageNotes().size).toBe(0)
})

it.each(['dev', 'preview', 'sync'] as const)('adds nothing to astro %s', (command) => {
	expect(setUp(linkworthy(), command)).not.toHaveBeenCalled()
	expect(pageNotes().has(stale)).toBe(true)
})
