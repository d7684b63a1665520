import type { SnippetName } from '@linkworthy/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { audited, codesOf, knownAsset, onlyPlacement, pasted } from '../../test/host-page.ts'
import { chart, page } from '../../test/report.ts'
import { hostileSubjects } from '../../test/subjects.ts'
import { wordPressFilter } from '../../test/wordpress.ts'
import { type Subject, subjectOf } from '../subject/subject.ts'
import { letters, openingOf } from './folded-words.ts'

const picture = subjectOf(chart(), page([])) as Subject
const table = subjectOf(chart({ kind: 'data-table', src: null }), page([]), {
	markup: '<table><tr><th>Month</th></tr><tr><td>May</td></tr></table>',
}) as Subject
const words = subjectOf(
	chart({ kind: 'statistic', text: 'High water is 3.2 m in March', src: null, facts: {} }),
	page([]),
) as Subject

const forms: readonly [Subject, SnippetName, string][] = [
	[picture, 'figure', 'picture'],
	[picture, 'iframe', 'frame'],
	[picture, 'auto-height', 'frame'],
	[picture, 'wordpress', 'wordpress'],
	[picture, 'markdown', 'picture'],
	[picture, 'asciidoc', 'picture'],
	[table, 'iframe', 'frame'],
	[table, 'wordpress', 'wordpress'],
	[words, 'blockquote', 'quote'],
	[words, 'markdown', 'quote'],
	[words, 'asciidoc', 'quote'],
]

describe('each code of ours, pasted into a page of another site', () => {
	test.each(forms)('%#: is found with its credit', async (subject, name, form) => {
		const code = codesOf(subject)[name] as string
		expect(onlyPlacement(await pasted(name, code), knownAsset(subject))).toMatchObject({
			form,
			asset: { name: subject.name, href: subject.href },
			version: 'current',
			credit: {
				state: 'present',
				address: subject.href,
				target: 'asset',
				redirected: false,
				rel: [],
				text: 'Tides of the quay, tides.example',
				keywordRich: false,
			},
		})
	})

	test.each(['nofollow', 'sponsored'] as const)('says that the link is %s', (rel) => {
		for (const name of ['figure', 'iframe', 'auto-height'] as const) {
			const code = codesOf(picture, { rel })[name] as string
			expect(onlyPlacement(code, knownAsset(picture)).credit).toMatchObject({ state: 'present', rel: [rel] })
		}
	})

	test('as what WordPress keeps of it, and as it is once the frame has loaded', () => {
		const kept = wordPressFilter(codesOf(picture).wordpress as string) as string
		expect(onlyPlacement(kept, knownAsset(picture))).toMatchObject({
			form: 'wordpress',
			credit: { state: 'present', target: 'asset' },
		})
		const loaded = kept.replace('<blockquote>', '<blockquote style="display: none;">')
		expect(onlyPlacement(loaded, knownAsset(picture))).toMatchObject({
			form: 'wordpress',
			credit: { state: 'in-frame', address: picture.href },
		})
	})

	test('the link alone shows nothing', () => {
		expect(audited(codesOf(picture).link as string, knownAsset(picture))).toMatchObject({
			placements: [],
			plainLinks: 1,
		})
	})
})

/** Words without letters are none, and a few of them at no place of their own could be anybody's. */
function isTold({ content, href }: Subject): boolean {
	if (content.form !== 'words') return true
	const said = letters(content.text)
	return openingOf(said) !== null || (said !== '' && href.includes('#'))
}

describe.each(['picture', 'table', 'frame', 'words'] as const)('of a %s, whatever its page says,', (form) => {
	test('each code is found once, with its credit and the rel of it', async () => {
		await fc.assert(
			fc.asyncProperty(
				hostileSubjects(form),
				fc.constantFrom('none', 'nofollow', 'sponsored'),
				async (subject, rel) => {
					for (const [name, code] of Object.entries(codesOf(subject, { rel }))) {
						// Plain text and links show nothing, and AsciiDoc takes long.
						if (name === 'text' || name === 'link' || name === 'asciidoc') continue
						if (name === 'markdown' && (form === 'table' || form === 'frame')) continue
						const { placements } = audited(await pasted(name, code), knownAsset(subject))
						if (!isTold(subject)) continue
						expect(placements).toHaveLength(1)
						expect(placements[0]?.credit).toMatchObject({ state: 'present', target: 'asset' })
						if (name === 'figure' || name === 'iframe')
							expect(placements[0]?.credit.rel).toEqual(rel === 'none' ? [] : [rel])
					}
				},
			),
			{ numRuns: 40 },
		)
	})
})
