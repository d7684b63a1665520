import fc from 'fast-check'
import type { Element } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { content, subject } from '../test/subject.ts'
import { type Chart, chartOf } from './chart.ts'

/** The elements of a drawing. */
function elements(svg: string): Element[] {
	const found: Element[] = []
	visit(unified().use(rehypeParse, { fragment: true }).parse(svg), 'element', (element: Element) => {
		found.push(element)
	})
	return found
}

/** The marks that say which cell they are, and how long those are that are bars. */
function marks(svg: string): { readonly said: string; readonly length: number }[] {
	return elements(svg)
		.filter(({ properties }) => /^(?:bar|point)$/.test(String(properties.ariaRoleDescription)))
		.map(({ properties }) => ({
			said: String(properties.ariaLabel),
			length: Number(/h(-?[\d.]+)v/.exec(String(properties.d))?.[1] ?? 0),
		}))
}

async function drawn(
	header: readonly string[],
	rows: readonly (readonly string[])[],
	name?: string,
): Promise<Chart> {
	const chart = await chartOf(subject(content(header, rows), name))
	if ('reason' in chart) throw new Error(chart.reason)
	return chart
}

test('panels whose texts leave no room for bars stand below each other', async () => {
	const rows = [
		['Open Collective', '$122,996.60', '+3.90%'],
		['Tidelift', '$18,449.16', '-38.66%'],
		['Thanks.dev', '$4,234.09', '+707.09%'],
	]
	const { svg } = await drawn(['From', 'Amount', 'Gain'], rows)
	const longest = marks(svg).map(({ length }) => Math.abs(length))
	expect(Math.max(...longest.slice(3))).toBeGreaterThan(40)
})

const months = ['January', 'February', 'March', 'April', 'May']

describe('a chart', () => {
	test('stands with its title, unit, source, licence and address', async () => {
		const { svg, alt, widthPx, heightPx, png } = await drawn(
			['Line', 'Late (%)'],
			[
				['North', '12.5'],
				['South', '7'],
				['West', 'n/a'],
				['Total', '9'],
			],
		)
		const texts = elements(svg).filter(({ tagName }) => tagName === 'text')
		const text = texts.map(({ children }) => (children[0] as { value: string }).value)
		for (const part of ['Late ferries', 'Late (%)', 'North', '12.5', 'n/a', 'ferries.example/delays/#t'])
			expect(text).toContain(part)
		expect(text.join(' ')).toContain('Source: Ferry delays, Ferry Log. Licence: CC BY 4.0.')
		expect(text).not.toContain('Total')
		expect(alt).toBe(
			'Bar chart: Late ferries. Late (%): lowest 7 (South), highest 12.5 (North). Without: Total.',
		)
		expect(svg).toContain(`width="${widthPx}" height="${heightPx}"`)
		const header = Buffer.from(png as Uint8Array)
		expect(header.subarray(1, 4).toString()).toBe('PNG')
		expect(header.readUInt32BE(16)).toBe(widthPx * 2.5)
	})
	test('breaks its line where a value is missing, and nowhere else', async () => {
		const cells = ['12', '13', '–', '15', '19']
		const { svg } = await drawn(
			['Month', 'Late (%)'],
			months.map((month, at) => [`${month} 2024`, cells[at] as string]),
		)
		const lines = elements(svg).filter(({ properties }) => Number(properties.strokeWidth) === 2.5)
		expect(lines.map(({ properties }) => String(properties.d).match(/M/g)?.length)).toEqual([2])
		expect(marks(svg)).toHaveLength(4)
	})
	test('without the letters of a language there is no PNG, but an SVG', async () => {
		const { svg, png } = await drawn(
			['港', '数'],
			[
				['東京', '3'],
				['大阪', '9'],
				['横浜', '4'],
			],
			'船',
		)
		expect(png).toBeNull()
		expect(svg).toContain('東京')
	})
	test('the same table gives the same bytes', async () => {
		const table = [
			['North', '12.5'],
			['South', '7'],
			['West', '3'],
		] as const
		expect(await drawn(['Line', 'Late'], table)).toEqual(await drawn(['Line', 'Late'], table))
	})
})

describe('for any table', () => {
	const cell = fc.oneof(
		fc.constantFrom('n/a', '–', '', '5–10', '1,5', '2020', '12%', '3 km', 'Total', '$4', '1.234.567'),
		fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value.toFixed(2)),
		fc.string({ unit: 'binary', maxLength: 30 }),
	)
	test('a chart or a reason, and the document is well-formed', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 8 }),
				fc.constantFrom('en', 'de', 'ja', 'und'),
				async ([header, ...rows], lang) => {
					const chart = await chartOf(subject(content(header as string[], rows), 'T', lang))
					// The PNG is painted from the document by a strict parser.
					expect('reason' in chart ? chart.reason : chart.svg).not.toBe('')
				},
			),
			{ numRuns: 150 },
		)
	})
	test('bars are as long as their cells say, and every cell is there', async () => {
		const value = fc.integer({ min: -99_999, max: 99_999 })
		await fc.assert(
			fc.asyncProperty(fc.uniqueArray(value, { minLength: 4, maxLength: 12 }), async (values) => {
				const rows = values.map((number, at) => [`Port ${String.fromCharCode(97 + at)}`, `${number} t`])
				const chart = await chartOf(subject(content(['Port', 'Freight'], rows)))
				if ('reason' in chart) return
				const bars = marks(chart.svg)
				const drawnRows = rows.filter(([name]) => !chart.plan.leftOut.includes(name as string))
				expect(bars.map(({ said }) => said)).toEqual(
					drawnRows.map(([name, text]) => `${name}; Freight: ${text}`),
				)
				const numbers = drawnRows.map(([, text]) => Math.abs(Number.parseInt(text as string, 10)))
				const scale = Math.max(...bars.map(({ length }) => length)) / Math.max(...numbers)
				for (const [at, { length }] of bars.entries())
					expect(Math.abs(length - (numbers[at] as number) * scale)).toBeLessThan(0.01)
			}),
			{ numRuns: 40 },
		)
	})
	test('what cells and titles say is never markup', async () => {
		const hostile = fc.constantFrom(
			'</text><script>alert(1)</script>',
			'"><image href="https://evil.example/x.png"/>',
			"'+alert(1)+'",
			'datum.value',
			'&lt;b&gt; & <b>',
			']]><foreignObject/>',
			'\u0000\uFFFE\u2028',
			'a\\nb|c',
		)
		await fc.assert(
			fc.asyncProperty(
				fc.uniqueArray(hostile, { minLength: 3, maxLength: 6 }),
				hostile,
				async (names, title) => {
					const rows = names.map((name, at) => [name, `${at * at + 3}`, `${at * 3 + (at % 2)}`])
					const chart = await chartOf(subject(content(['Name', title, `${title} 2`], rows), title))
					if ('reason' in chart) return
					for (const { tagName, properties } of elements(chart.svg)) {
						expect(['svg', 'g', 'path', 'rect', 'line', 'text', 'tspan', 'title', 'desc']).toContain(tagName)
						for (const name of Object.keys(properties)) expect(name).not.toMatch(/^on|href|style/i)
					}
				},
			),
			{ numRuns: 30 },
		)
	})
})
