import type { Element } from 'hast'
import { h } from 'hastscript'
import { dialogDetails, dialogElement, dialogScript } from '../dialog/dialog.ts'
import { embedAddresses, embedFolder } from '../page/addresses.ts'
import type { PublishedEmbed } from '../published/embed.ts'
import { citation } from '../records/citation.ts'
import { inScript } from '../records/in-script.ts'
import { structuredData } from '../records/structured-data.ts'
import type { Rel } from '../snippets/credit.ts'
import { serialise } from '../snippets/serialise.ts'
import { snippets } from '../snippets/snippets.ts'
import { marked } from './marks.ts'
import { pagePlaces, type Range } from './page-places.ts'
import { statedRecords } from './stated-records.ts'

/** An embed and the element of the page that it was made of. */
export interface PlacedEmbed {
	readonly embed: PublishedEmbed
	readonly range: Range
}

/** Something to put into a page; nothing of the page is replaced. */
export interface Insertion {
	/** Place in the page's text, in UTF-16 code units. */
	readonly offset: number
	readonly html: string
}

/** How things are put into a page. */
export interface InsertionOptions {
	readonly site: URL
	readonly rel?: Rel | undefined
	/** Only where the page holds an empty `linkworthy-embed` ready. */
	readonly heldOnly?: boolean
}

/** What to put into a page, by place. */
export interface FoundPlaces {
	readonly insertions: readonly Insertion[]
	/** Whether the page has dialogs then. */
	readonly hasDialogs: boolean
	/** The framework whose app takes over what dialogs would stand in, so that they were left out; null without one. */
	readonly app: string | null
}

/** What to put into a page; or why nothing can be. */
export type Insertions = FoundPlaces | { readonly problem: string }

/**
 * What to put into a page for its embeds: a dialog under each, and in the head their discovery links, their records and
 * the script of the dialogs. No dialog where an app of the page would take it out, and nothing at all where the page
 * does not look as it did when it was read.
 *
 * @param text the page without insertions.
 */
export function insertionsFor(
	text: string,
	placed: readonly PlacedEmbed[],
	{ site, rel, heldOnly = false }: InsertionOptions,
): Insertions {
	const places = pagePlaces(text)
	const insertions: Insertion[] = []
	const taken = new Set<number>()
	const shown: PublishedEmbed[] = []
	let app: string | null = null
	let hasDialogs = false
	for (const { embed, range } of placed) {
		const after = places.after(range)
		const held = after?.held ?? null
		const isHeld = held !== null && !taken.has(held)
		if (after?.isOffered) {
			hasDialogs = true
			shown.push(embed)
			continue
		}
		if (heldOnly && !isHeld) continue
		if (after?.app) {
			app = after.app
			shown.push(embed)
			continue
		}
		const offset = isHeld ? held : (after?.behind ?? null)
		if (offset === null) return { problem: problemWith(embed) }
		if (isHeld) taken.add(offset)
		insertions.push({ offset, html: marked(dialogOf(embed, isHeld, site, rel)) })
		hasDialogs = true
		shown.push(embed)
	}
	if (shown.length === 0) return { insertions, hasDialogs, app }
	if (places.head === null) return { problem: 'it has no </head>' }
	const script = hasDialogs ? [scriptOf(site)] : []
	const head = serialise([...headOf(shown, site, places.jsonLd), ...script])
	insertions.push({ offset: places.head, html: marked(head) })
	return { insertions: insertions.toSorted((a, b) => a.offset - b.offset), hasDialogs, app }
}

function problemWith({ subject }: PublishedEmbed): string {
	return `the ${subject.kind} "${subject.name}" is not where it was found, or nothing can stand after it`
}

function dialogOf({ id, subject }: PublishedEmbed, isHeld: boolean, site: URL, rel: Rel | undefined): string {
	const { page, drawing, data } = embedAddresses(site, id)
	const details = dialogDetails(subject, {
		snippets: snippets(subject, { rel, embedPage: page, drawingFile: drawing }),
		citation: citation(subject, id),
		data: subject.content.form === 'table' ? data : null,
	})
	// The start of a `div` ends a paragraph whose end tag was left out.
	return serialise(isHeld ? [details] : [h('div', h(dialogElement, details))])
}

/** Discovery links, and records that the page lacks. */
function headOf(embeds: readonly PublishedEmbed[], site: URL, jsonLd: readonly string[]): Element[] {
	const stated = statedRecords(jsonLd, embeds[0]?.subject.page.url ?? site.href)
	const records = embeds
		.flatMap(({ id, subject }) => structuredData(subject, embedAddresses(site, id)) ?? [])
		.filter((record) => !stated.include(record))
	const links = embeds.map(({ id, subject }) => {
		const href = embedAddresses(site, id).oembed
		return h('link', { rel: 'alternate', type: 'application/json+oembed', href, title: subject.name })
	})
	const data = records.length > 0 ? [h('script', { type: 'application/ld+json' }, inScript(records))] : []
	return [...links, ...data]
}

/** The script of the dialogs: by its path, so that it runs wherever the site is looked at. */
function scriptOf(site: URL): Element {
	return h('script', { type: 'module', src: new URL(`${embedFolder}/${dialogScript}`, site).pathname })
}
