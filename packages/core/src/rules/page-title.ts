import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { titleHead } from './title-words.ts'
import { met, missed } from './verdict.ts'
import { quoted } from './wording.ts'

/** What editors and templates put where a title is missing. */
const placeholders = new Set([
	'untitled',
	'untitled document',
	'document',
	'new page',
	'page',
	'home',
	'index',
	'title',
	'test',
])

export const pageTitle: Rule = defineRule({
	id: 'page-title',
	level: 'note',
	effort: 1,
	summary: 'Whether the page has a title that names its subject.',
	evidence: [],
	judge: (page) => {
		const head = titleHead(page.title ?? '')
		if (head === '') return [missed('No title found. Expected one that names what the page is about.')]
		if (!placeholders.has(head.toLowerCase())) return [met]
		return [missed(`The title is ${quoted(head)}. Expected one that names what the page is about.`)]
	},
})
