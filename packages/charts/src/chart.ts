import type { Subject } from '@linkworthy/embed'
import { altText } from './alt.ts'
import { choosePlan } from './choice/choose.ts'
import type { NoFit, Plan, Series } from './choice/plan.ts'
import { barPanels, bars } from './drawing/bars.ts'
import { compose } from './drawing/compose.ts'
import { dots } from './drawing/dots.ts'
import { linePanels, lines } from './drawing/lines.ts'
import { sizes } from './drawing/look.ts'
import { png } from './drawing/png.ts'
import { render } from './drawing/render.ts'
import { wrap } from './drawing/wrap.ts'

/** A table as a picture. */
export interface Chart {
	/** What was chosen, and the numbers that are drawn. */
	readonly plan: Plan
	readonly svg: string
	/** Null where the font of the PNG lacks letters of the texts; the SVG is shown in a font of the reader's. */
	readonly png: Uint8Array | null
	/** Says what the chart shows. */
	readonly alt: string
	/** Size in CSS pixels. */
	readonly widthPx: number
	readonly heightPx: number
}

/** Draws the chart of a table with its title and credit, or says why none fits. The same table gives the same bytes. */
export async function chartOf(subject: Subject): Promise<Chart | NoFit> {
	const { content, name, page } = subject
	if (content.form !== 'table') return { form: null, reason: 'no table' }
	const lang = knownLanguage(page.lang)
	const plan = choosePlan(content, lang)
	if (plan.form === null) return plan
	const alt = altText(name, plan, lang)
	const subtitle = subtitleOf(plan)
	const { svg, ...size } = compose(subject, subtitle, alt, await render(specOf(plan, lang)))
	const texts = svg.replace(/<(?:title|desc)>[^<]*|<[^>]*>|&[#\w]+;/g, '')
	return { plan, svg, png: await png(svg, texts.replace(/\s/g, ' ')), alt, ...size }
}

/** The language, or `und` for what is none: a tag that Intl does not take. */
function knownLanguage(lang: string): string {
	try {
		return Intl.getCanonicalLocales(lang)[0] ?? 'und'
	} catch {
		return 'und'
	}
}

function specOf(plan: Plan, lang: string): Parameters<typeof render>[0] {
	switch (plan.form) {
		case 'bars':
		case 'grouped-bars':
			return bars(plan)
		case 'bar-panels':
			return barPanels(plan, panelTitle)
		case 'dots':
			return dots(plan, lang)
		case 'lines':
			return lines(plan, lang)
		case 'line-panels':
			return linePanels(plan, lang, panelTitle)
	}
}

/** What is measured: the one series with its unit, else the unit that all share. Panels say it themselves. */
function subtitleOf({ form, series }: Plan): string {
	const [first] = series
	if (first === undefined || form.endsWith('panels')) return ''
	if (series.length === 1) return withUnit(first)
	const { unit } = first
	return unit === null || series.every(({ name }) => name.includes(unit)) ? '' : unit
}

function panelTitle(series: Series, widthPx: number): string[] {
	return wrap(withUnit(series), { widthPx, sizePx: sizes.panel, weight: 600, mostLines: 3 })
}

function withUnit({ name, unit }: Series): string {
	return unit === null || unit === '' || name.includes(unit) ? name : `${name} (${unit})`
}
