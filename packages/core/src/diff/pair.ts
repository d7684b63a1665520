/** Two versions of a list, side by side. */
export interface Pairing<Item> {
	/** In both, the earlier one first; in the order of the later list. */
	readonly kept: readonly (readonly [before: Item, after: Item])[]
	/** Only in the earlier list. */
	readonly gone: readonly Item[]
	/** Only in the later list. */
	readonly added: readonly Item[]
}

/** What two versions of a thing have in common, as text; null where it cannot be told by this. */
type Identity<Item> = (item: Item) => string | null

/**
 * Finds the same things in two lists: by the first identity, what is left over by the next, and so on. Equal ones are
 * taken in order, so an identity need not be unique. Linear in both lists.
 */
export function pair<Item>(
	before: readonly Item[],
	after: readonly Item[],
	...identities: readonly Identity<Item>[]
): Pairing<Item> {
	const earlierOf = new Map<Item, Item>()
	let [gone, added] = [before, after]
	for (const identity of identities) {
		const waiting = queues(gone, identity)
		const taken = new Set<Item>()
		for (const item of added) {
			const key = identity(item)
			const earlier = key === null ? undefined : waiting.get(key)?.next().value
			if (earlier === undefined) continue
			earlierOf.set(item, earlier)
			taken.add(earlier)
		}
		gone = gone.filter((item) => !taken.has(item))
		added = added.filter((item) => !earlierOf.has(item))
	}
	const kept = after.flatMap((item) => {
		const earlier = earlierOf.get(item)
		return earlier === undefined ? [] : [[earlier, item] as const]
	})
	return { kept, gone, added }
}

/** The items of each identity, to be taken one after the other. */
function queues<Item>(
	items: readonly Item[],
	identity: Identity<Item>,
): Map<string, Iterator<Item, undefined>> {
	const groups = new Map<string, Item[]>()
	for (const item of items) {
		const key = identity(item)
		if (key === null) continue
		const group = groups.get(key)
		if (group) group.push(item)
		else groups.set(key, [item])
	}
	return new Map([...groups].map(([key, group]) => [key, group.values()]))
}
