import { fileName, freeName } from '../snippets/files.ts'
import type { PublishedEmbed } from './embed.ts'

/** An asset that is to have an embed page. */
export type Offered = Omit<PublishedEmbed, 'id'>

/** What became of the embeds that were published before. */
export interface Assignment {
	/** Those to publish, with their ids; in the order in which they were offered. */
	readonly embeds: readonly PublishedEmbed[]
	/** Those whose asset is gone. */
	readonly vanished: readonly PublishedEmbed[]
	/** Those that now show an asset of another name, because it stands in the same place. */
	readonly replaced: readonly { readonly before: PublishedEmbed; readonly now: PublishedEmbed }[]
}

/**
 * Gives each asset the id under which it was published before, or a new one: its key. An asset is known again by its
 * content, wherever it went; else on the same page and of the same kind by its name, else by its place.
 */
export function assignIds(before: readonly PublishedEmbed[], offered: readonly Offered[]): Assignment {
	const known = new Map<Offered, PublishedEmbed>()
	const left = new Set(before)
	const match = (isSame: (old: PublishedEmbed, now: Offered) => boolean) => {
		for (const now of offered) {
			if (known.has(now)) continue
			for (const old of left) {
				if (!isSame(old, now)) continue
				known.set(now, old)
				left.delete(old)
				break
			}
		}
	}
	const inPlace = (old: PublishedEmbed, now: Offered) =>
		old.file === now.file && old.subject.kind === now.subject.kind
	match((old, now) => old.key === now.key)
	match((old, now) => inPlace(old, now) && folded(old.subject.name) === folded(now.subject.name))
	const byName = new Set(known.keys())
	for (const [now, old] of nearest(offered, left, known, inPlace)) {
		known.set(now, old)
		left.delete(old)
	}
	const taken = new Set(before.map(({ id }) => id.toLowerCase()))
	const embeds = offered.map((now) => ({
		id: known.get(now)?.id ?? freeName(fileName(now.key), taken),
		...now,
		// Others may show the chart, also where the page has one of its own by now.
		...(known.get(now)?.hasChart && { hasChart: true }),
	}))
	const replaced = offered.flatMap((now, at) => {
		const old = known.get(now)
		return old && !byName.has(now) ? [{ before: old, now: embeds[at] as PublishedEmbed }] : []
	})
	return { embeds, vanished: [...left], replaced }
}

/** Pairs of the same page and kind, the nearest by running number first. */
function nearest(
	offered: readonly Offered[],
	left: ReadonlySet<PublishedEmbed>,
	known: ReadonlyMap<Offered, PublishedEmbed>,
	inPlace: (old: PublishedEmbed, now: Offered) => boolean,
): (readonly [Offered, PublishedEmbed])[] {
	const byPlace = new Map<string, PublishedEmbed[]>()
	for (const old of left) {
		const place = `${old.subject.kind} ${old.file}`
		byPlace.set(place, [...(byPlace.get(place) ?? []), old])
	}
	const pairs = offered
		.filter((now) => !known.has(now))
		.flatMap((now) =>
			(byPlace.get(`${now.subject.kind} ${now.file}`) ?? []).map((old) => [now, old] as const),
		)
		.filter(([now, old]) => inPlace(old, now))
		.sort(([a, b], [c, d]) => Math.abs(a.number - b.number) - Math.abs(c.number - d.number))
	const done = new Set<Offered | PublishedEmbed>()
	return pairs.filter(([now, old]) => {
		if (done.has(now) || done.has(old)) return false
		done.add(now).add(old)
		return true
	})
}

function folded(name: string): string {
	return name
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
}
