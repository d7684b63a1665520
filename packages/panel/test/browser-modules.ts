import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../src/', import.meta.url))

/** The sources of this package as modules that a browser runs, by path: `/browser.js` is the entry. */
export function browserModules(): ReadonlyMap<string, string> {
	const files = globSync('**/*.ts', { cwd: source }).filter((path) => !path.endsWith('.test.ts'))
	return new Map(
		files.map((path) => [
			`/${path.replaceAll('\\', '/').replace(/\.ts$/, '.js')}`,
			stripTypeScriptTypes(readFileSync(`${source}/${path}`, 'utf8')).replaceAll(".ts'", ".js'"),
		]),
	)
}
