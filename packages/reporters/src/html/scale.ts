/** A coordinate on a scale of 0 to 100, for an svg without a view box: it stretches, and its text does not. */
export function percent(value: number): string {
	return `${Math.round(Math.min(100, Math.max(0, value)) * 100) / 100}%`
}
