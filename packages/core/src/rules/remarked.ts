import type { Place, Remark } from '../record.ts'
import type { JudgedPage } from './rule.ts'

/** The first remark that the detectors left for a rule. */
export function firstRemark(page: JudgedPage, rule: string): Remark | undefined {
	return page.remarks.find((remark) => remark.rule === rule)
}

/** The place of a remark, ready to be spread into a verdict. */
export function at(remark: Remark | undefined): { readonly place?: Place } {
	return remark ? { place: remark.place } : {}
}
