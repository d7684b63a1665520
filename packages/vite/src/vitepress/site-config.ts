import { join, relative } from 'node:path'
import type { Logger, ResolvedConfig } from 'vite'

/** What is read of the configuration that VitePress 1 and 2 hand to Vite's plugins. Paths are absolute. */
export interface SiteConfig {
	/** The folder that holds `.vitepress`. */
	readonly root: string
	/** The folder of the Markdown. */
	readonly srcDir: string
	readonly outDir: string
	/** Markdown pages, POSIX from `srcDir`, before rewrites; those of dynamic routes as their parameters name them. */
	readonly pages: readonly string[]
	/** A list since VitePress 2. */
	readonly dynamicRoutes: readonly DynamicRoute[] | { readonly routes: readonly DynamicRoute[] }
	readonly rewrites: { readonly map: Readonly<Record<string, string | undefined>> }
	readonly cleanUrls?: boolean
	/** Pages without an app. */
	readonly mpa?: boolean
	readonly site: { readonly base: string }
	readonly sitemap?: { readonly hostname?: string }
	readonly logger: Logger
	buildEnd?: (config: never) => unknown
	transformHtml?: (
		html: string,
		...rest: readonly never[]
	) => Promise<string | undefined> | string | undefined
}

/** A page that a dynamic route makes: `packages/vite.md` of `packages/[name].md`. */
interface DynamicRoute {
	readonly path: string
	readonly route: string
}

/** VitePress's own configuration where it runs Vite, else null. Both builds of a site share one object. */
export function siteConfig(config: ResolvedConfig): SiteConfig | null {
	return (config as { readonly vitepress?: SiteConfig }).vitepress ?? null
}

/** The Markdown files of a site's pages, POSIX from `srcDir`, by the pages as VitePress names them. */
export function markdownFiles({ pages, dynamicRoutes }: SiteConfig): ReadonlyMap<string, string> {
	const routes = 'routes' in dynamicRoutes ? dynamicRoutes.routes : dynamicRoutes
	const made = new Map(routes.map(({ path, route }) => [path, route]))
	return new Map(pages.map((page) => [page, made.get(page) ?? page]))
}

/** The folder that holds a site: the Markdown may stand beside `.vitepress`. */
export function siteFolder({ root, srcDir }: SiteConfig): string {
	const path = relative(root, srcDir).split(/[\\/]/)
	return join(root, ...path.slice(0, path.lastIndexOf('..') + 1))
}
