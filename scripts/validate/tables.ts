import { textTable } from '../text-table.ts'
import { figure, intervalText, signed } from './figures.ts'
import type { Baseline, Genre, Summary } from './summary.ts'
import type { SiteValidity } from './validity.ts'

/** What was validated. */
export interface Validation {
	/** Version of the rubric, and of what replaces parts of it. */
	readonly rubric: string
	readonly sites: readonly SiteValidity[]
	/** Sites that have labels and no pages. */
	readonly without: readonly string[]
	readonly summary: Summary
}

/** The validation as text for a terminal. */
export function validationText({ rubric, sites, without, summary }: Validation): string {
	const { score, lift, ahead, linkedShare, baselines, genres } = summary
	const inAll = [
		['AUC', intervalText(score.auc)],
		['lift over words', intervalText(lift)],
		['partial rho, words and age held constant', intervalText(score.partial)],
		['rho with links', intervalText(score.rho)],
		['rho with words', intervalText(score.rhoWithWords)],
		['linked pages in the top tenth', intervalText(score.topTenth)],
		['linked pages', figure(linkedShare)],
		['sites ahead of words', `${ahead} of ${summary.sites}`],
	]
	return [
		textTable([
			['site', 'tier', 'pages', 'linked', 'unscored', 'absent', ...measures, 'AUC of words', 'lift'],
			...sites.map(siteRow),
		]),
		`rubric ${rubric}, ${summary.sites} sites of tier A and B, ${summary.pages} pages; 95 % by drawing sites again\n${textTable(inAll)}`,
		textTable([
			['baseline', 'sites', 'AUC', 'rho', 'partial', 'top tenth', 'lift of the score', 'ahead'],
			...baselines.map(baselineRow),
		]),
		textTable([
			['genre', 'sites', 'pages', 'AUC', 'of words', 'lift', 'partial', 'rho with words', 'ahead'],
			...genres.map(genreRow),
		]),
		without.length === 0 ? '' : `without pages: ${without.join(', ')}\n`,
	]
		.filter((part) => part !== '')
		.join('\n')
}

const measures = ['rho', 'AUC', 'partial', 'rho with words', 'top tenth']

function siteRow({ name, tier, pages, linked, unscored, absent, of }: SiteValidity): string[] {
	const { score, words } = of
	const { rho, auc, partial, rhoWithWords, topTenth } = score!
	return [
		name,
		tier,
		...[pages, linked, unscored, absent].map(String),
		...[rho, auc, partial, rhoWithWords, topTenth, words!.auc].map(figure),
		signed(auc - words!.auc),
	]
}

function baselineRow({ name, sites, auc, rho, partial, topTenth, lift, ahead }: Baseline): string[] {
	return [
		name,
		String(sites),
		intervalText(auc),
		...[rho, partial, topTenth].map(figure),
		intervalText(lift),
		`${ahead} of ${sites}`,
	]
}

function genreRow({ name, sites, pages, auc, wordsAuc, partial, rhoWithWords, ahead }: Genre): string[] {
	return [
		name,
		String(sites),
		String(pages),
		figure(auc),
		figure(wordsAuc),
		signed(auc - wordsAuc),
		figure(partial),
		figure(rhoWithWords),
		`${ahead} of ${sites}`,
	]
}
