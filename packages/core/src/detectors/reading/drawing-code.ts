import { mappingCode, plottingCode } from '../../cues/picture.cues.ts'
import type { CodeBlock } from './code-block.ts'
import type { PictureKind } from './picture-chance.ts'

/** What a listing draws. */
export interface DrawnCode {
	readonly kind: PictureKind
	readonly library: string
	readonly confidence: number
}

const languages: { readonly [language: string]: readonly [PictureKind, string] } = {
	dot: ['diagram', 'Graphviz'],
	graphviz: ['diagram', 'Graphviz'],
	plantuml: ['diagram', 'PlantUML'],
	puml: ['diagram', 'PlantUML'],
	uml: ['diagram', 'PlantUML'],
	d2: ['diagram', 'D2'],
	nomnoml: ['diagram', 'nomnoml'],
	ditaa: ['diagram', 'ditaa'],
	svgbob: ['diagram', 'svgbob'],
	bob: ['diagram', 'svgbob'],
	goat: ['diagram', 'GoAT'],
	wavedrom: ['diagram', 'WaveDrom'],
	bytefield: ['diagram', 'bytefield'],
	excalidraw: ['diagram', 'Excalidraw'],
	pikchr: ['diagram', 'Pikchr'],
	blockdiag: ['diagram', 'blockdiag'],
	seqdiag: ['diagram', 'blockdiag'],
	vega: ['chart', 'Vega'],
	'vega-lite': ['chart', 'Vega-Lite'],
	vegalite: ['chart', 'Vega-Lite'],
	chart: ['chart', 'Chart.js'],
	chartjs: ['chart', 'Chart.js'],
	charts: ['chart', 'a chart plug-in'],
	chartist: ['chart', 'Chartist'],
	gnuplot: ['chart', 'gnuplot'],
	'vega-embed': ['chart', 'Vega'],
	vegaembed: ['chart', 'Vega'],
	markmap: ['diagram', 'Markmap'],
	mindmap: ['diagram', 'a mind map plug-in'],
	structurizr: ['diagram', 'Structurizr'],
	dbml: ['diagram', 'DBML'],
	tikz: ['diagram', 'TikZ'],
	typogram: ['diagram', 'Typogram'],
	railroad: ['diagram', 'railroad diagrams'],
	actdiag: ['diagram', 'blockdiag'],
	nwdiag: ['diagram', 'blockdiag'],
	packetdiag: ['diagram', 'blockdiag'],
	erd: ['diagram', 'erd'],
	flow: ['diagram', 'flowchart.js'],
	sequence: ['diagram', 'js-sequence-diagrams'],
	leaflet: ['map', 'Leaflet'],
	echarts: ['chart', 'ECharts'],
	plotly: ['chart', 'Plotly'],
	geojson: ['map', 'GeoJSON'],
	topojson: ['map', 'TopoJSON'],
}

/** Mermaid's kinds of diagram that show quantities. */
const mermaidCharts =
	/^\s*(?:%%.*\n\s*)*(?:---[\s\S]{0,400}?---\s*)?(?:pie|xychart|quadrantChart|sankey|radar|treemap)/

/** Whether a listing is a drawing: in a language of drawings, or made of characters. */
export function drawnBy({ language, text }: CodeBlock): DrawnCode | null {
	if (language !== null && executed.test(language)) return plottedBy(language, text)
	const name = language?.replace(/[{}.]/g, '').split(/[,\s]/)[0] ?? null
	if (name === 'mermaid')
		return { kind: mermaidCharts.test(text) ? 'chart' : 'diagram', library: 'Mermaid', confidence: 0.92 }
	const known = name !== null && Object.hasOwn(languages, name) ? languages[name] : undefined
	if (known) {
		// GeoJSON is drawn by few renderers, and often shown as an example of the format.
		return { kind: known[0], library: known[1], confidence: known[0] === 'map' ? 0.5 : 0.85 }
	}
	if (
		name === null ||
		['text', 'txt', 'plain', 'plaintext', 'ascii', 'asciiart', 'none', 'default', ''].includes(name)
	) {
		const confidence = asciiArt(text)
		return confidence >= 0.3 ? { kind: 'diagram', library: 'characters', confidence } : null
	}
	return null
}

