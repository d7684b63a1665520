import type { Plan, Series } from './choice/plan.ts'
import { chartWords, formWord } from './words.ts'

/** Series whose extremes are told; a judgement: more is heard by nobody to the end. */
const mostSeries = 3

/**
 * What a chart shows, for those who do not see it: its kind and name, from where to where it reaches, and the extremes
 * of its series in the words of the table.
 */
export function altText(name: string, plan: Plan, lang: string): string {
	const { form, rows, series, leftOut } = plan
	const named = series.slice(0, mostSeries).map((one) => extremes(one, plan, lang))
	const more =
		series.length > mostSeries
			? `${series
					.slice(mostSeries)
					.map((one) => one.name)
					.join(', ')}.`
			: ''
	return [
		`${formWord(form, lang)}: ${name.replace(/[.。]$/, '')}.`,
		rows[0]?.moment ? `${rows[0].name} – ${rows.at(-1)?.name}.` : '',
		...named,
		more,
		leftOut.length > 0 ? `${chartWords(lang).without}: ${leftOut.join(', ')}.` : '',
	]
		.filter((part) => part !== '')
		.join(' ')
}

function extremes({ name, values, texts }: Series, { rows }: Plan, lang: string): string {
	const { lowest, highest } = chartWords(lang)
	const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]))
	const said = ({ at }: { readonly at: number }) => `${texts[at]} (${rows[at]?.name})`
	const [first, ...others] = known
	if (first === undefined) return ''
	const low = others.reduce((least, one) => (one.value < least.value ? one : least), first)
	const high = others.reduce((most, one) => (one.value > most.value ? one : most), first)
	return `${name}: ${lowest} ${said(low)}, ${highest} ${said(high)}.`
}
