import { figure } from '../vocabulary.ts'

/** Points with their sign: whole from ten on, one decimal below. */
export function moveText(change: number): string {
	const size = Math.abs(change)
	return `${change < 0 ? '−' : '+'}${figure(size >= 10 ? Math.round(size) : size)}`
}

/** `16 → 17 pages`, or `16 pages` where it is the same. */
export function fromTo(before: number | null, after: number | null): string {
	const text = (value: number | null): string => (value === null ? 'none' : figure(value))
	return before === after ? text(after) : `${text(before)} → ${text(after)}`
}
