import { createHash } from 'node:crypto'
import type { Report } from '@linkworthy/core'
import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { printable } from '../plain-text.ts'
import { behaviour } from './behaviour.ts'
import { words } from './content.ts'
import { failureTable } from './failure-table.ts'
import { kindMarkStyle } from './kind-mark.ts'
import { method } from './method.ts'
import { nextStepsList } from './next-steps-list.ts'
import { outsideLink } from './outside-link.ts'
import { overview } from './overview.ts'
import { pageEntries } from './page-entries.ts'
import { pageIds } from './page-ids.ts'
import { pagesTable } from './pages-table.ts'
import { palette } from './palette.ts'
import { baseStyle } from './style.ts'

const style = palette + baseStyle + kindMarkStyle
/** Says that scripts run before the first row is laid out; the rest waits for the whole document. */
const firstScript = `document.documentElement.classList.add('scripted')`
const script = `(${behaviour.toString()})()`

/** The report as one file of HTML that needs nothing else: it opens offline, and only our own script can run in it. */
export function html(report: Report): string {
	return `${toHtml(documentTree(report), { allowDangerousHtml: true })}\n`
}

/**
 * The document as a tree. Every text of the site is a text node or an attribute's value in it; the only raw nodes are
 * those that `deferred` has serialised.
 */
function documentTree(report: Report): Root {
	const ids = pageIds(report.pages)
	return h(null, [
		{ type: 'doctype' },
		h('html', { lang: 'en' }, [
			head(report),
			words('\n'),
			h('body', [
				h('a.skip', { href: '#main' }, 'Skip to the report'),
				masthead(report),
				h('main#main', { tabIndex: -1 }, [
					overview(report, ids),
					nextStepsList(report, ids),
					pagesTable(report, ids),
					pageEntries(report, ids),
					failureTable(report),
					method(report),
				]),
				footer(report),
				h('p#announcement.spoken', { role: 'status' }),
				h('script', script),
			]),
		]),
	])
}

function head(report: Report): Element {
	return h('head', [
		h('meta', { charSet: 'utf-8' }),
		h('meta', { httpEquiv: 'Content-Security-Policy', content: policy() }),
		h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		h('meta', { name: 'color-scheme', content: 'light dark' }),
		h('meta', { name: 'robots', content: 'noindex' }),
		h('meta', { name: 'referrer', content: 'no-referrer' }),
		h('title', `Linkworthy report: ${siteName(report)}`),
		// Without it a browser asks the folder for a favicon.
		h('link', { rel: 'icon', href: 'data:,' }),
		h('style', style),
		h('script', firstScript),
	])
}

/** Nothing but our own style and script, known by their hashes, and pictures that are in the file itself. */
function policy(): string {
	return [
		`default-src 'none'`,
		`script-src ${hashSource(firstScript)} ${hashSource(script)}`,
		`style-src ${hashSource(style)}`,
		'img-src data:',
		`base-uri 'none'`,
		`form-action 'none'`,
	].join('; ')
}

function hashSource(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function masthead(report: Report): Element {
	const link = (id: string, name: string): Element => h('li', h('a', { href: `#${id}` }, name))
	return h('header.masthead', [
		h('div', [
			h('p.product', 'Linkworthy report'),
			h('h1', report.site === null ? siteName(report) : outsideLink(report.site, words(siteName(report)))),
			report.date === null ? null : h('p.date', date(report.date)),
		]),
		h('nav', { ariaLabel: 'Sections' }, [
			h('ul', [
				link('next', 'What to do next'),
				report.pages.length > 0 ? link('pages', 'Pages') : null,
				report.failures.length > 0 ? link('failures', 'Failures') : null,
				link('method', 'How the score works'),
			]),
		]),
	])
}

function siteName({ site }: Report): string {
	if (site === null) return 'this site'
	return printable(URL.canParse(site) ? new URL(site).host || site : site)
}

function date(iso: string): Element {
	const time = new Date(iso)
	if (Number.isNaN(time.valueOf())) return h('span', printable(iso))
	const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
	return h('time', { dateTime: time.toISOString() }, format.format(time))
}

function footer({ tool, rubric }: Report): Element {
	return h(
		'footer',
		h(
			'p',
			printable(
				`Made by ${tool.name} ${tool.version} with rubric ${rubric}. It opens without a network and sends nothing.`,
			),
		),
	)
}
