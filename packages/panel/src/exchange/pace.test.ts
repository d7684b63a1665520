import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { paceOf } from './pace.ts'

beforeEach(() => {
	vi.useFakeTimers()
})
afterEach(() => {
	vi.useRealTimers()
})

it('looks soon when the author did something, once for all that came together', () => {
	const look = vi.fn()
	const pace = paceOf(look, () => true)
	pace.asked()
	pace.asked()
	vi.advanceTimersByTime(100)
	expect(look).toHaveBeenCalledOnce()
})

it('looks ever later at a page that keeps changing, and soon again when asked', () => {
	const look = vi.fn()
	const pace = paceOf(look, () => true)
	const ticking = (time: number) => {
		for (let at = 0; at < time; at += 50) {
			pace.changed()
			vi.advanceTimersByTime(50)
		}
	}
	ticking(60_000)
	const looks = look.mock.calls.length
	expect(looks).toBeGreaterThan(5)
	expect(looks).toBeLessThan(12)
	pace.asked()
	vi.advanceTimersByTime(100)
	pace.changed()
	vi.advanceTimersByTime(300)
	expect(look).toHaveBeenCalledTimes(looks + 2)
})

it('waits longer while the panel is closed', () => {
	const look = vi.fn()
	const pace = paceOf(look, () => false)
	pace.changed()
	vi.advanceTimersByTime(1000)
	expect(look).not.toHaveBeenCalled()
	vi.advanceTimersByTime(500)
	expect(look).toHaveBeenCalledOnce()
})
