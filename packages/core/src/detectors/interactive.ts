import { closestTag, type PageElement } from '../page/element.ts'
import { countWords } from '../page/text.ts'
import { componentTag } from '../parse/mdx.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { canvasControls } from './reading/canvas-controls.ts'
import { nameOfComponent, namesOf } from './reading/component.ts'
import { liveListing, markedElement, toolShortcode } from './reading/live-code.ts'
import { scriptContainers, wholePage } from './reading/script-container.ts'
import { sectionAround, titleOf } from './reading/surroundings.ts'
import type { FoundTool } from './reading/tool.ts'
import { toolComponent } from './reading/tool-component.ts'
import { startButton, toolForm } from './reading/tool-form.ts'
import { toolFrame } from './reading/tool-frame.ts'

/**
 * Things to work or play with: calculators, simulations, playgrounds, quizzes, live demos and code to run. Not: search
 * boxes, forms that send something to somebody, the switches of the page itself.
 */
export const interactive: Detector<'interactive'> = {
	kind: 'interactive',
	tags: [
		'iframe',
		'input',
		'select',
		'textarea',
		'button',
		'canvas',
		'div',
		'figure',
		'section',
		'p',
		'li',
		'pre',
		'body',
		componentTag,
	],
	element: (element, page) => {
		const tool = read(element, page)
		return tool && !inOtherTool(tool.element) ? candidate(tool, page) : null
	},
}

function read(element: PageElement, page: DetectedPage): FoundTool | null {
	switch (element.tag) {
		case 'iframe':
			return toolFrame(element, page)
		case 'input':
		case 'select':
		case 'textarea':
			return toolForm(element, page)
		case 'button':
			return startButton(element, page)
		case 'canvas':
			return scriptContainers(page).get(element) ?? canvasControls(element, page)
		case 'figure':
		case 'section':
			return scriptContainers(page).get(element) ?? null
		case 'div':
			return markedElement(element) ?? scriptContainers(page).get(element) ?? null
		case 'p':
			return markedElement(element) ?? toolShortcode(element, page)
		case 'li':
			return toolShortcode(element, page)
		case 'pre':
			return liveListing(element, page)
		case 'body':
			return wholePage(element, page)
		default:
			return toolComponent(element, page)
	}
}

/** What stands in a component for code to run is a part of it. */
function inOtherTool(element: PageElement): boolean {
	for (let around = element.parent; around; around = around.parent)
		if (/^sandpack/i.test(nameOfComponent(around) ?? '')) return true
	return closestTag(element.parent, 'nav') !== null
}

function candidate(tool: FoundTool, page: DetectedPage): Candidate<'interactive'> {
	const { element, form, signals } = tool
	const around = sectionAround(element, page)
	const own = element.tag === 'body' ? '' : page.textOf(element)
	const explanationWords = Math.max(0, page.wordsBetween(around.start, around.end) - countWords(own))
	return {
		kind: 'interactive',
		element,
		confidence: tool.confidence,
		originality: tool.originality ?? 0.5,
		// A judgement: something to work with, and 80 words that say what it shows.
		substance: 0.6 + 0.4 * Math.min(1, explanationWords / 80),
		title: tool.title ?? titleOf(element, page),
		// What has no words goes by its name, so that it can be told from others and is counted once.
		text: tool.text ?? (own || namesOf(element)),
		src: tool.src ?? null,
		facts: { form, signalCount: signals.length, explanationWords },
		cues: signals.map((cue) => ({ cue, element })),
	}
}
