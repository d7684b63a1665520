import type { Report } from '@linkworthy/core'
import type { PublishedEmbed } from '../published/embed.ts'
import { fileName } from '../snippets/files.ts'
import type { Content } from '../subject/content.ts'
import { type Subject, subjectOf } from '../subject/subject.ts'
import type { PlacedAsset, ShownVersion } from './audit.ts'

/** An asset that is looked for. */
export interface KnownAsset extends PlacedAsset {
	readonly content: Content
	/** What a frame of its embed page, or its own file, shows. */
	readonly version: ShownVersion
}

/** What is known of a site's assets: the manifest of its embeds, its report, or both. */
export interface Sources {
	readonly embeds: readonly PublishedEmbed[] | null
	readonly report: Report | null
}

/**
 * The assets to look for. Those of the manifest can be told by the address of their embed page; the report adds the
 * words, and tells which embeds are on no page any more.
 */
export function knownAssets({ embeds, report }: Sources): KnownAsset[] {
	const reported = report === null ? null : reportedSubjects(report)
	const published = (embeds ?? []).map(({ id, key, subject }) =>
		known(id, key, subject, reported !== null && !reported.has(key) ? 'vanished' : versionOf(id, key)),
	)
	const keys = new Set((embeds ?? []).map(({ key }) => key))
	const others = [...(reported ?? [])]
		.filter(([key, { content }]) => !keys.has(key) && content.form !== 'link')
		// Without a manifest, an embed page has the name that it would be given today.
		.map(([key, subject]) => known(embeds === null ? fileName(key) : null, key, subject, 'current'))
	return [...published, ...others]
}

function reportedSubjects({ pages }: Report): Map<string, Subject> {
	const subjects = new Map<string, Subject>()
	for (const page of pages)
		for (const asset of page.assets) {
			const subject = subjectOf(asset, page)
			if (subject !== null) subjects.set(asset.key, subject)
		}
	return subjects
}

/** An embed is published under its key, so another key has come since; numbers tell equal names apart. */
function versionOf(id: string, key: string): ShownVersion {
	return id === fileName(key) || id.replace(/-\d+$/, '') === fileName(key) ? 'current' : 'changed'
}

function known(id: string | null, key: string, subject: Subject, version: ShownVersion): KnownAsset {
	const { kind, name, href, content } = subject
	return { id: content.form === 'words' ? null : id, key, kind, name, href, content, version }
}
