import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PublishedEmbed } from '@linkworthy/embed'
import {
	embedFiles,
	frameBlock,
	type HeaderRule,
	headerRules,
	headersFiles,
	pictureBlock,
} from '@linkworthy/embed'
import { displayPath } from '../display-path.ts'
import { reason } from '../reason.ts'

/**
 * Where the site's own headers files would keep embeds from being shown elsewhere, a line for each file and header.
 *
 * @param folders absolute paths that such files may lie in: the published folder, the project.
 */
export async function blockedEmbeds(
	folders: readonly string[],
	embeds: readonly PublishedEmbed[],
	pages: ReadonlyMap<string, string>,
	cwd: string,
): Promise<string[]> {
	const lines: string[] = []
	for (const folder of new Set(folders))
		for (const name of headersFiles) {
			const text = await readFile(join(folder, name), 'utf8').catch(() => null)
			if (text === null) continue
			const file = displayPath(join(folder, name), cwd)
			try {
				for (const header of blocks(headerRules(name, text), embeds, pages))
					lines.push(
						`${file} keeps other sites from showing the embeds: ${header}. Expected none for /embed/.`,
					)
			} catch (error) {
				lines.push(`${file} could not be read: ${reason(error)}`)
			}
		}
	return lines
}

function blocks(
	rules: readonly HeaderRule[],
	embeds: readonly PublishedEmbed[],
	pages: ReadonlyMap<string, string>,
): Set<string> {
	const found = new Set<string>()
	for (const { id, subject, hasChart } of embeds) {
		const address = pages.get(id) ?? subject.href
		const page = frameBlock(rules, new URL(address).pathname)
		const { content } = subject
		const src = content.form === 'picture' ? content.src : hasChart ? embedFiles.chartPng : null
		const picture = src === null ? null : pictureBlock(rules, new URL(src, address).pathname)
		for (const header of [page, picture]) if (header !== null) found.add(header)
	}
	return found
}
