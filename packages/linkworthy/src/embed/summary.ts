import type { PublishedEmbed } from '@linkworthy/embed'
import { printable } from '@linkworthy/reporters'
import type { Injected } from './inject-pages.ts'
import type { Unoffered } from './offers.ts'
import type { Published } from './publish-embeds.ts'

/** What an app can do to have dialogs. */
const appDocs =
	'https://github.com/linkworthy/linkworthy/blob/main/docs/embeds.md#pages-that-an-app-takes-over'

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
	injected: Injected,
	places: Places,
): EmbedSummary {
	const drawn = charts.drawn.size > 0 ? `, ${counted(charts.drawn.size, 'chart')} from tables` : ''
	const kept = vanished.length > 0 ? `, ${counted(vanished.length, 'earlier one')} kept` : ''
	return {
		info: [
			`${counted(embeds.length, 'embed')} in ${printable(places.folder)}${drawn}${kept}`,
			...(injected.pages > 0 ? [`Dialogs in ${counted(injected.pages, 'page')}`] : []),
			...appLines(injected.appPages),
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

/** How many pages got no dialogs because an app takes them over, and what to do about it. */
function appLines(appPages: ReadonlyMap<string, number>): string[] {
	return Array.from(appPages, ([framework, pages]) => {
		const remedy =
			framework === 'VitePress'
				? 'the plugin @linkworthy/vite keeps them when it builds the site'
				: `let the app's own components have them (${appDocs})`
		return `No dialogs in ${counted(pages, 'page')} that ${framework} takes over in the browser, only discovery links and records: ${remedy}`
	})
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
