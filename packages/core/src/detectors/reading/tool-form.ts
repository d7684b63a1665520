import { computeWords, partNames, toolNames, toolWords } from '../../cues/tool.cues.ts'
import { attribute, closestTag, type PageElement } from '../../page/element.ts'
import type { DetectedPage } from '../detector.ts'
import { namesOf } from './component.ts'
import { boxAround, buttonsOf, firstWithin, inputsOf, isOtherForm, outputsOf, within } from './controls.ts'
import { codeOf, scriptsOf } from './page-scripts.ts'
import type { FoundTool } from './tool.ts'

/** How sure a number of signals makes it (judgements: one 0.4, two 0.7, three 0.9). */
const sureness = [0, 0.4, 0.68, 0.85, 0.9, 0.93]

/**
 * A calculator, converter or quiz by its controls, found at the first field of its box; null for fields that are not
 * the first, and for other forms.
 */
export function toolForm(control: PageElement, page: DetectedPage): FoundTool | null {
	const box = closestTag(control, 'form') ?? boxAround(control)
	if (firstWithin(inputsOf(page), box) !== control) return null
	if (isOtherForm(control, page) || isInData(control)) return null
	const inputs = within(inputsOf(page), box)
	const signals: string[] = []
	const numeric = inputs.filter((input) =>
		/^(?:number|range|date|color)$/i.test(attribute(input, 'type') ?? ''),
	)
	const choices = inputs.filter(({ tag }) => tag === 'select')
	if (numeric.length > 0)
		signals.push(
			numeric.length === 1
				? `a ${attribute(numeric[0] as PageElement, 'type')} input`
				: `${numeric.length} inputs for quantities`,
		)
	else if (inputs.length >= 2) signals.push(`${inputs.length} fields to fill in`)
	const output = firstWithin(outputsOf(page), box)
	if (output) signals.push(output.tag === 'output' ? 'an output' : 'a place for the result')
	if (firstWithin(page.main('canvas'), box)) signals.push('a canvas')
	else if (within(page.main('svg'), box).some(isToBeDrawn)) signals.push('an empty drawing')
	const button = within(buttonsOf(page), box).find((candidate) => computes(candidate, page))
	if (button) signals.push(`a button "${labelOf(button, page)}"`)
	const heading = page.headingOf(control)?.text ?? ''
	const names = `${namesOf(box)} ${box.parent ? namesOf(box.parent) : ''}`
	if (toolNames.test(names) || toolWords.test(heading) || toolWords.test(page.title ?? ''))
		signals.push('a name for a tool')
	if (inputs.some(isHandled) || attribute(box, 'onSubmit') !== null || attribute(box, 'onInput') !== null)
		signals.push('a script that answers to input')
	else if (numeric.some((input) => attribute(input, 'type') === 'range') && scriptsOf(page).count > 0)
		signals.push('a slider and scripts of the page')
	else if (signals.length > 0 && scriptNames(inputs, page))
		signals.push('a script of the page that reads its fields')
	// A single choice without any result switches the view; text alone is as likely a message.
	if (choices.length === inputs.length && !output && signals.length < 2) return null
	if (partNames.test(namesOf(box)) && signals.length < 3) return null
	// Fields alone show how a form looks.
	const works =
		numeric.length > 0 || button !== undefined || signals.some((signal) => /script|name/.test(signal))
	if (signals.length === 0 || (!works && signals.length < 2)) return null
	const confidence = sureness[Math.min(signals.length, sureness.length - 1)] as number
	return { element: box, form: 'form', confidence: works ? confidence : 0.4, originality: 1, signals }
}

/** A field in a table that no form is laid out by; a slider chooses no row of one. */
function isInData(control: PageElement): boolean {
	const table = closestTag(control, 'table')
	return table !== null && attribute(control, 'type') !== 'range' && closestTag(table, 'form') === null
}

/** An `svg` that a script of the page fills. */
function isToBeDrawn(svg: PageElement): boolean {
	return svg.lastIndex === svg.index && svg.textEnd === svg.textStart
}

function computes(button: PageElement, page: DetectedPage): boolean {
	const label = labelOf(button, page)
	const found = label.length <= 40 ? computeWords.exec(label) : null
	return found !== null && (found.index === 0 || found[0].length >= label.length / 2)
}

function labelOf(button: PageElement, page: DetectedPage): string {
	return page.textOf(button) || attribute(button, 'value') || attribute(button, 'ariaLabel') || ''
}

function isHandled(input: PageElement): boolean {
	return Object.keys(input.node.properties).some((name) =>
		/^(?:on(?:input|change|keyup|click)|v-?model|x-?model|ng-?model|bind:)/i.test(name),
	)
}

/** The code in the page speaks of one of the fields by its id. */
function scriptNames(inputs: readonly PageElement[], page: DetectedPage): boolean {
	const code = codeOf(page)
	if (code === '') return false
	return inputs.slice(0, 5).some((input) => {
		const id = attribute(input, 'id')
		return id !== null && id.length > 1 && code.includes(id)
	})
}

const startWords =
	/interactive|simulat|playground|(?:^|\s)(?:launch|run|start|open|enable|play|try)\s(?:the\s|it\s)?(?:binder|demo|app|code|shell|quiz|game|simulation|sandbox|editor|notebook|example|now|live)|roll the|flip (?:a |the )?coins?|インタラクティブ|シミュレーション|开始游戏|開始測驗/i

/** A button that starts something to work with, outside forms: "Enable the interactive shell". */
export function startButton(button: PageElement, page: DetectedPage): FoundTool | null {
	const label = `${attribute(button, 'ariaLabel') ?? ''} ${page.textOf(button)}`.trim()
	if (label.length > 80 || !startWords.test(label)) return null
	if (closestTag(button, 'form', 'figcaption') || partNames.test(namesOf(button))) return null
	const handled =
		Object.keys(button.node.properties).some((name) => /^on/i.test(name)) || scriptsOf(page).count > 0
	const box = boxAround(button)
	// Fields speak for themselves; of several buttons the first speaks for all.
	if (!handled || firstWithin(inputsOf(page), box) !== null || firstWithin(buttonsOf(page), box) !== button)
		return null
	return {
		element: box,
		form: 'component',
		confidence: 0.6,
		originality: 1,
		signals: [`a button "${label.slice(0, 60)}"`, 'a script of the page'],
	}
}
