import { readPasted } from './detectors/reading/pasted-code.ts'
import { domainOf } from './facts/links.ts'
import type { Level } from './report.ts'
import { judgesCode } from './rules/embed-code-rule.ts'
import { rules } from './rules/registry.generated.ts'

/** What is wrong with code that others are to paste. */
export interface EmbedCodeProblem {
	/** Rule id; also the name of its docs page. */
	readonly rule: string
	readonly level: Level
	/** What was found and what was expected. */
	readonly message: string
}

/**
 * Judges code for others to paste by the rules that embed codes on pages are judged by. Pure; nothing is found in what
 * is neither HTML nor Markdown with a picture, and in more than 4,000 characters.
 *
 * @param site address of who offers it, to tell links to others; without it these are not judged.
 */
export function lintEmbedCode(code: string, site: string | null = null): EmbedCodeProblem[] {
	const pasted = readPasted(code, site === null ? null : domainOf(site))
	if (pasted === null) return []
	return rules.filter(judgesCode).flatMap(({ id, level, judgeCode }) => {
		const { message } = judgeCode(pasted.facts)
		return message === undefined ? [] : [{ rule: id, level, message }]
	})
}
