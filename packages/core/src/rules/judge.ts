import type { JudgedPage, Rule, Verdict } from './rule.ts'

/** A verdict and the rule that gave it. */
export interface RuledVerdict extends Verdict {
	readonly rule: string
}

/**
 * What all rules say of a page.
 *
 * @param onFailure told of a rule that throws; the others go on.
 */
export function judge(
	page: JudgedPage,
	rules: Iterable<Rule>,
	onFailure: (rule: Rule, error: unknown) => void,
): RuledVerdict[] {
	const verdicts: RuledVerdict[] = []
	for (const rule of rules) {
		try {
			for (const verdict of rule.judge(page)) verdicts.push({ ...verdict, rule: rule.id })
		} catch (error) {
			onFailure(rule, error)
		}
	}
	return verdicts
}
