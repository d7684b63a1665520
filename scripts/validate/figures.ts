import type { Interval } from '../statistics/interval.ts'

/** A figure to three decimals. */
export function figure(value: number): string {
	// Without the sum, a small negative figure would be "-0.000".
	return (Number(value.toFixed(3)) + 0).toFixed(3)
}

/** A difference, with its sign. */
export function signed(value: number): string {
	return `${value > 0 ? '+' : ''}${figure(value)}`
}

/** A difference with its interval. */
export function signedInterval({ value, low, high }: Interval): string {
	return `${signed(value)} (${signed(low)} to ${signed(high)})`
}

/** A figure with its interval. */
export function intervalText({ value, low, high }: Interval): string {
	return `${figure(value)} (${figure(low)} to ${figure(high)})`
}
