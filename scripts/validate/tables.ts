import { textTable } from '../text-table.ts'
import { figure, intervalText, signed, signedInterval } from './figures.ts'
import { type Baseline, type Genre, isCounted, liftOver, type Summary } from './summary.ts'
import type { SiteValidity } from './validity.ts'

/** What was validated. */
export interface Validation {
	/** Version of the rubric. */
	readonly rubric: string
	readonly sites: readonly SiteValidity[]
	/** Sites that have labels and no pages. */
	readonly without: readonly string[]
	readonly summary: Summary
}

/** Rows of a table, the head first. */
export type Rows = readonly (readonly string[])[]

/** The validation as text for a terminal. */
export function validationText({ rubric, sites, without, summary }: Validation): string {
	const head = `rubric ${rubric}, ${summary.sites} sites of tier A and B, ${summary.pages} pages; 95 % by drawing sites again\n`
	return [
		textTable(siteRows(sites)),
		`${head}${textTable(sumRows(summary))}`,
		textTable(baselineRows(summary)),
		textTable(genreRows(summary)),
		...(without.length === 0 ? [] : [`without pages: ${without.join(', ')}\n`]),
	].join('\n')
}

/** Each site with what the score does there. */
export function siteRows(sites: readonly SiteValidity[]): Rows {
	const head = ['site', 'tier', 'pages', 'linked', 'unscored', 'absent']
	const measures = ['rho', 'AUC', 'of words', 'lift', 'partial', 'rho with words', 'top tenth', 'note']
	return [[...head, ...measures], ...sites.map(siteRow)]
}

function siteRow(site: SiteValidity): string[] {
	const { name, tier, pages, linked, unscored, absent, of } = site
	const { rho, auc, partial, rhoWithWords, topTenth } = of.score
	return [
		name,
		tier,
		...[pages, linked, unscored, absent].map(String),
		...[rho, auc, of.words.auc].map(figure),
		signed(liftOver('words', site)),
		...[partial, rhoWithWords, topTenth].map(figure),
		note(site),
	]
}

/** Differences in AUC up to here are noise on such data: the standard error is about 0.016 (docs/validation.md). */
const noise = 0.03

function note(site: SiteValidity): string {
	if (!isCounted(site)) return 'not counted'
	if (site.of.score.auc < 0.5 + noise) return 'no better than chance'
	if (liftOver('words', site) < -noise) return 'behind the words'
	return ''
}

/** What all sites together say of the score. */
export function sumRows({ sites, score, lift, ahead, linkedShare, baselines }: Summary): Rows {
	const words = baselines.find(({ name }) => name === 'words')!
	return [
		['mean over the sites', 'score', 'words'],
		['AUC', intervalText(score.auc), intervalText(words.auc)],
		['lift over words', signedInterval(lift), ''],
		['sites ahead of words', `${ahead} of ${sites}`, ''],
		['partial rho, words and age held constant', intervalText(score.partial), ''],
		['rho with links', intervalText(score.rho), figure(words.rho)],
		['rho with words', intervalText(score.rhoWithWords), ''],
		['linked pages in the top tenth', intervalText(score.topTenth), figure(words.topTenth)],
		['linked pages of all', figure(linkedShare), figure(linkedShare)],
	]
}

/** What the score is compared with. */
export function baselineRows({ baselines }: Summary): Rows {
	const head = ['baseline', 'sites', 'AUC', 'rho', 'partial', 'top tenth', 'lift of the score', 'ahead']
	return [head, ...baselines.map(baselineRow)]
}

function baselineRow({ name, sites, auc, rho, partial, topTenth, lift, ahead }: Baseline): string[] {
	return [
		name,
		String(sites),
		intervalText(auc),
		...[rho, partial, topTenth].map(figure),
		signedInterval(lift),
		`${ahead} of ${sites}`,
	]
}

/** The genres of sites. */
export function genreRows({ genres }: Summary): Rows {
	const head = ['genre', 'sites', 'pages', 'AUC', 'of words', 'lift', 'partial', 'rho with words', 'ahead']
	return [head, ...genres.map(genreRow)]
}

function genreRow({ name, sites, pages, auc, wordsAuc, partial, rhoWithWords, ahead }: Genre): string[] {
	return [
		name,
		...[sites, pages].map(String),
		...[auc, wordsAuc].map(figure),
		signed(auc - wordsAuc),
		...[partial, rhoWithWords].map(figure),
		`${ahead} of ${sites}`,
	]
}
