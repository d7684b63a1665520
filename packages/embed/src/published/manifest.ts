import { fileName } from '../snippets/files.ts'
import { publicAddress } from '../subject/address.ts'
import type { FramedContent } from '../subject/content.ts'
import type { CreditedPage, Licence } from '../subject/credited-page.ts'
import { readDrawing } from '../subject/drawing.ts'
import { readTable } from '../subject/table.ts'
import { oneLine } from '../subject/text.ts'
import type { FramedSubject, PublishedEmbed } from './embed.ts'

/** What a manifest holds, and what of it could not be read. */
export interface Manifest {
	readonly embeds: readonly PublishedEmbed[]
	/** A line each. */
	readonly problems: readonly string[]
}

/** The manifest as text: sorted by id, so that a new embed is one more block in it. */
export function writeManifest(embeds: readonly PublishedEmbed[]): string {
	const sorted = embeds.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
	return `${JSON.stringify({ version: 1, embeds: sorted }, null, '\t')}\n`
}

/**
 * Reads a manifest. It is a file that people edit and merge, and what it holds is published again: every address, text
 * and piece of markup is read as if it came from a page.
 *
 * @throws {SyntaxError} for what is no manifest at all.
 */
export function readManifest(text: string): Manifest {
	const { version, embeds } = object(JSON.parse(text))
	if (version !== 1 || !Array.isArray(embeds)) throw new SyntaxError('expected {"version": 1, "embeds": […]}')
	const read: PublishedEmbed[] = []
	const problems: string[] = []
	const ids = new Set<string>()
	for (const value of embeds) {
		const embed = readEmbed(object(value))
		const id = String(object(value).id)
		if (embed === null) problems.push(`the embed ${JSON.stringify(id)} could not be read`)
		else if (ids.has(id.toLowerCase())) problems.push(`the embed ${JSON.stringify(id)} is there twice`)
		else read.push(embed)
		ids.add(id.toLowerCase())
	}
	return { embeds: read, problems }
}

type Json = Readonly<Record<string, unknown>>

function object(value: unknown): Json {
	return typeof value === 'object' && value !== null ? (value as Json) : {}
}

function readEmbed({ id, key, file, number, subject, hasChart, chart }: Json): PublishedEmbed | null {
	const shown = readSubject(object(subject))
	const drawn = readContent(object(chart))
	if (shown === null || typeof id !== 'string' || fileName(id) !== id) return null
	return {
		id,
		key: line(key),
		file: line(file),
		number: Number(number) || 1,
		subject: shown,
		...(hasChart === true && { hasChart }),
		...(drawn?.form === 'picture' && { chart: drawn }),
	}
}

function readSubject({ kind, name, href, page, content }: Json): FramedSubject | null {
	const credited = readPage(object(page))
	const shown = readContent(object(content))
	const address = publicAddress(String(href))
	if (credited === null || shown === null || address === null || line(name) === '') return null
	return {
		// A kind that this version does not know is shown like any other.
		kind: line(kind) as FramedSubject['kind'],
		name: line(name),
		href: address.href,
		page: credited,
		content: shown,
	}
}

function readPage({
	url,
	title,
	siteName,
	authors,
	published,
	modified,
	licence,
	lang,
}: Json): CreditedPage | null {
	const address = publicAddress(String(url))
	if (address === null || line(siteName) === '') return null
	return {
		url: address.href,
		title: line(title) || null,
		siteName: line(siteName),
		authors: Array.isArray(authors) ? authors.map(line).filter((name) => name !== '') : [],
		published: line(published) || null,
		modified: line(modified) || null,
		licence: readLicence(object(licence)),
		lang: line(lang) || 'und',
	}
}

function readLicence({ name, url }: Json): Licence | null {
	return line(name) === '' ? null : { name: line(name), url: publicAddress(String(url))?.href ?? null }
}

function readContent({ form, src, alt, svg, html, widthPx, heightPx }: Json): FramedContent | null {
	const size = { widthPx: pixels(widthPx), heightPx: pixels(heightPx) }
	if (form === 'table') {
		const table = readTable(String(html))
		return 'reason' in table ? null : table
	}
	if (form === 'drawing') {
		const drawing = readDrawing(String(svg))
		return 'reason' in drawing ? null : { form, ...drawing, alt: line(alt) }
	}
	const address = publicAddress(String(src))
	if (address === null) return null
	if (form === 'picture') return { form, src: address.href, alt: line(alt), ...size }
	return form === 'frame' ? { form, src: address.href, ...size } : null
}

/** Longest text, in characters: more than any that is written. */
const longest = 1000

function line(value: unknown): string {
	return typeof value === 'string' ? oneLine(value, longest) : ''
}

function pixels(value: unknown): number | null {
	return Number.isInteger(value) && (value as number) > 0 ? (value as number) : null
}
