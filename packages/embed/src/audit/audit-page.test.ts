import { describe, expect, test } from 'vitest'
import { audited, codesOf, hostPage, knownAsset, onlyPlacement, ownSite } from '../../test/host-page.ts'
import { chart, page } from '../../test/report.ts'
import { type Subject, subjectOf } from '../subject/subject.ts'
import { indexAssets } from './asset-index.ts'
import { auditPage } from './audit-page.ts'

const subject = subjectOf(chart(), page([])) as Subject
const asset = knownAsset(subject)
const figure = codesOf(subject).figure as string
const frame = codesOf(subject).iframe as string
const href = 'https://tides.example/tides/#high-water'
const src = 'https://tides.example/img/high-water.svg'
const link = (words = 'Tide Almanac', attributes = '', to = href) =>
	`<a href="${to}" ${attributes}>${words}</a>`
const filler = '<p>It was a calm year at the quay, and the boats came in as they should.</p>'.repeat(10)

describe('the credit', () => {
	test.each([
		['is missing', `<p><img src="${src}"></p>`, { state: 'missing', address: null, target: null }],
		[
			'is hidden by its style',
			figure.replace('<figcaption>', '<figcaption style="display:none">'),
			{ state: 'hidden', address: href, target: 'asset' },
		],
		[
			'has no words',
			`<figure><img src="${src}"><figcaption>${link('')}</figcaption></figure>`,
			{ state: 'hidden' },
		],
		[
			'stands far off',
			`<img src="${src}">${filler}<p>${link()}</p>`,
			{ state: 'elsewhere', address: href, target: 'asset' },
		],
		[
			'leads to another site',
			figure.replaceAll(href, 'https://copycat.example/'),
			{ state: 'missing', address: 'https://copycat.example/', target: 'other-site' },
		],
		[
			'leads to the page',
			figure.replace(href, 'https://tides.example/tides'),
			{ state: 'present', target: 'page' },
		],
		[
			'leads to another anchor',
			figure.replace(href, 'https://tides.example/tides/#low-water'),
			{ state: 'present', target: 'page' },
		],
		[
			'leads to the home page',
			figure.replace(href, 'http://www.tides.example'),
			{ state: 'present', target: 'site' },
		],
		[
			'leads to a passage',
			figure.replace(href, `${href}:~:text=High%20water`),
			{ state: 'present', target: 'asset' },
		],
		[
			'goes through a redirector',
			figure.replace(href, `https://out.harbour.example/?to=${encodeURIComponent(href)}&amp;from=log`),
			{ state: 'present', target: 'asset', redirected: true },
		],
		[
			'is around the picture',
			link(`<img src="${src}" alt="High water">`),
			{ state: 'present', text: 'High water' },
		],
		[
			'is around the picture, to the picture itself',
			`<a href="${src}"><img src="${src}"></a>`,
			{ state: 'missing', address: null },
		],
		['stands before', `<p>${link()}:</p><img src="${src}">`, { state: 'present' }],
		[
			'has several rel',
			figure.replace(`href="${href}"`, `href="${href}" rel="NoFollow noopener  ugc nofollow"`),
			{ state: 'present', rel: ['nofollow', 'noopener', 'ugc'] },
		],
		[
			'is rich in keywords',
			`<figure><img src="${src}"><figcaption>${link('cheap tide tables online')}</figcaption></figure>`,
			{ state: 'present', keywordRich: true },
		],
		[
			'is rich in keywords and not followed',
			`<figure><img src="${src}"><figcaption>${link('cheap tide tables online', 'rel=nofollow')}</figcaption></figure>`,
			{ state: 'present', keywordRich: false },
		],
		[
			'is beside a licence',
			`<figure><img src="${src}"><figcaption><a href="https://creativecommons.org/licenses/by/4.0/">CC BY</a></figcaption></figure>`,
			{ state: 'missing', address: null },
		],
		[
			'is in the frame',
			frame.replace(/<figcaption>.*<\/figcaption>/, ''),
			{ state: 'in-frame', address: null },
		],
	])('%s', (_, body, credit) => {
		expect(onlyPlacement(body, asset).credit).toMatchObject(credit)
	})

	test('goes to one of two pictures', () => {
		const { placements } = audited(`${figure}<p><img src="${src}?w=2"></p>`, asset)
		expect(placements.map(({ credit }) => credit.state)).toEqual(['present', 'elsewhere'])
	})
})

