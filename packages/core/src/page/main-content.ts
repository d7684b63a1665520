import { contains, type PageElement } from './element.ts'
import type { BoilerplateMark } from './regions.ts'
import type { Walk } from './walk.ts'

/**
 * Decides what is main content and writes it on the elements.
 *
 * The root is the element that says it holds the main content and has most of the text that is not boilerplate, if
 * that is at least 40% of it (a judgement); else the whole page. Inside the root, marked elements are left out.
 */
export function chooseMain({ elements, marks, mainCandidates }: Walk): void {
	unmarkAroundTitle(elements, marks)
	const root = mainRoot(elements, marks, mainCandidates)
	for (const element of elements) {
		if (element === root) element.inMain = true
		else if (marks[element.index] !== null) element.inMain = false
		else if (element.parent?.inMain) element.inMain = true
		else element.inMain = root === null && element.parent === null
	}
}

/** A class name cannot make boilerplate of what holds the page's title or its `main`. */
function unmarkAroundTitle(elements: readonly PageElement[], marks: BoilerplateMark[]): void {
	for (const element of elements) {
		if (element.tag !== 'h1' && element.tag !== 'main' && element.tag !== 'article') continue
		for (let around = element.parent; around; around = around.parent)
			if (marks[around.index] === 'class') marks[around.index] = null
	}
}

function mainRoot(
	elements: readonly PageElement[],
	marks: readonly BoilerplateMark[],
	candidates: readonly PageElement[],
): PageElement | null {
	if (candidates.length === 0) return null
	const lengths = contentLengths(elements, marks)
	const whole = elements.reduce(
		(sum, element) => sum + (element.parent ? 0 : (lengths[element.index] as number)),
		0,
	)
	let best: PageElement | null = null
	for (const element of candidates) {
		if (element.hidden || isMarked(element, marks)) continue
		const length = lengths[element.index] as number
		if (length < whole * 0.4 || whole === 0) continue
		const bestLength = best ? (lengths[best.index] as number) : 0
		// Of two nested candidates the inner one wins unless it leaves out more than a tenth.
		if (!best || length > bestLength || (contains(best, element) && length >= bestLength * 0.9))
			best = element
	}
	return best
}

function isMarked(element: PageElement, marks: readonly BoilerplateMark[]): boolean {
	for (let around: PageElement | null = element; around; around = around.parent)
		if (marks[around.index] !== null) return true
	return false
}

/** Characters of text inside each element that no mark takes away. */
function contentLengths(elements: readonly PageElement[], marks: readonly BoilerplateMark[]): number[] {
	const lengths = elements.map((element) => element.textEnd - element.textStart)
	for (let at = elements.length - 1; at >= 0; at -= 1) {
		if (marks[at] === null) continue
		const lost = lengths[at] as number
		for (let around = elements[at]?.parent ?? null; around; around = around.parent)
			(lengths[around.index] as number) -= lost
		lengths[at] = 0
	}
	return lengths.map((length) => Math.max(0, length))
}
