import { expect, it } from 'vitest'
import { alignWithSource } from './align.ts'
import { measurePage } from './measure.ts'

const markdown = `---
title: Trams
---

Intro line.

| Line | Delay (min) |
|---|---|
| 1 | 4.2 |
| 2 | 6.1 |
| 3 | 5.0 |
| 4 | 7.3 |

Delays rose by 42% in 2024, according to our data.
`
const html = `<!doctype html><html lang="en"><body><header>Site</header><main><h1>Trams</h1><p>Intro line.</p>
<table><thead><tr><th>Line</th><th>Delay (min)</th></tr></thead><tbody>
<tr><td>1</td><td>4.2</td></tr><tr><td>2</td><td>6.1</td></tr><tr><td>3</td><td>5.0</td></tr><tr><td>4</td><td>7.3</td></tr></tbody></table>
<p>Delays rose by 42&#37; in 2024, according to our data.</p><p>Only the layout says that 30% of people like it.</p></main></body></html>`

const built = measurePage({ file: 'trams/index.html', text: html, format: 'html' })
const source = measurePage({ file: 'src/trams.md', text: markdown, format: 'markdown' })
const aligned = alignWithSource(built, [source])

it('gives an asset its place in the source', () => {
	const table = aligned.assets.find(({ kind }) => kind === 'data-table')
	expect(table?.position).toMatchObject({ file: 'src/trams.md', start: { line: 7 } })
	expect(table?.evidence[0]?.position?.file).toBe('src/trams.md')
	const [first] = aligned.assets.filter(({ kind }) => kind === 'statistic')
	expect(first?.position).toMatchObject({ file: 'src/trams.md', start: { line: 14 } })
})

it('leaves at the built file what the source does not hold', () => {
	const layout = aligned.assets.find(({ text }) => text.startsWith('Only the layout'))
	expect(layout?.position.file).toBe('trams/index.html')
})

it('changes nothing else', () => {
	const places = (record: typeof built) => ({
		...record,
		assets: record.assets.map(({ position: _, evidence: __, ...asset }) => asset),
	})
	expect(places(aligned)).toEqual(places(built))
})