describe('a picture is found', () => {
	test.each([
		['over http, with www and a query', 'http://www.tides.example/img/high-water.svg?v=3#x'],
		['by Photon', 'https://i0.wp.com/tides.example/img/high-water.svg?ssl=1'],
		['by weserv.nl', 'https://images.weserv.nl/?url=tides.example/img/high-water.svg&w=300'],
		['by Cloudinary', `https://res.cloudinary.com/x/image/fetch/w_600,c_limit/${src}`],
		['by Cloudflare', `/cdn-cgi/image/width=80/${src}`],
		['by Next', `/_next/image?url=${encodeURIComponent(src)}&w=640&q=75`],
		['encoded twice', `https://proxy.example/?u=${encodeURIComponent(encodeURIComponent(src))}`],
		['by camo', `https://camo.githubusercontent.com/0123abcd/${Buffer.from(src).toString('hex')}`],
		['in the Wayback Machine', `https://web.archive.org/web/2024im_/${src}`],
	])('%s', (_, address) => {
		expect(onlyPlacement(`<img src="${address.replaceAll('&', '&amp;')}">`, asset)).toMatchObject({
			form: 'picture',
			version: 'current',
			asset: { key: 'tides' },
		})
	})

	test.each([
		['lazy', `<img src="data:image/gif;base64,R0" data-src="${src}"><noscript><img src="${src}"></noscript>`],
		['in a set', `<img srcset="small.png 300w, ${src} 600w">`],
		['in a source', `<picture><source srcset="${src}"><img src="x.png"></picture>`],
		['in an object', `<object data="${src}"></object>`],
	])('%s', (_, body) => {
		expect(onlyPlacement(body, asset).form).toBe('picture')
	})

	test('that the site had before', () => {
		const now = subjectOf(chart({ src: '/img/high-water.9f8e7d6c.svg' }), page([])) as Subject
		const placement = onlyPlacement(
			'<img src="https://tides.example/img/high-water.1a2b3c4d.svg">',
			knownAsset(now),
		)
		expect(placement).toMatchObject({ form: 'picture', version: 'older', asset: { key: 'tides' } })
	})
})

describe('a copy', () => {
	const copy = '<img src="/wp-content/uploads/2024/high-water-800x450.svg" alt="x">'
	test('is given away by its name and the link beside it', () => {
		expect(onlyPlacement(`<p>${copy}</p><p>Source: ${link()}</p>`, asset)).toMatchObject({
			form: 'copy',
			version: 'unknown',
			shows: 'https://www.harbour.example/wp-content/uploads/2024/high-water-800x450.svg',
			credit: { state: 'present', target: 'asset' },
		})
	})

	test('or by its alternative text', () => {
		const { alt } = subject.content as { alt: string }
		expect(onlyPlacement(`<img src="/7.png" alt="${alt}"> ${link()}`, asset).form).toBe('copy')
	})

	test.each([
		['without the link', copy],
		['with a link to another page', `${copy} ${link('Tides', '', 'https://tides.example/')}`],
		['of another name', `<img src="/harbour.png"> ${link()}`],
		['far off', `${copy}${filler}${link()}`],
	])('is none %s', (_, body) => {
		expect(audited(body, asset).placements).toEqual([])
	})
})

describe('a frame', () => {
	test.each([
		['with a secret', 'https://tides.example/embed/tides/#?secret=a1B2'],
		['with a query, without a slash', 'http://www.tides.example/embed/tides?childId=x'],
		['of its file', '//tides.example/embed/tides/index.html'],
	])('%s is found', (_, address) => {
		expect(onlyPlacement(`<iframe src="${address}"></iframe>`, asset)).toMatchObject({
			form: 'frame',
			version: 'current',
			credit: { state: 'in-frame' },
		})
	})

	test('that waits for a script is found', () => {
		expect(onlyPlacement('<iframe data-src="https://tides.example/embed/tides/">', asset).form).toBe('frame')
	})

	test.each(['changed', 'vanished'] as const)('tells that its embed is %s', (version) => {
		expect(onlyPlacement(frame, knownAsset(subject, { version })).version).toBe(version)
	})

	test('of an embed that is not known is told', () => {
		expect(
			onlyPlacement('<iframe src="https://tides.example/embed/gone-1f/"></iframe>', asset),
		).toMatchObject({
			asset: null,
			version: 'unknown',
			credit: { state: 'missing' },
		})
	})
})

