/** In how many pages each word stands. */
export type DocumentFrequency = ReadonlyMap<number, number>

/** How many lists hold each number; a list holds it once. */
export function documentFrequency(lists: readonly (readonly number[])[]): DocumentFrequency {
	const counts = new Map<number, number>()
	for (const list of lists) for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1)
	return counts
}

/** How rare a word is that as many of the pages have: inverse document frequency, smoothed. */
export function rarity(frequency: number, pages: number): number {
	return Math.log((pages + 1) / (frequency + 0.5))
}
