import type { Page, Score } from '@linkworthy/core'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { pagePath, pageTitle } from '../page-name.ts'
import { printable } from '../plain-text.ts'
import { penaltySentence, scoreSentence, unscoredSentence } from '../score-words.ts'
import { assetWords, count, figure, isDoubtful, roleName } from '../vocabulary.ts'
import { assetCard } from './asset-card.ts'
import { siteCode, words } from './content.ts'
import { deferred } from './deferred.ts'
import { findingLists } from './finding-list.ts'
import { outsideLink } from './outside-link.ts'
import { scoreBar } from './score-bar.ts'

/** Everything that the report says of a page, closed until it is asked for. */
export function pageEntry(page: Page, id: string): Element {
	return h('details.entry', { id }, [
		h('summary', [
			h('span.score', page.score ? figure(Math.round(page.score.total)) : '–'),
			h('h3', pageTitle(page)),
			page.title === null ? null : h('span.path', pagePath(page)),
			h('span.gist', gist(page)),
		]),
		deferred(
			h('div.entry-body', [
				about(page),
				h('section', [
					h('h4', 'Score'),
					...(page.score ? scorePart(page.score) : [h('p.lead', unscoredSentence(page))]),
				]),
				h('section', [h('h4', count(page.assets.length, 'asset')), assets(page, id)]),
				h('section', [h('h4', count(page.findings.length, 'finding')), ...findings(page, id)]),
				h('p.back', h('a', { href: '#pages' }, 'Back to the list of pages')),
			]),
		),
	])
}

function gist({ score, role, assets: found, findings: open }: Page): string {
	const scored = score ? [] : [`not scored: ${roleName(role)}`]
	return [...scored, assetWords(found) || 'no assets', count(open.length, 'finding')].join(' · ')
}

function about(page: Page): Element {
	return h('p.meta', [
		h('span', [page.role, ...page.traits].map((name) => name.replaceAll('-', ' ')).join(', ')),
		h('span', count(page.words, 'word')),
		h('span', page.lang === 'und' ? 'language not stated' : `language ${printable(page.lang)}`),
		page.url === null ? null : outsideLink(page.url, words(printable(page.url))),
		siteCode(page.file),
		page.source === null ? null : h('span', ['built from ', siteCode(page.source)]),
	])
}

function scorePart(score: Score): ElementContent[] {
	const { total, potential, gates } = score
	const penalty = penaltySentence(score)
	return [
		h('p.lead', scoreSentence(score)),
		...(gates.length > 0 ? [capped(gates, total, potential)] : []),
		...(penalty === null ? [] : [h('p.notice', penalty)]),
		scoreBar(score),
	]
}

function capped(gates: readonly string[], total: number, potential: number): Element {
	const names = gates.flatMap((gate, index) => [...(index > 0 ? [words(', ')] : []), siteCode(gate)])
	return h('p.notice', [
		words(`Held at ${figure(total)} by `),
		...names,
		words(`. The content alone would reach ${figure(potential)}.`),
	])
}

function assets(page: Page, id: string): Element {
	if (page.assets.length === 0)
		return h('p.empty', 'Nothing was found here that others would cite, quote, embed or use.')
	const ranked = page.assets.toSorted(
		(a, b) => Number(isDoubtful(a)) - Number(isDoubtful(b)) || b.points - a.points,
	)
	return h(
		'ol.assets',
		ranked.map((asset) => assetCard(asset, id)),
	)
}

function findings(page: Page, id: string): Element[] {
	if (page.findings.length === 0) return [h('p.empty', 'No rule has anything to say about this page.')]
	return findingLists(page, id)
}
