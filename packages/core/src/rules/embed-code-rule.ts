import type { AssetFacts } from '../detectors/asset-facts.ts'
import { eachAsset, type Rule, type Verdict } from './rule.ts'

/** Judges code for others to paste, wherever it stands: on a page, or about to be handed out. */
export interface JudgesCode {
	readonly judgeCode: (code: AssetFacts['embed-code']) => Omit<Verdict, 'asset'>
}

/** A rule about the embed codes of a page. */
export function defineEmbedCodeRule(rule: Omit<Rule, 'judge'> & JudgesCode): Rule & JudgesCode {
	return { ...rule, judge: (page) => eachAsset(page, ['embed-code'], ({ facts }) => rule.judgeCode(facts)) }
}

/** Whether a rule is one about embed codes. */
export function judgesCode(rule: Rule): rule is Rule & JudgesCode {
	return 'judgeCode' in rule
}
