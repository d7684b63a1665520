/** The share of the other values that each one is above, 0–1; equal ones count half. */
export function ranks(values: readonly number[]): number[] {
	const order = values.map((_, at) => at).sort((a, b) => (values[a] as number) - (values[b] as number))
	const ranked = new Array<number>(values.length).fill(0.5)
	for (let first = 0; first < order.length; ) {
		let last = first
		while (last + 1 < order.length && values[order[last + 1] as number] === values[order[first] as number])
			last += 1
		for (let at = first; at <= last; at += 1)
			ranked[order[at] as number] = order.length > 1 ? (first + last) / 2 / (order.length - 1) : 0.5
		first = last + 1
	}
	return ranked
}
