import type { PageFormat } from '../../packages/core/src/index.ts'

/** A kind of page that can be made in any size: what a pattern or a walk that is not linear is found with. */
export interface BigPage {
	readonly name: string
	readonly format: PageFormat
	/** The page's text; `size` 1 is all of it, 0.5 a page of half the length. */
	readonly text: (size: number) => string
}

const length = 2_000_000
const numbers = 50_000
const charts = 5_000

export const bigPages: readonly BigPage[] = [
	{ name: '2 MB on one line', format: 'html', text: (size) => html(paragraphs(length * size)) },
	{ name: '2 MB in one paragraph', format: 'html', text: (size) => html(`<p>${prose(length * size)}</p>`) },
	{ name: '50,000 numbers', format: 'html', text: (size) => html(`<p>${row(numbers * size)}</p>`) },
	{ name: '5,000 charts', format: 'html', text: (size) => html(pictures(charts * size)) },
	{ name: '2 MB on one line', format: 'markdown', text: (size) => prose(length * size) },
	{ name: '50,000 numbers', format: 'markdown', text: (size) => row(numbers * size) },
	{ name: '2 MB in one list', format: 'markdown', text: (size) => items(length * size) },
]

function html(body: string): string {
	return `<!doctype html><html lang="en"><head><title>Trams</title></head><body><main><h1>Trams</h1>${body}</main></body></html>`
}

/** Paragraphs with a link each, without a line break. */
function paragraphs(length: number): string {
	return chunks(length, (at) => `<p>${sentence(at)} <a href="/lines/${at}">${sentence(at + 1)}</a></p>`)
}

/** Charts without their data: as many assets, each with findings. */
function pictures(count: number): string {
	return Array.from(
		{ length: Math.round(count) },
		(_, at) => `<p><img src="/late-${at}.png" alt="Chart of the delays of line ${at}"></p>`,
	).join('')
}

/** The items of a list, with numbers in them. */
function items(length: number): string {
	return chunks(length, (at) => `- ${sentence(at)}\n`)
}

function prose(length: number): string {
	return chunks(length, (at) => `${sentence(at)} `)
}

/** Sentences differ, so that nothing that remembers what it has seen looks cheaper than it is. */
function sentence(at: number): string {
	return at % 3 === 0
		? `In 2024, ${at % 97}.${at % 10}% of the ${at} trams on line ${at % 40} were late by ${at % 60} minutes.`
		: `Tram ${at} to the harbour was late again and nobody on the platform knew why it had not come.`
}

function row(count: number): string {
	return Array.from(
		{ length: Math.round(count) },
		(_, at) => `${(at * 7919) % 1000}${at % 5 === 0 ? '%' : ''}`,
	).join(' ')
}

function chunks(length: number, chunk: (at: number) => string): string {
	const parts: string[] = []
	for (let at = 0, size = 0; size < length; at++) {
		const part = chunk(at)
		parts.push(part)
		size += part.length
	}
	return parts.join('')
}
