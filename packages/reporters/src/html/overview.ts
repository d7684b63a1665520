import type { Report } from '@linkworthy/core'
import type { Element, ElementContent } from 'hast'
import { h, s } from 'hastscript'
import { nextSteps } from '../next-steps.ts'
import { pagePath } from '../page-name.ts'
import { printable } from '../plain-text.ts'
import { pagesWithAssets, scoresOf, spreadSentence, unscoredSentence } from '../spread.ts'
import { count, countKind, figure, isDoubtful, kindName, kinds, pointsText } from '../vocabulary.ts'
import { siteText, spoken, words } from './content.ts'
import { histogram } from './histogram.ts'
import { columnHeads } from './listing.ts'
import { type PageIds, pageHref } from './page-ids.ts'
import { percent } from './scale.ts'

/** Three figures with a sentence each, the distribution of the scores, and the assets by kind. */
export function overview(report: Report, ids: PageIds): Element {
	const scores = scoresOf(report)
	return h('section#overview', { ariaLabel: 'Overview' }, [
		h('div.figures', [pagesFigure(report), assetsFigure(report), stepsFigure(report, ids)]),
		h('div.pictures', [
			h('figure', [
				h('figcaption', 'Pages by score'),
				scores.length > 0
					? histogram(scores)
					: h('p.empty', 'No page is scored, so there is nothing to draw.'),
			]),
			h('figure', [h('figcaption', 'Assets by kind'), kindBars(report)]),
		]),
	])
}

function bigFigure(value: string, unit: string, ...sentence: (ElementContent | string)[]): Element {
	return h('div.big-figure', [h('p.value', [h('b', value), ' ', unit]), h('p', sentence)])
}

function pagesFigure(report: Report): Element {
	const { pages, scored } = report.totals
	if (pages === 0) return bigFigure('0', 'pages', 'No page was analysed.')
	const unit =
		scored === pages ? `${scored === 1 ? 'page' : 'pages'} scored` : `of ${count(pages, 'page')} scored`
	return bigFigure(figure(scored), unit, [spreadSentence(report), unscoredSentence(report)].join(' ').trim())
}

function assetsFigure(report: Report): Element {
	const { assets, assetsByKind } = report.totals
	const doubtful = report.pages.flatMap((page) => page.assets).filter(isDoubtful).length
	const apart =
		doubtful === 0
			? ''
			: ` ${count(doubtful, 'doubtful one is', 'doubtful ones are')} listed but not counted.`
	if (assets === 0)
		return bigFigure('0', 'assets', `Nothing was found that others would cite, quote or embed.${apart}`)
	const most = kinds.toSorted((a, b) => (assetsByKind[b] ?? 0) - (assetsByKind[a] ?? 0))[0] ?? 'data-table'
	return bigFigure(
		figure(assets),
		assets === 1 ? 'asset found' : 'assets found',
		`They stand on ${count(pagesWithAssets(report), 'page')}; the most frequent kind: ${countKind(assetsByKind[most] ?? 0, most)}.${apart}`,
	)
}

function stepsFigure(report: Report, ids: PageIds): Element {
	const steps = nextSteps(report)
	const best = steps.toSorted((a, b) => b.finding.gain - a.finding.gain)[0]
	if (!best) return bigFigure('0', 'steps', 'No finding would raise a score.')
	return bigFigure(
		`+${pointsText(best.finding.gain)}`,
		'points from one step',
		words('The most that a single step would add, on '),
		h('a', { href: pageHref(ids, best.page) }, siteText(pagePath(best.page))),
		words(
			` (${printable(best.finding.rule)}). ${count(steps.length, 'kind of step is', 'kinds of step are')} listed below.`,
		),
	)
}

function kindBars({ totals }: Report): Element {
	const found = kinds
		.map((kind) => ({ kind, value: totals.assetsByKind[kind] ?? 0 }))
		.filter(({ value }) => value > 0)
		.sort((a, b) => b.value - a.value)
	if (found.length === 0) return h('p.empty', 'No asset was found.')
	const most = Math.max(...found.map(({ value }) => value))
	return h('table.kind-bars', [
		h('caption.spoken', 'Assets by kind'),
		h('thead.unseen', columnHeads(['Kind', 'Share of the most frequent', 'Assets'].map(spoken))),
		h(
			'tbody',
			found.map(({ kind, value }) =>
				h('tr', [
					h('th', { scope: 'row', className: ['mark', `kind-${kind}`] }, kindName(kind)),
					h(
						'td',
						s(
							'svg.kind-bar',
							{ ariaHidden: 'true' },
							s('rect.bar', { width: percent((100 * value) / most), height: '100%' }),
						),
					),
					h('td.figure', figure(value)),
				]),
			),
		),
	])
}
