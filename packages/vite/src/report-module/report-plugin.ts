import { join, resolve } from 'node:path'
import type { BuildOptions, Report } from 'linkworthy'
import type { Plugin, ResolvedConfig } from 'vite'
import { packageFolder } from '../built-site.ts'
import { siteConfig, siteFolder } from '../vitepress/site-config.ts'
import { readLastReport, reportBeforeBuild } from './last-report.ts'
import { summaryOf } from './report-summary.ts'

/** The name that a module exports, and its value. */
type Exported = (report: Report | null) => readonly [name: string, value: unknown]

const modules: ReadonlyMap<string, Exported> = new Map<string, Exported>([
	['virtual:linkworthy/report', (report) => ['report', report]],
	['virtual:linkworthy/summary', (report) => ['summary', report && summaryOf(report)]],
])

/**
 * Gives a site the report of the run before this one, as `virtual:linkworthy/report` and `virtual:linkworthy/summary`:
 * the report of a build is written when its pages are, which is too late for them. In dev the modules change with the
 * file.
 */
export function reportPlugin({ output = '.linkworthy' }: BuildOptions): Plugin {
	let config: ResolvedConfig
	let file: string

	return {
		name: 'linkworthy:report',

		configResolved(resolved) {
			config = resolved
			const vitePress = siteConfig(resolved)
			const projectRoot = packageFolder(vitePress ? siteFolder(vitePress) : resolved.root)
			file = join(resolve(projectRoot, output), 'report.json')
		},

		resolveId(id) {
			return modules.has(id) ? `\0${id}` : null
		},

		load(id) {
			const exported = id.startsWith('\0') ? modules.get(id.slice(1)) : undefined
			if (!exported) return null
			const report = config.command === 'build' ? reportBeforeBuild(file) : readLastReport(file)
			const [name, value] = exported(report)
			// Engines read long JSON quicker than the same as code.
			return `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})\n`
		},

		configureServer(server) {
			const { watcher } = server
			watcher.add(file)
			watcher.on('all', (_, changed) => {
				if (resolve(changed) !== file) return
				for (const id of modules.keys()) {
					const module = server.moduleGraph.getModuleById(`\0${id}`)
					if (module) server.reloadModule(module)
				}
			})
		},
	}
}
