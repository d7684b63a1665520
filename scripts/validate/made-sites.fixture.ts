import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Lines of a table with figures, which the score counts and the words hardly do. */
const table = `
Trams that ran late, by line. Source: [the operator](https://operator.example/late).

| Line | Late 2023 | Late 2024 |
|---|---|---|
| 1 | 12% | 14% |
| 2 | 7% | 9% |
| 3 | 31% | 42% |
`

/**
 * Writes sites of eight pages each into a folder: `pages/<site>`, `labels/<site>.jsonl`, `urls/<site>.json` and
 * `sites.json`. The pages with a table, every second one, have earned the links; the others have the more words.
 */
export async function writeMadeSites(folder: string, tiers: Readonly<Record<string, string>>): Promise<void> {
	await mkdir(join(folder, 'labels'), { recursive: true })
	await mkdir(join(folder, 'urls'))
	for (const site of Object.keys(tiers)) {
		await mkdir(join(folder, 'pages', site), { recursive: true })
		const pages = Array.from({ length: 8 }, (_, at) => madePage(site, at))
		for (const { path, text } of pages) await writeFile(join(folder, 'pages', site, path), text)
		const labels = pages.map(({ text, ...label }) => JSON.stringify({ ...label, words: text.length / 6 }))
		await writeFile(join(folder, 'labels', `${site}.jsonl`), labels.join('\n'))
		const urls = Object.fromEntries(pages.map(({ path, url }) => [path, url]))
		await writeFile(join(folder, 'urls', `${site}.json`), JSON.stringify(urls))
	}
	const about = Object.entries(tiers).map(([site, tier]) => [site, { genre: 'docs+blog', tier }])
	await writeFile(join(folder, 'sites.json'), JSON.stringify(Object.fromEntries(about)))
}

function madePage(site: string, at: number) {
	const isLinked = at % 2 === 0
	const text = `# Trams that ran late, part ${at}\n${isLinked ? table : 'The trams of the town run late. '.repeat(20 + at)}`
	return {
		site,
		path: `part-${at}.md`,
		url: `https://${site}.example/part-${at}`,
		published: `2024-0${at + 1}-01`,
		linking_repos: isLinked ? 1 + at : 0,
		text,
	}
}
