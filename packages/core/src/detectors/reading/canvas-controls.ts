import { partNames, toolNames } from '../../cues/tool.cues.ts'
import type { PageElement } from '../../page/element.ts'
import type { DetectedPage } from '../detector.ts'
import { namesOf } from './component.ts'
import { boxAround, buttonsOf, firstWithin, inputsOf } from './controls.ts'
import { scriptsOf } from './page-scripts.ts'
import type { FoundTool } from './tool.ts'

/**
 * A canvas with buttons beside it, on a page with scripts: a simulation, a game. Where fields stand beside it too they
 * speak for it; of several canvases in a box the first does.
 */
export function canvasControls(canvas: PageElement, page: DetectedPage): FoundTool | null {
	if (scriptsOf(page).count === 0 || buttonsOf(page).length === 0) return null
	const box = boxAround(canvas)
	const button = firstWithin(buttonsOf(page), box)
	if (!button || firstWithin(inputsOf(page), box) || firstWithin(page.main('canvas'), box) !== canvas)
		return null
	const names = `${namesOf(canvas)} ${namesOf(box)}`
	if (
		partNames.test(names) ||
		partNames.test(namesOf(button)) ||
		/chart|graph|plot|map(?![a-z])/i.test(names)
	)
		return null
	const named = toolNames.test(names)
	return {
		element: box,
		form: 'component',
		confidence: named ? 0.75 : 0.6,
		originality: 1,
		signals: [
			'a canvas with buttons',
			'scripts of the page',
			...(named ? ['a name for something to work with'] : []),
		],
	}
}
