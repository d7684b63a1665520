import type { Page, Report } from '@linkworthy/core'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { pagePath, pageTitle, rankPages } from '../page-name.ts'
import { countAssets, countKind, figure, hasGain, pointsText, roleName, traitName } from '../vocabulary.ts'
import { onePerLine, spoken } from './content.ts'
import { intervalLine } from './interval-line.ts'
import { pageFilters } from './page-filters.ts'
import { type PageIds, pageHref } from './page-ids.ts'

/** Columns of the table, by the key that the address keeps when it is sorted by them. */
const columnNames = {
	score: 'Score',
	page: 'Page',
	potential: 'Potential',
	role: 'Role',
	assets: 'Assets',
	steps: 'Steps',
} as const

/** All pages as a table that can be sorted and filtered. */
export function pagesTable(report: Report, ids: PageIds): Element {
	if (report.pages.length === 0) {
		return section(h('p.empty', 'There is no page to list.'))
	}
	return section(
		pageFilters(report),
		h('div.scroller', { role: 'region', ariaLabelledBy: 'pages-heading', tabIndex: 0 }, [
			h('table#pages-table', [
				h('caption', 'Select a page to open its entry below.'),
				h(
					'thead',
					h(
						'tr',
						Object.entries(columnNames).map(([key, name]) =>
							h(
								`th.column-${key}`,
								{ scope: 'col', dataSort: key, ariaSort: key === 'score' ? 'descending' : undefined },
								name,
							),
						),
					),
				),
				h('tbody', onePerLine(rankPages(report.pages).map((page) => row(page, ids)))),
			]),
		]),
		h('button#show-all', { type: 'button', hidden: true }),
	)
}

function section(...content: ElementContent[]): Element {
	return h(
		'section#pages',
		{ ariaLabelledBy: 'pages-heading' },
		h('h2#pages-heading', { tabIndex: -1 }, 'Pages'),
		content,
	)
}

/** What the script sorts and filters by stands in `data-` attributes: numbers, file, kinds and rules. */
function row(page: Page, ids: PageIds): Element {
	const { score, findings } = page
	const counts = countAssets(page.assets)
	const best = Math.max(0, ...findings.filter(hasGain).map(({ gain }) => gain))
	return h(
		'tr',
		{
			dataFile: page.file,
			dataScore: score ? String(score.total) : '-1',
			dataPotential: score ? String(score.potential) : '-1',
			dataAssets: String(counts.reduce((sum, [, value]) => sum + value, 0)),
			dataSteps: String(findings.length),
			dataKinds: counts.map(([kind]) => kind).join(' '),
			dataRules: [...new Set(findings.map(({ rule }) => rule))].join(' '),
		},
		[
			h(
				'td.column-score',
				score
					? [h('b', figure(Math.round(score.total))), intervalLine(score)]
					: [h('span', { ariaHidden: 'true' }, '–'), spoken('not scored')],
			),
			h('th.column-page', { scope: 'row' }, [
				h('a', { href: pageHref(ids, page) }, pageTitle(page)),
				page.title === null ? null : h('span.path', pagePath(page)),
				page.traits.length > 0 ? h('span.traits', page.traits.map(traitName).join(', ')) : null,
			]),
			h('td.column-potential.figure', score ? figure(Math.round(score.potential)) : ''),
			h('td.column-role', roleName(page.role)),
			h('td.column-assets', counts.length > 0 ? marks(counts) : h('span.none', 'none')),
			h('td.column-steps.figure', [
				figure(findings.length),
				best > 0 ? h('span.best-gain', [` +${pointsText(best)}`, spoken(' points from the best')]) : null,
			]),
		],
	)
}

/** The marks of a page's kinds with their numbers. */
function marks(counts: ReturnType<typeof countAssets>): Element {
	return h(
		'ul.marks',
		counts.map(([kind, value]) =>
			h('li', { title: countKind(value, kind), className: ['mark', `kind-${kind}`] }, [
				figure(value),
				spoken(countKind(value, kind).replace(/^\S+/, '')),
			]),
		),
	)
}
