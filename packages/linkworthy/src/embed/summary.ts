import type { PublishedEmbed } from '@linkworthy/embed'
import { printable } from '@linkworthy/reporters'
import type { Unoffered } from './offers.ts'
import type { Published } from './publish-embeds.ts'

/** Where things were written, as a person at the working folder would say it. */
interface Places {
	readonly folder: string
	readonly manifest: string
}

/** What is said at the end of `linkworthy embed`. */
export interface EmbedSummary {
	readonly info: readonly string[]
	/** About embeds that changed under those who show them. */
	readonly warnings: readonly string[]
}

export function embedSummary(
	{ embeds, vanished, replaced, charts }: Published,
	unoffered: readonly Unoffered[],
	injectedPages: number,
	places: Places,
): EmbedSummary {
	const drawn = charts.drawn.size > 0 ? `, ${counted(charts.drawn.size, 'chart')} from tables` : ''
	const kept = vanished.length > 0 ? `, ${counted(vanished.length, 'earlier one')} kept` : ''
	return {
		info: [
			`${counted(embeds.length, 'embed')} in ${printable(places.folder)}${drawn}${kept}`,
			...(injectedPages > 0 ? [`Dialogs in ${counted(injectedPages, 'page')}`] : []),
			...unofferedLines(unoffered),
			...(embeds.length + vanished.length > 0
				? [`Check in ${printable(places.manifest)}: it keeps the addresses of embeds that others show.`]
				: []),
		],
		warnings: [
			...vanished.map(
				(embed) =>
					`${named(embed)} is on no page any more. Its embed page is kept as it was; to take it down, remove it from ${printable(places.manifest)}.`,
			),
			...replaced.map(
				({ before, now }) =>
					`${named(before)} now shows ${quoted(now.subject.name)}, which stands in its place. Where that is something else, give it an entry of its own in ${printable(places.manifest)}.`,
			),
		],
	}
}

/** How many assets have no embed and why, the most frequent reason first, each with one page that shows it. */
function unofferedLines(unoffered: readonly Unoffered[]): string[] {
	if (unoffered.length === 0) return []
	const byReason = new Map<string, string[]>()
	for (const { reason, file } of unoffered) {
		const files = byReason.get(reason)
		if (files) files.push(file)
		else byReason.set(reason, [file])
	}
	const reasons = [...byReason]
		.sort(([, one], [, other]) => other.length - one.length)
		.map(([reason, [file = '', ...more]]) => `${more.length + 1} because ${reason} (${printable(file)})`)
	return [`No embed for ${counted(unoffered.length, 'asset')}, only links: ${reasons.join('; ')}`]
}

function named({ id, subject, file }: PublishedEmbed): string {
	return `The embed ${printable(id)}, ${quoted(subject.name)} of ${printable(file)},`
}

function quoted(name: string): string {
	return `"${printable(name)}"`
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`
}
