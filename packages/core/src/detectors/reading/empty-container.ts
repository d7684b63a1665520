import { partNames, toolNames } from '../../cues/tool.cues.ts'
import { closestTag, type PageElement } from '../../page/element.ts'
import type { DetectedPage } from '../detector.ts'
import { namesOf } from './component.ts'
import { loadsDrawing, scriptsOf } from './page-scripts.ts'
import { namedScript, scriptContainers } from './script-container.ts'
import { blockAfter, blockBefore } from './surroundings.ts'

const chartNames =
	/(?:^|[\s_-])(?:chart|charts|graph|plot|heatmap|histogram|barchart|linechart|scatter|scatterplot|sparkline|viz|vis|dataviz|visualization|timeline)(?:[\s_-]|\d|$)/

/** Parts that scripts draw beside a chart's plot, and boxes around it. */
const chartParts =
	/(?:^|[\s_-])(?:[xy]?-?axis|legend|tooltip|brush|title|caption|label|toolbar|controls?|info|menu|button|btn|cover|placeholder)(?:[\s_-]|$)/

/** Whether class names and an id say that something is a chart, and not a part of one. */
export function isCalledChart(names: string): boolean {
	const lower = names.toLowerCase()
	return chartNames.test(lower) && !chartParts.test(lower)
}

const mapName = /(?:^|[\s_-])map(?:[\s_-]?(?:container|canvas|id|box|holder|div|view|\d{1,2}))?(?:\s|$)/
const notGeographic = /(?:site|road|mind|heat|tree|image|key|source|u|code|story|journey|concept|mini)-?_?map/

/** Whether class names and an id say that something is a geographic map: `map`, `japan-map`, `map-container`. */
export function isCalledMap(names: string): boolean {
	const lower = names.toLowerCase()
	return mapName.test(lower) && !notGeographic.test(lower)
}

/** A container with a name that holds nothing yet, on a page with scripts that could fill it. */
export function isEmptyContainer(element: PageElement, page: DetectedPage): boolean {
	return (
		element.textEnd === element.textStart &&
		element.lastIndex - element.index <= 3 &&
		namesOf(element) !== '' &&
		closestTag(element.parent, 'form', 'table', 'a', 'button', 'pre') === null &&
		scriptsOf(page).count > 0
	)
}

/**
 * What says that a script draws into an empty container between paragraphs: a script file of its name, or a drawing
 * library on the page. Null where it may as well be an advertisement, a part of the page, or something to work with.
 */
export function drawnInto(element: PageElement, names: string, page: DetectedPage): string | null {
	if (
		partNames.test(names) ||
		toolNames.test(names) ||
		otherNames.test(names) ||
		isLayout(names) ||
		element.lastIndex > element.index + 1 ||
		holdsComponent(element, page)
	)
		return null
	if (scriptContainers(page).has(element)) return null
	// What a page is built in is no figure of it: text stands before and after.
	const before = blockBefore(element, page)
	const after = blockAfter(element, page)
	if (!before || !after || before.end - before.start < 40) return null
	const script = namedScript(names, page)
	if (script) return `an empty container, and a script that is called like it, ${script}`
	return loadsDrawing(page) ? 'an empty container between paragraphs, and a library that draws' : null
}

/** Names of boxes that hold whatever they hold: `container`, `row`. */
const layoutNames =
	/^(?:(?:container|wrapper|wrap|box|block|row|col|column|grid|inner|outer|content|section|sticky|full|wide|center|centre|left|right|l-[a-z-]+)(?:-fluid|-?\d{1,2})?)$/

function isLayout(names: string): boolean {
	return names
		.toLowerCase()
		.split(/\s+/)
		.every((name) => layoutNames.test(name))
}

/** A custom element draws what it is for itself. */
function holdsComponent(element: PageElement, page: DetectedPage): boolean {
	return page.elements[element.lastIndex]?.tag.includes('-') === true
}

const otherNames =
	/controls?(?![a-z])|buttons?(?![a-z])|btns?(?![a-z])|sliders?(?![a-z])|toggles?(?![a-z])|map(?![a-z])|caption|title|image|photo|video|mask|(?:^|[^a-z])bg|background|legend|pointer|root|app(?![a-z])|spacer|clear|end(?![a-z])|player|audio/i
