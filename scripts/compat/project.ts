import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Report } from '../../packages/core/src/index.ts'
import type { Entry, Tool } from './matrix.ts'
import { runToEnd } from './processes.ts'
import type { Tarballs } from './tarballs.ts'

/** The example that a tool builds, and the folder beside this file with what differs for other versions. */
export const fixtures: { readonly [tool in Tool]: { readonly example: string; readonly build: string } } = {
	vite: { example: 'vite-pages', build: 'vite build' },
	vitepress: { example: 'vitepress-docs', build: 'vitepress build' },
	astro: { example: 'astro-blog', build: 'astro build' },
}

/** An example in a folder of its own, with one version of its tool and the packed packages. */
export interface Project {
	readonly folder: string
	/** Of the tool. */
	readonly version: string
}

const left = new Set(['node_modules', 'dist', '.linkworthy', '.astro', 'cache', 'package.json'])

/** Copies the example of an entry and installs the entry's packages and ours in it, as their users do. */
export async function installProject(
	{ tool, packages }: Entry,
	root: string,
	folder: string,
	tarballs: Tarballs,
): Promise<Project> {
	const example = join(root, 'examples', fixtures[tool].example)
	await mkdir(folder, { recursive: true })
	await cp(example, folder, {
		recursive: true,
		filter: (path) => !left.has(basename(path)) && !path.endsWith('.test.ts'),
	})
	const changes = join(import.meta.dirname, 'changes', tool)
	if (existsSync(changes)) await cp(changes, folder, { recursive: true })
	const { dependencies = {} } = JSON.parse(await readFile(join(example, 'package.json'), 'utf8'))
	const others = Object.entries<string>(dependencies).filter(([name]) => !name.startsWith('@linkworthy/'))
	const ours = Object.entries(tarballs).map(([name, path]) => [name, `file:${path}`])
	await writeFile(
		join(folder, 'package.json'),
		JSON.stringify({
			...{ name: 'compat', private: true, type: 'module' },
			dependencies: { ...Object.fromEntries([...others, ...ours]), ...packages },
		}),
	)
	await runToEnd('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder })
	const installed = join(folder, 'node_modules', tool, 'package.json')
	return { folder, version: JSON.parse(await readFile(installed, 'utf8')).version }
}

/** Builds a project with its tool. */
export async function buildProject({ folder }: Pick<Project, 'folder'>, tool: Tool): Promise<Report> {
	await runToEnd('npx', fixtures[tool].build.split(' '), { cwd: folder })
	return JSON.parse(await readFile(join(folder, '.linkworthy/report.json'), 'utf8'))
}