describe('words', () => {
	const said = (text: string) =>
		subjectOf(chart({ kind: 'quote', text, src: null, facts: {} }), page([])) as Subject
	const words = knownAsset(said('The highest water came in March, at 3.2 m'))

	test('without credit are found', () => {
		expect(
			onlyPlacement(
				'<blockquote>They wrote: “The highest water came in March, at 3.2&nbsp;m.”</blockquote>',
				words,
			),
		).toMatchObject({ form: 'quote', version: 'current', credit: { state: 'missing' } })
	})

	test('that have changed since are found by their source', () => {
		const body = `<blockquote cite="${href}">The highest water came in April, at 3.1 m</blockquote>`
		expect(onlyPlacement(body, words)).toMatchObject({ form: 'quote', version: 'older' })
	})

	test('of others from the same page are not', () => {
		const body = `<blockquote>Nobody knew why boats leave so early. ${link()}</blockquote>`
		expect(audited(body, words)).toMatchObject({ placements: [], plainLinks: 1 })
	})
})

describe('nothing is found', () => {
	test.each([
		['of a link without a picture', `<p>As ${link()} says.</p>`, 1],
		['of a frame of another site', '<iframe src="https://videos.example/embed/tides/"></iframe>', 0],
		['of a site whose name ends alike', '<img src="https://mytides.example/img/high-water.svg">', 0],
		['of a site whose name begins alike', '<img src="https://tides.example.net/img/high-water.svg">', 0],
		['of another picture of the site', '<img src="https://tides.example/img/logo.svg">', 0],
		['of a frame of another page', '<iframe src="https://tides.example/tides/"></iframe>', 0],
		['of a deeper page', '<iframe src="https://tides.example/embed/tides/more/"></iframe>', 0],
		['of code in a text', `<pre>${figure.replaceAll('<', '&lt;')}</pre>`, 0],
		[
			'of a proxy that holds the page',
			`<img src="https://count.example/?page=${encodeURIComponent(href)}">`,
			0,
		],
	])('%s', (_, body, plainLinks) => {
		expect(audited(body, asset)).toMatchObject({ placements: [], plainLinks })
	})
})

describe('the address of the page', () => {
	const index = indexAssets([asset], ownSite)
	const html = (head: string) => `<html><head>${head}</head><body>${figure}</body></html>`

	test.each([
		['by a browser', '<!-- saved from url=(0027)https://a.example/x?y=1 -->', 'https://a.example/x?y=1'],
		[
			'by SingleFile',
			'<!--\n Page saved with SingleFile \n url: https://a.example/ \n saved date: x\n-->',
			'https://a.example/',
		],
		['by its canonical link', '<link rel="canonical" href="https://a.example/x">', 'https://a.example/x'],
		['by og:url', '<meta property="og:url" content="https://a.example/x">', 'https://a.example/x'],
		['by nothing', '', null],
		['by nonsense', '<link rel="canonical" href="javascript:1">', null],
	])('is told %s', (_, head, address) => {
		expect(auditPage(html(head), null, index).page).toBe(address)
	})

	test('is rather where it was fetched than what it says, so taking it over whole is seen', () => {
		const canonical = html('<link rel="canonical" href="https://tides.example/tides/">')
		expect(auditPage(canonical, null, index)).toMatchObject({ isOwn: true, placements: [] })
		expect(auditPage(canonical, 'https://a.example/', index)).toMatchObject({
			isOwn: false,
			page: 'https://a.example/',
		})
	})
})

describe('a hostile page', () => {
	test('is read in full, and kept in part', () => {
		const { placements, droppedCount } = audited(`<div>${figure}</div>`.repeat(1000), asset)
		expect([placements.length, droppedCount]).toEqual([200, 800])
	})

	test('costs time in proportion', () => {
		const many = `<a href="${href}"></a><img src="${src}" alt="${'tides.example/'.repeat(200)}">`.repeat(4000)
		expect(audited(many, asset).placements).toHaveLength(200)
		expect(audited('<blockquote>'.repeat(400) + filler.repeat(50), asset).placements).toEqual([])
	})

	test('that is nested beyond what can be parsed says so', () => {
		const deep = hostPage('<div>'.repeat(100_000))
		const index = indexAssets([asset], ownSite)
		try {
			expect(auditPage(deep, null, index).placements).toEqual([])
		} catch (error) {
			expect(String(error)).toContain('nested too deeply')
		}
	})
})
