import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'
import { named } from './wording.ts'

export const videoTranscript: Rule = defineRule({
	id: 'video-transcript',
	level: 'note',
	effort: 2,
	summary: 'Whether recordings come with a transcript or captions.',
	evidence: ['WCAG'],
	judge: (page) =>
		eachAsset(page, ['video', 'audio'], (asset) =>
			asset.facts.hasTranscript
				? met
				: missed(`${named(asset)} without a transcript. Expected its words as text, or a captions track.`),
		),
})
