import { join } from 'node:path'
import { analyzePage, type BuildOptions } from 'linkworthy'
import { beforeEach, expect, test, vi } from 'vitest'
import { finding, report } from '../test/report.ts'
import { watchPages } from './served-pages.ts'

vi.mock('linkworthy', async (original) => ({
	...(await original<typeof import('linkworthy')>()),
	analyzePage: vi.fn(),
}))

const analyzed = vi.mocked(analyzePage)
const warn = vi.fn()
const root = join(import.meta.dirname, '..', 'test')
const page = join(root, 'tides', 'index.html')

const watch = (options: BuildOptions = {}) =>
	watchPages(root, options, { info: vi.fn(), warn, error: vi.fn() })
const turn = () => new Promise((done) => setImmediate(done))

beforeEach(() => {
	warn.mockReset()
	analyzed.mockReset().mockImplementation(() => report([finding()]))
})

test('nothing is analysed before the page is on its way', async () => {
	watch()(page, '<p>Tides')
	expect(analyzed).not.toHaveBeenCalled()
	await turn()
	expect(analyzed).toHaveBeenCalledWith({
		file: 'tides/index.html',
		source: 'test/tides/index.html',
		text: '<p>Tides',
		format: 'html',
		url: null,
	})
})

test('a script that Vite has updated is no new content, another page with the same content is', async () => {
	const note = watch()
	const text = (query: string) => `<p>Tides<script type="module" src="/main.js${query}"></script>`
	note(page, text(''))
	note(page, text('?t=1700000000000'))
	note(page, text('?t=1700000000001'))
	await turn()
	expect(warn).toHaveBeenCalledTimes(1)
	note(join(root, 'other.html'), text(''))
	note(page, text('?v=2'))
	await turn()
	expect(warn).toHaveBeenCalledTimes(3)
})

test('content that comes back is warned about again', async () => {
	const note = watch()
	for (const text of ['<p>a', '<p>b', '<p>a']) note(page, text)
	await turn()
	expect(warn).toHaveBeenCalledTimes(3)
})

test('quiet leaves the errors', async () => {
	analyzed.mockImplementation(() =>
		report([finding(), finding({ rule: 'x', level: 'error', message: 'Wrong.' })]),
	)
	watch({ quiet: true })(page, '<p>Tides')
	await turn()
	expect(warn.mock.calls).toEqual([[expect.stringContaining('Wrong.')]])
})

test('an analysis that fails is one warning, and the next page is analysed', async () => {
	analyzed.mockImplementationOnce(() => {
		throw new Error('nests 5000 levels deep')
	})
	const note = watch()
	note(page, '<p>a')
	note(page, '<p>a')
	note(page, '<p>b')
	await turn()
	expect(warn.mock.calls).toEqual([
		[expect.stringMatching(/index\.html was not analysed: nests 5000 levels deep$/)],
		[expect.stringContaining('Table of 24 rows')],
	])
})

test('a failure that the report names is a warning', async () => {
	const failures = [
		{ file: 'tides/index.html', stage: 'parse', message: 'it nests 5000 levels deep' },
	] as const
	analyzed.mockImplementation(() => ({ ...report(), failures }))
	watch()(page, '<p>Tides')
	await turn()
	expect(warn.mock.calls).toEqual([['test/tides/index.html was not analysed: it nests 5000 levels deep']])
})
