import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchFiles } from './changed-files.ts'

const changed = vi.fn()
const flooded = vi.fn()
let watcher: EventEmitter
let stop: () => void

beforeEach(() => {
	vi.useFakeTimers()
	changed.mockReset()
	flooded.mockReset()
	watcher = new EventEmitter()
	stop = watchFiles(watcher as never, (path) => path.endsWith('.md'), { changed, flooded })
})

afterEach(() => {
	vi.useRealTimers()
})

test('a file is looked at when it has been quiet, once for all that was written', () => {
	watcher.emit('change', 'a.md')
	vi.advanceTimersByTime(60)
	// Many editors write another file and put it into the place of the old one.
	watcher.emit('unlink', 'a.md')
	watcher.emit('add', 'a.md')
	vi.advanceTimersByTime(60)
	expect(changed).not.toHaveBeenCalled()
	vi.advanceTimersByTime(60)
	expect(changed.mock.calls).toEqual([['a.md']])
})

test('files do not wait for each other, and other files are passed over', () => {
	watcher.emit('change', 'a.md')
	watcher.emit('change', 'main.js')
	vi.advanceTimersByTime(60)
	watcher.emit('change', 'b.md')
	vi.advanceTimersByTime(60)
	expect(changed.mock.calls).toEqual([['a.md']])
	vi.runAllTimers()
	expect(changed.mock.calls).toEqual([['a.md'], ['b.md']])
})

test('more files than somebody writes at once are passed over', () => {
	for (let at = 0; at < 300; at++) watcher.emit('change', `${at}.md`)
	vi.runAllTimers()
	expect(changed).not.toHaveBeenCalled()
	expect(flooded.mock.calls).toEqual([[300]])
	watcher.emit('change', 'a.md')
	vi.runAllTimers()
	expect(changed.mock.calls).toEqual([['a.md']])
})

test('nothing is left behind when it is stopped', () => {
	watcher.emit('change', 'a.md')
	stop()
	vi.runAllTimers()
	expect(changed).not.toHaveBeenCalled()
	expect(vi.getTimerCount()).toBe(0)
	expect(watcher.eventNames()).toEqual([])
})
