#!/usr/bin/env node
// Says, from the repository's root, where the demo left its report: the build itself speaks from the example's folder.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join('examples', 'astro-blog', '.linkworthy')
const places = { 'HTML report': join(folder, 'report.html'), 'Embed codes': join(folder, 'embeds') }
console.log()
for (const [name, place] of Object.entries(places)) {
	if (!existsSync(join(root, place))) {
		console.error(`The demo has left no ${place}.`)
		process.exit(1)
	}
	console.log(`${name}: ${place}`)
}
