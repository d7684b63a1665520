import { describe, expect, it } from 'vitest'
import { entryFile, noteKey, pageNotes } from './page-notes.ts'

const entry = (id: string, collection = 'blog') => ({
	id,
	collection,
	filePath: `src/content/${collection}/${id}.md`,
	data: {},
})

describe('entryFile', () => {
	it('finds an entry among the props', () => {
		expect(entryFile({ post: entry('first'), draft: false }, { id: 'first' })).toBe(
			'src/content/blog/first.md',
		)
	})

	it('finds an entry that is the props', () => {
		expect(entryFile(entry('first'), { slug: 'first' })).toBe('src/content/blog/first.md')
	})

	it('takes a lone entry whatever the parameters say', () => {
		expect(entryFile({ post: entry('2025-first') }, { slug: 'my-first-post' })).toBe(
			'src/content/blog/2025-first.md',
		)
	})

	it('takes the entry that the parameters name, not its neighbours or its author', () => {
		const props = { prev: entry('a'), author: entry('ada', 'authors'), post: entry('b'), next: entry('c') }
		expect(entryFile(props, { id: 'b' })).toBe('src/content/blog/b.md')
	})

	it('joins several parameters, and accepts an id below or above them', () => {
		const others = { other: entry('x') }
		expect(entryFile({ ...others, post: entry('en/trams') }, { lang: 'en', slug: 'trams' })).toBe(
			'src/content/blog/en/trams.md',
		)
		expect(entryFile({ ...others, post: entry('trams') }, { lang: 'en', slug: 'trams' })).toBe(
			'src/content/blog/trams.md',
		)
		expect(entryFile({ ...others, post: entry('2025/trams') }, { slug: 'trams' })).toBe(
			'src/content/blog/2025/trams.md',
		)
	})

	it('does not guess between entries that the parameters do not tell apart', () => {
		expect(entryFile({ prev: entry('a'), next: entry('c') }, { id: 'b' })).toBeNull()
		expect(entryFile({ prev: entry('a'), next: entry('c') }, {})).toBeNull()
	})

	it('compares whole path segments', () => {
		expect(entryFile({ a: entry('slow-trams'), b: entry('x') }, { id: 'trams' })).toBeNull()
	})

	it('accepts one file given twice', () => {
		expect(entryFile({ post: entry('a'), current: entry('a') }, { page: '2' })).toBe('src/content/blog/a.md')
	})

	it.each([
		['no props', {}],
		['a list of entries', { posts: [entry('a'), entry('b')] }],
		['pagination', { page: { data: [entry('a')], url: { current: '/blog/' } } }],
		['an entry without a file', { post: { id: 'a', collection: 'blog', data: {} } }],
		['a reference', { author: { id: 'ada', collection: 'authors' } }],
		['a file that belongs to no collection', { image: { id: 'a', filePath: 'src/a.png' } }],
		['an empty file name', { post: { ...entry('a'), filePath: '' } }],
		['null', { post: null }],
	])('finds nothing in %s', (_, props) => {
		expect(entryFile(props, { id: 'a' })).toBeNull()
	})
})

describe('noteKey', () => {
	it.each([
		['/', '/'],
		['/index.html', '/'],
		['/blog/first/', '/blog/first'],
		['/blog/first', '/blog/first'],
		['/blog/first.html', '/blog/first'],
		['/blog/first/index.html', '/blog/first'],
		['/docs', '/docs'],
		['/docs/index.html', '/docs'],
		['/caf%C3%A9/', '/café'],
		['/100%/', '/100%'],
		['/reindex.html', '/reindex'],
	])('%s is %s', (pathname, path) => {
		expect(noteKey('/[...id]', pathname)).toBe(`/[...id] ${path}`)
	})
})

it('tells an error page from the page at whose address it is rendered', () => {
	expect(noteKey('/404', '/blog/first/')).not.toBe(noteKey('/blog/[id]', '/blog/first/'))
})

it('shares the notes between two copies of the module', async () => {
	const address = './page-notes.ts?copy'
	const copy = (await import(address)) as typeof import('./page-notes.ts')
	expect(copy.pageNotes).not.toBe(pageNotes)
	expect(copy.pageNotes()).toBe(pageNotes())
})
