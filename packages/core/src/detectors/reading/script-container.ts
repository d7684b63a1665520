import type { CueMatch } from '../../cues/cue.ts'
import { chartWords } from '../../cues/picture.cues.ts'
import { actionWords, partNames, toolNames } from '../../cues/tool.cues.ts'
import { closestTag, type PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { DetectedPage } from '../detector.ts'
import { namesOf } from './component.ts'
import { loadsDrawing, scriptsOf } from './page-scripts.ts'
import { blockAfter, blockBefore } from './surroundings.ts'
import type { FoundTool } from './tool.ts'

/** Containers with less text between them, in characters, are parts of one thing; a judgement. */
const leastApart = 800

/**
 * Empty elements that scripts of the page fill with something to work with: told by their names, and by the text
 * around that asks to drag, click or adjust. Of several that stand close together in a section, the surest.
 */
export const scriptContainers: (page: DetectedPage) => ReadonlyMap<PageElement, FoundTool> = oncePerPage(
	(page: DetectedPage) => {
		const tools: FoundTool[] = []
		for (const element of page.main('div', 'figure', 'canvas', 'section')) {
			// Empty, or with a few empty elements to be filled.
			if (element.textEnd > element.textStart || element.lastIndex > element.index + 3) continue
			const part = readContainer(element, page)
			if (!part) continue
			const tool = { ...part, element: wholeOf(element) }
			const last = tools.at(-1)
			if (!last || !areClose(last.element, tool.element, page)) tools.push(tool)
			else if (tool.confidence > last.confidence) tools[tools.length - 1] = tool
		}
		return new Map(tools.map((tool) => [tool.element, tool]))
	},
)

function areClose(one: PageElement, other: PageElement, page: DetectedPage): boolean {
	if (one === other) return true
	return (
		other.textStart - one.textEnd < leastApart && page.sectionOf(one).first === page.sectionOf(other).first
	)
}

/** The figure that a container is a part of, if it holds no more than the thing and a caption. */
function wholeOf(element: PageElement): PageElement {
	const figure = closestTag(element, 'figure')
	return figure && figure.textEnd - figure.textStart <= 1000 ? figure : element
}

function readContainer(element: PageElement, page: DetectedPage): FoundTool | null {
	const names = namesOf(element)
	if (
		names === '' ||
		partNames.test(names) ||
		/caption|title|image|photo|video|map(?![a-z])|mask|bg|background|legend|pointer|html-?widget|leaflet/i.test(
			names,
		)
	)
		return null
	for (let at = element.index + 1; at <= element.lastIndex; at += 1)
		if (!/^(?:div|canvas|span|button|figure|svg)$/.test(page.elements[at]?.tag ?? '')) return null
	if (closestTag(element, 'a', 'button', 'form', 'table', 'svg', 'pre') || scriptsOf(page).count === 0)
		return null
	const signals: string[] = []
	if (toolNames.test(names)) signals.push(`an empty element named "${names.slice(0, 60)}"`)
	const action = actionAround(element, page)
	if (action) signals.push(`"${action[0]}" in the text beside it`)
	const script = namedScript(names, page)
	if (script) signals.push(`a script that is called like it, ${script}`)
	if (signals.length === 0 || (signals.length === 1 && script)) return null
	// Text that asks to click speaks of any page; something must be there to draw what answers.
	if (signals.length === 1 && action && !loadsDrawing(page) && !moving.test(action[0])) return null
	// A chart that a script draws is a chart, unless the text asks to do something with it.
	const isChart =
		chartWords.test(names.replace(/[_-]/g, ' ')) || /chart|graph|plot|heatmap|sparkline/i.test(names)
	const confidence = [0, 0.52, 0.72, 0.82][signals.length] as number
	return {
		element,
		form: 'component',
		confidence: isChart ? confidence - 0.15 : confidence,
		originality: 1,
		signals: [...signals, 'scripts of the page'],
	}
}

/** Acts that only something drawn answers to. */
const moving =
	/drag|slid|scrub|zieh|schieb|glisse|curseur|arrast|desliz|trascin|sleep|schuif|ドラッグ|スライダー|拖|滑|드래그|슬라이더/i

/** What the end of the text before or the start of the text after asks to do with the thing between them. */
function actionAround(element: PageElement, page: DetectedPage): CueMatch | null {
	const before = blockBefore(element, page)
	const earlier = before && blockBefore(before.element, page)
	const after = blockAfter(element, page)
	const stretches = [
		earlier && { start: Math.max(earlier.start, earlier.end - 120), end: earlier.end },
		before && { start: Math.max(before.start, before.end - 400), end: before.end },
		after && { start: after.start, end: Math.min(after.end, after.start + 250) },
	]
	for (const stretch of stretches)
		if (stretch && page.says(actionWords, stretch.start, stretch.end))
			return actionWords.exec(page.textIn(stretch.start, stretch.end))
	return null
}

/** The file of a script that bears the name of the element. */
export function namedScript(names: string, page: DetectedPage): string | null {
	const { names: files } = scriptsOf(page)
	for (const name of names.toLowerCase().split(/\s+/)) {
		if (name.length < 5) continue
		const file = files.find(
			(candidate) => candidate === name || candidate === `init-${name}` || candidate === `${name}-init`,
		)
		if (file) return `${file}.js`
	}
	return null
}

/** A page that is a program: hardly any text, and several scripts; found at its body. */
export function wholePage(body: PageElement, page: DetectedPage): FoundTool | null {
	if (body.textEnd - body.textStart > 400 || scriptsOf(page).count < 2) return null
	const about = [page.title ?? '']
	for (const meta of page.byTag.get('meta') ?? []) {
		const { name, property, content } = meta.node.properties
		if (/^(?:og:)?description$/.test(String(name ?? property ?? ''))) about.push(String(content ?? ''))
	}
	const subject = about.join(' ').slice(0, 600)
	if (
		!toolNames.test(subject) &&
		!/interactiv|game|explorable|calculator|simulat|quiz|playground/i.test(subject)
	)
		return null
	return {
		element: body,
		form: 'component',
		confidence: 0.6,
		originality: 1,
		title: page.title,
		text: subject,
		signals: [
			'a page of scripts with hardly any text',
			'a description that speaks of something to work with',
		],
	}
}