/** A cell of a notebook in text, whose picture the build puts below it: R Markdown, Quarto, MyST. */
const executed = /^\{(?:r|python|julia|ojs|code-cell|code)(?=[\s,}]|$)/

function plottedBy(language: string, text: string): DrawnCode | null {
	const code = text.slice(0, 4000)
	const library = language.replace(/[{}]/g, '').split(/[\s,]/)[0] ?? 'code'
	if (mappingCode.test(code)) return { kind: 'map', library, confidence: 0.6 }
	return plottingCode.test(code) ? { kind: 'chart', library, confidence: 0.7 } : null
}

/** A border or an arrow, without which nothing is drawn. */
const drawingSigns =
	/\+[-=]{2}|[\u2190-\u21ff\u2500-\u257f\u25b2-\u25c4]|[-=]>|<[-=]|^(?:[^\S\n]|\|)*[v^](?:[^\S\n]|\|)*$/m

/**
 * How sure a listing is a drawing made of characters: boxes and arrows, but neither a table of a database shell nor a
 * tree of folders. Thresholds are judgements.
 */
function asciiArt(text: string): number {
	if (!drawingSigns.test(text)) return 0
	const lines = text.split('\n', 200).filter((line) => line.trim() !== '')
	if (lines.length < 3) return 0
	const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line.slice(0, 200))).length
	const folders = count(/[├└]──|^\s*(?:\||`|\+)--\s\S/)
	if (folders >= lines.length * 0.4) return 0
	const borders = count(/\+[-=]{2,}\+?|[┌┐└┘╔╗╚╝╭╮╰╯┬┴┼]/)
	const sides = count(/^\s*[|│║].*[|│║]\s*$|[│║].*[│║]|\|[^|]{1,60}\|/)
	const arrows = count(/[-─=]{1,}[>▶►→]|[<◀◄←][-─=]|^\s*[|│]?\s*[v▼↓^▲↑]\s*[|│]?\s*$|[→←↑↓▼▲►◄]/)
	// psql, MySQL and many tools print tables: each line starts with a border or a cell, and nothing points anywhere.
	const tabular = count(tabularLine)
	const prompts = count(prompt)
	if (arrows === 0 && tabular >= (lines.length - prompts) * 0.9)
		return borders >= 4 && !tabularRuns(lines).every(isGrid) ? 0.4 : 0
	const drawn = borders + sides + arrows
	if (drawn < lines.length * 0.4) return 0
	if (borders >= 2 && sides >= 1 && arrows >= 1) return 0.85
	if (borders >= 2 && sides >= 2) return 0.6
	return arrows >= 3 && !/[;{}]|=>|->\s*\w+\s*\(/.test(text) ? 0.55 : 0
}

/** What is typed at a prompt, and what a database says of its rows. */
const prompt = /^\s*(?:\w[\w-]{0,20}[>#]\s|\$\s|>>>\s|\(\d+ rows?\)|\d+ rows? in set)/
const tabularLine = /^\s*[|+│├┌└╞╭╰].*[|+│┤┐┘╡╮╯]\s*$/

/** Lines of tables that follow each other: a session at a prompt prints several. */
function tabularRuns(lines: readonly string[]): string[][] {
	const runs: string[][] = []
	for (const [at, line] of lines.entries()) {
		if (!tabularLine.test(line)) continue
		if (at > 0 && tabularLine.test(lines[at - 1] as string)) runs.at(-1)?.push(line)
		else runs.push([line])
	}
	return runs
}

/** Whether all borders have their corners in the same columns, as a table's have. */
function isGrid(lines: readonly string[]): boolean {
	const borders = lines.filter((line) => /^\s*[+├┌└╞]/.test(line))
	const corners = (line: string) =>
		[...line].flatMap((character, at) => ('+┬┼┴├┤┌┐└┘'.includes(character) ? [at] : [])).join()
	return new Set(borders.map(corners)).size <= 1
}
