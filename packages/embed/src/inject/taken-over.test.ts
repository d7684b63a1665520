import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { apps } from './apps.data.ts'
import { takenOver } from './taken-over.ts'

const page = (body: string, head = ''): Root =>
	unified().use(rehypeParse).parse(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)

/** The apps of a page, each with the tag and the id of its root. */
const appsOf = (body: string, head = ''): string[] =>
	Array.from(takenOver(page(body, head)), ([{ tagName, properties }, framework]) =>
		[framework, tagName, properties.id].filter(Boolean).join(' '),
	)

const outputs: [root: string, body: string, head?: string][] = [
	[
		'VitePress div app',
		'<div id="app"><!--[--><p>1</p><!--]--></div><script>window.__VP_HASH_MAP__=JSON.parse("{}");window.__VP_SITE_DATA__=JSON.parse("{}");</script>',
	],
	[
		'VitePress div app',
		'<div id="app"></div>',
		'<link rel="modulepreload" href="/docs/assets/a_b.md.CcmUZ6H8.lean.js">',
	],
	[
		'VuePress div app',
		'<div id="app"></div><script type="module" src="/assets/app-1a.js" defer></script>',
		'<meta name="generator" content="VuePress 2.0.0-rc.18">',
	],
	[
		'Nuxt div __nuxt',
		'<div id="__nuxt"></div><script type="application/json" data-nuxt-data="nuxt-app" data-ssr="true" id="__NUXT_DATA__">[1]</script><script>window.__NUXT__={};window.__NUXT__.config={}</script>',
	],
	[
		'Nuxt div __nuxt',
		'<div data-server-rendered="true" id="__nuxt"></div><script>window.__NUXT__=(function(a){}(1))</script>',
	],
	[
		'Next.js div __next',
		'<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{}</script>',
	],
	[
		'Next.js body',
		'<main></main><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"2:x"])</script>',
	],
	[
		'SvelteKit div',
		'<div style="display: contents"><main></main><script>\n\t{\n\t\t__sveltekit_mqo930 = {\n\t\t\tbase: ""\n\t\t};\n\t\tconst element = document.currentScript.parentElement;\n\t}\n</script></div>',
	],
	['React Router body', '<div></div><script>window.__reactRouterContext = {"basename":"/"};</script>'],
	['React Router body', '<div></div><script>window.__remixContext = {"url":"/"};</script>'],
	[
		'TanStack Start body',
		'<script class="$tsr" id="$tsr-stream-barrier">(self.$R=self.$R||{})["tsr"]=[]</script>',
	],
	[
		'Gatsby div ___gatsby',
		'<div id="___gatsby"><div id="gatsby-focus-wrapper"></div></div><script id="gatsby-script-loader">/*<![CDATA[*/window.pagePath="/";/*]]>*/</script>',
	],
	['Docusaurus div __docusaurus', '<div id="__docusaurus"><main></main></div>'],
	['Vike body', '<div id="root"></div><script id="vike_pageContext" type="application/json">{}</script>'],
	['Solid body', '<div id="app"></div><script>window._$HY||(e=>{let t=1})(_$HY={events:[]});</script>'],
	['Qwik main', '<main q:container="paused" q:version="1.20.1"></main>'],
	['Angular app-root', '<app-root ng-version="21.0.0" ngh="0" ng-server-context="ssg"></app-root>'],
	['Vue div app', '<div id="app" data-server-rendered="true"></div>'],
	['React div', '<section id="root"><div data-reactroot=""><p>1</p></div></section>'],
]

describe('output of a framework', () => {
	test.each(outputs)('%s', (root, body, head) => {
		expect(new Set(appsOf(body, head))).toEqual(new Set([root]))
	})

	test('of each in the table', () => {
		const shown = outputs.map(([root]) => root)
		for (const { framework } of apps) expect(shown.some((root) => root.startsWith(framework))).toBe(true)
	})

	test('with a root of another name: the body', () => {
		expect(
			appsOf('<div id="mine"></div><script id="__NUXT_DATA__" type="application/json">[]</script>'),
		).toEqual(['Nuxt body'])
	})

	test('several apps in one page', () => {
		expect(appsOf('<nav data-reactroot=""></nav><p>Text</p><aside data-reactroot=""></aside>')).toEqual([
			'React nav',
			'React aside',
		])
	})

	test('whose dialogs a script of the page keeps', () => {
		const keeper = '<script type="module" src="/embed/vitepress-dialogs.js" data-keeps-dialogs></script>'
		for (const [, body, head = ''] of outputs) expect(appsOf(body, head + keeper)).toEqual([])
	})
})

test.each([
	[
		'words in text',
		'<p>Next.js writes __NEXT_DATA__ and self.__next_f.push([1]), Nuxt window.__NUXT__={}</p>',
	],
	[
		'code',
		'<pre><code>window.__VP_HASH_MAP__=JSON.parse("{}")\n&lt;div id="__docusaurus"&gt; q:container="paused"</code></pre>',
	],
	[
		'strings in a script',
		'<script>const page = "<div id=___gatsby>"; show("window.__reactRouterContext = {}")</script>',
	],
	['comments in a script', '<script>// window.__NUXT__={}\nrun()</script>'],
	['data', '<script type="application/ld+json">{"text": "self.__next_f=[]", "id": "__NEXT_DATA__"}</script>'],
	['comments', '<!--<div id="__docusaurus"></div><script>window.__remixContext = {};</script>-->'],
	['text fields', '<textarea><div id="__docusaurus"></div></textarea>'],
	[
		'ids of headings',
		'<h2 id="__NEXT_DATA__">__NEXT_DATA__</h2><h2 id="__docusaurus">x</h2><h2 id="gatsby-script-loader">y</h2>',
	],
	['attributes of a link', '<a href="/api/x.md.CcmUZ6H8.lean.js" title="data-server-rendered">x</a>'],
	[
		'roots alone',
		'<div id="app"></div><div id="root"></div><div id="__next"></div><div id="__nuxt"></div><div id="___gatsby"></div>',
	],
	[
		'SvelteKit without an app',
		'<div style="display: contents" data-sveltekit-preload-data="hover"><main></main></div>',
	],
	['fragments of Vue and Svelte', '<div><!--[--><p>1</p><!--]--></div>'],
])('%s are no app', (_, body) => {
	expect(appsOf(body)).toEqual([])
	const named =
		'<meta name="description" content="VuePress 2.0 is out"><meta name="generator" content="VitePress v1.6.4">'
	expect(appsOf(body, named)).toEqual([])
})
