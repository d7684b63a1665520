import type { AssetEmbed, SnippetName } from '@linkworthy/core'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { snippetNames } from '../vocabulary.ts'
import { siteCode } from './content.ts'

/** The codes that others paste, each in a field with a button that copies it. */
export function embedCodes(embed: AssetEmbed, cardId: string): Element {
	return h('details.embed', [
		h('summary', embed.path === null ? 'Codes to quote and link' : 'Embed codes'),
		...(Object.keys(snippetNames) as SnippetName[]).map((name) => {
			const id = `${cardId}--${name}`
			const code = embed.snippets[name]
			if (code === undefined) return null
			return h('div.snippet', [
				h('label', { htmlFor: id }, snippetNames[name]),
				h('button.copy.with-script', { type: 'button', dataCopy: id }, [
					'Copy',
					h('span.spoken', ` ${snippetNames[name]}`),
				]),
				h('textarea', { id, readOnly: true, rows: rowsOf(code), spellCheck: 'false' }, code),
			])
		}),
		embed.path === null ? null : h('p.meta', [h('span', 'Written as files to'), siteCode(embed.path)]),
	])
}

/** Lines that the field shows: the code's own, and one for each further 56 characters; judgements. */
function rowsOf(code: string): number {
	const lines = code.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 56), 0)
	return Math.min(12, Math.max(2, lines))
}
