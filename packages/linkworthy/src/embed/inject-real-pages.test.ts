// The pages of the repository; those of other folders as well if INJECTION_PAGES names some:
// INJECTION_PAGES=/path/one:/path/two npx vitest run inject-real-pages
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parsePage } from '@linkworthy/core'
import { withoutInsertions } from '@linkworthy/embed'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { capturedRun } from '../../testing/captured-run.ts'
import { siteFolder } from '../../testing/site-folder.ts'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const folders = [
	join(repository, 'fixtures'),
	join(repository, 'examples'),
	...(process.env.INJECTION_PAGES ?? '').split(delimiter).filter((name) => name !== ''),
]
const argv = ['embed', 'dist', '--site', 'https://own.example', '--inject']
const isInstalled = (path: string) => path === 'node_modules' || path === 'golden'

/** Puts the pages of a folder into a site; Markdown as a generator would publish it. */
function publish(folder: string, into: string): void {
	const given = resolve(folder)
	for (const path of globSync('**/*.{html,htm}', { cwd: given, exclude: isInstalled }))
		cpSync(join(given, path), join(into, path))
	for (const path of globSync('**/*.md', { cwd: given, exclude: isInstalled })) {
		const { tree, frontMatter } = parsePage(readFileSync(join(given, path), 'utf8'), 'markdown')
		const title = String(frontMatter.values.title ?? 'Page').replaceAll('<', '&lt;')
		const page = `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body><main>\n${toHtml(tree)}\n</main></body>\n</html>\n`
		const file = join(into, `${path}.html`)
		mkdirSync(dirname(file), { recursive: true })
		writeFileSync(file, page)
	}
}

// Pages by the hundred take minutes.
const timeout = 900_000
/** One character for each byte, as before anything was put in: an example may have been built with dialogs. */
const original = (page: Buffer) => withoutInsertions(page.toString('latin1'))

test('on real pages, all other bytes stay, and a second run changes nothing', { timeout }, async () => {
	const cwd = siteFolder({})
	const root = join(cwd, 'dist')
	for (const [at, folder] of folders.entries()) publish(folder, join(root, String(at)))
	const files = globSync('**/*.{html,htm}', { cwd: root })
	const bytes = (file: string) => readFileSync(join(root, file))
	const before = files.map(bytes)
	const { stdout, stderr } = await capturedRun(argv, cwd)
	expect(stdout).toMatch(/Dialogs in [1-9]\d* pages/)
	const after = files.map(bytes)
	const changed = files.filter((_, at) => !after[at]?.equals(before[at] as Buffer))
	for (const [at, file] of files.entries()) {
		const same = original(after[at] as Buffer) === original(before[at] as Buffer)
		expect({ file, same }).toEqual({ file, same: true })
	}
	await capturedRun(argv, cwd)
	expect(files.filter((file, at) => !bytes(file).equals(after[at] as Buffer))).toEqual([])
	const left = stderr.match(/ was left alone: /g)?.length ?? 0
	console.info(`${files.length} pages, dialogs in ${changed.length}, left alone ${left}`)
})
