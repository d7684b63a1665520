import fc from 'fast-check'
import type { Content } from '../src/subject/content.ts'
import { type Subject, subjectOf } from '../src/subject/subject.ts'
import { chart, page } from './report.ts'

/** Words of page content as an attacker, or a title with much punctuation, would choose them. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc
		.array(
			fc.constantFrom(
				...['[', ']', '(', ')', '![', '](x)', '|', '\\', '`', '```', '\n', '\n\n', '\r\n', '# ', '- ', '1. '],
				...['> ', '*', '_', '~~', '$', '{', '}', '{{', '<', '>', '"', "'", '&amp;', '&', '&#x6A;', '<!--'],
				...['-->', '</figure>', '<script>alert(1)</script>', '<img onerror=x>', 'https://other.example/'],
				...['www.o.example', 'a@b.example', '[^1]', '[^1]:', '[x]:', '---', '===', '    ', '\t', 'tide', 'é'],
				...[
					'🌊',
					'\u202E',
					'link:x[y]',
					'image::x[]',
					'____',
					'++',
					'. ',
					'.. ',
					'::',
					'xref:a[]',
					'<<a>>',
					'(C)',
				],
				...[
					"'",
					'...',
					'--',
					'include::x[]',
					':a: b',
					'NOTE: ',
					'|===',
					'[[a]]',
					'pass:[<b>]',
					'</iframe>',
					'=""',
				],
			),
			{ maxLength: 14 },
		)
		.map((parts) => parts.join('')),
)

const contents = {
	picture: { facts: { form: 'image', widthPx: 800, heightPx: 450 } },
	table: { kind: 'data-table', src: null },
	frame: { kind: 'interactive', facts: { form: 'frame' } },
	words: { kind: 'quote', facts: { speaker: 'x' } },
	link: { kind: 'dataset' },
} as const

/** A subject with the given content, whatever the page says; null where it has no such content. */
export function hostileSubjects<Form extends keyof typeof contents>(
	form: Form,
): fc.Arbitrary<Subject & { readonly content: Extract<Content, { form: Form }> }> {
	const { facts = {}, ...changes } = { facts: {}, ...contents[form] }
	return fc
		.record({
			title: fc.option(hostileText),
			text: hostileText,
			pageTitle: fc.option(hostileText),
			siteName: hostileText,
			src: hostileText,
			anchor: fc.option(hostileText),
			alt: fc.option(hostileText),
			lang: fc.constantFrom('en', 'de', 'ja', 'xx', 'und'),
			licence: fc.constantFrom(null, 'CC-BY', 'stated'),
		})
		.map(({ title, text, pageTitle, siteName, src, anchor, alt, lang, licence }) => {
			const stated = { ...facts, ...(form === 'words' ? { speaker: alt ?? '' } : { alt }) }
			const address = form === 'table' ? null : `/img/${src}?${src}#${src}`
			const asset = chart({ title, text, anchor, src: address, ...changes, facts: stated })
			const markup = `<table><tr><td>${text}</td></tr><tr><td>1</td></tr></table>`
			return subjectOf(asset, page([], { title: pageTitle, lang, facts: { licence } }), { siteName, markup })
		})
		.filter((subject) => subject?.content.form === form && subject.content.form !== undefined) as never
}
