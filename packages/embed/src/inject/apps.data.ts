/** What tells an element; all that is given must hold. */
export interface Sign {
	readonly tag?: string
	/** Values of properties, by their names in hast. */
	readonly properties?: Readonly<Record<string, RegExp>>
	readonly text?: RegExp
}

/** A framework whose app takes over HTML that it has rendered before: it hydrates, resumes or renders it again. */
export interface App {
	readonly framework: string
	/** Elements that only its own output has, and only where the app runs; one is enough. */
	readonly signs: readonly Sign[]
	/** What the app takes over: the element with this id, the sign itself, the element that it stands in, or the body. */
	readonly root: { readonly id: string } | 'sign' | 'parent' | 'body'
	/** Where the framework's source or documentation shows this. */
	readonly source: string
}

/** Text of an inline script, from its start: page text and strings in other scripts name these words too. */
const script = (text: RegExp): Sign => ({ tag: 'script', text })
const byId = (tag: string, id: RegExp): Sign => ({ tag, properties: { id } })
const has = (property: string): Sign => ({ properties: { [property]: /^/ } })

/** More special ones first: the first that a page has a sign of names its app. */
export const apps: readonly App[] = [
	{
		framework: 'VitePress',
		// With `metaChunk` the script is a file. `mpa` has neither.
		signs: [
			script(/^\s*window\.__VP_HASH_MAP__\s*=/),
			{ tag: 'link', properties: { href: /\.md\.[\w-]{8}\.lean\.js$/ } },
		],
		root: { id: 'app' },
		source: 'vitepress 1.6.4 and 2.0.0-alpha: src/node/build/{build,render}.ts',
	},
	{
		framework: 'VuePress',
		signs: [{ tag: 'meta', properties: { name: /^generator$/, content: /^VuePress 2\./ } }],
		root: { id: 'app' },
		source: 'vuepress 2.0.0-rc: the generator that its pages name; packages/client/templates/build.html',
	},
	{
		framework: 'Nuxt',
		// Without scripts (`noScripts`) there is neither.
		signs: [byId('script', /^__NUXT_DATA__$/), script(/^\s*window\.__NUXT__\s*=/)],
		root: { id: '__nuxt' },
		source: 'nuxt 3 and 4: src/core/runtime/nitro/utils/renderer/payload.ts; nuxt 2: packages/vue-renderer',
	},
	{
		framework: 'Next.js',
		signs: [byId('script', /^__NEXT_DATA__$/)],
		root: { id: '__next' },
		source: 'next 16.4.6, pages router: packages/next/src/pages/_document.tsx, client/index.tsx',
	},
	{
		framework: 'Next.js',
		signs: [script(/^\s*\(?self\.__next_f\s*=/), script(/^\s*self\.__next_f\.push\(/)],
		root: 'body',
		source:
			'next 16.4.6, app router: packages/next/src/server/app-render/use-flight-response.tsx; it hydrates the document',
	},
	{
		framework: 'SvelteKit',
		// `data-sveltekit-…` stands in pages with `csr = false` too.
		signs: [
			script(/^\s*\{\s*(?:globalThis\.)?__sveltekit_\w+\s*=/),
			{ tag: 'script', properties: { dataSveltekitHydrate: /^/ } },
		],
		root: 'parent',
		source:
			'@sveltejs/kit 1, 2 and 3.2.0: src/runtime/server/page/render.js, `document.currentScript.parentElement`',
	},
	{
		framework: 'React Router',
		signs: [script(/^\s*window\.__(?:reactRouter|remix)Context\s*=/)],
		root: 'body',
		source:
			'react-router 7 and 8.5.3: lib/dom/ssr/components; @remix-run/react 2.17.5; they hydrate the document',
	},
	{
		framework: 'TanStack Start',
		signs: [byId('script', /^\$tsr-stream-barrier$/), script(/^\s*(?:self|window)\.\$_TSR\s*=/)],
		root: 'body',
		source: '@tanstack/router-core 1: src/ssr/ssr-server.ts; it hydrates the document',
	},
	{
		framework: 'Gatsby',
		signs: [byId('script', /^gatsby-script-loader$/)],
		root: { id: '___gatsby' },
		source: 'gatsby 5.15.0: cache-dir/static-entry.js, cache-dir/production-app.js',
	},
	{
		framework: 'Docusaurus',
		signs: [byId('div', /^__docusaurus$/)],
		root: 'sign',
		source: '@docusaurus/core 2 and 3.10.2: lib/ssg/ssgTemplate.html.js, lib/client/clientEntry.js',
	},
	{
		framework: 'Vike',
		signs: [byId('script', /^vike_pageContext$/)],
		root: 'body',
		source:
			'vike 0.4.266: server/runtime/renderPageServer/html; the id of the root is the integration’s choice',
	},
	{
		framework: 'Solid',
		signs: [script(/^\s*window\._\$HY\s*\|\|/)],
		root: 'body',
		source: 'solid-js 1.9.20: web/dist/server.js, generateHydrationScript',
	},
	{
		framework: 'Qwik',
		signs: [has('q:container')],
		root: 'sign',
		source: '@builder.io/qwik 1.20.1 and 2: containerAttributes; it resumes by the order of nodes',
	},
	{
		framework: 'Angular',
		signs: [has('ng-server-context')],
		root: 'sign',
		source: '@angular/platform-server 16 and later: src/utils.ts, appendServerContextInfo',
	},
	{
		framework: 'Vue',
		signs: [has('dataServerRendered')],
		root: 'sign',
		source: 'vue-server-renderer 2 (Nuxt 2, VuePress 1, Gridsome); vite-ssg: src/node/html.ts',
	},
	{
		framework: 'React',
		signs: [has('dataReactroot')],
		root: 'sign',
		source: 'react-dom 0.14 to 17: ReactPartialRenderer; from 18 on React leaves no sign',
	},
]
